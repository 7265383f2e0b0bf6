/** From one thing to what comes out of it. */
export function ArrowRight({ class: name }: { readonly class?: string }) {
  return (
    <svg class={name} viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" fill="none">
      <path
        d="M2 12h19M14 5l7 7-7 7"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
