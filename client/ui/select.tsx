import { useId } from "preact/hooks";

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly class?: string;
  readonly onPick: (value: T) => void;
}

/** One of a list, in the browser's own way. */
export function Select<T extends string>({ label, value, options, class: more = "", onPick }: SelectProps<T>) {
  const id = useId();
  return (
    <div class={`pick ${more}`}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options.find(([name]) => name === currentTarget.value);
          if (picked !== undefined) onPick(picked[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name} selected={name === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
