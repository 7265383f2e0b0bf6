import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AddressFacts } from "../../../shared/protocol/messages.ts";
import { addressFacts } from "../../net/api.ts";
import { rememberAddress, rememberedAddress } from "../../net/keys.ts";
import { type Address, addressOf } from "../../ui/address.ts";
import { addressChoices, chosenOf, typedOrigin } from "./address-choices.ts";

const facts = signal<AddressFacts | null>(null);
const kept = signal(rememberedAddress());

/** The addresses to choose from; none before the server has named its own. */
export const offers = computed(() =>
  facts.value === null ? [] : addressChoices(facts.value, location.origin, kept.value.typed),
);

/** The address that every QR code has, and the screen says; null if phones can't reach the server, or it has not answered. */
export const chosenOrigin = computed(() => chosenOf(offers.value, kept.value.chosen));

/** The same where one address has to be shown: if there is none, this page's own. */
export const publicAddress = computed((): Address => addressOf(chosenOrigin.value ?? location.origin));

/** Why phones can't get in at any address that is known: the server listens to its own computer only, or there is no network. */
export const hindrance = computed((): "only-here" | "no-network" | null => {
  if (facts.value === null || offers.value.length > 0) return null;
  return facts.value.onlyHere ? "only-here" : "no-network";
});

export function choose(origin: string): void {
  keep({ ...kept.value, chosen: origin });
}

/** Takes an address that was typed, and uses it. False if it can't be one. */
export function takeTyped(text: string): boolean {
  const origin = typedOrigin(text, location.origin);
  if (origin !== null) keep({ chosen: origin, typed: origin });
  return origin !== null;
}

/** Forgets the address that was typed. */
export function forgetTyped(): void {
  const { chosen, typed } = kept.value;
  keep({ chosen: chosen === typed ? null : chosen, typed: null });
}

function keep(now: typeof kept.value): void {
  kept.value = now;
  rememberAddress(now);
}

/** Between two questions while there is no address that phones could use, ms. */
const ASK_EVERY = 5000;

/** Asks the server for its addresses: networks come and go, and so it asks again whenever the console comes to the front. */
export function useServerAddresses(): void {
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await addressFacts();
      if (answer !== null && "value" in answer) facts.value = answer.value;
    };
    void ask();
    // A hotspot that was opened meanwhile tells no page of itself.
    const waiting = setInterval(() => {
      if (chosenOrigin.value === null) void ask();
    }, ASK_EVERY);
    document.addEventListener("visibilitychange", ask);
    addEventListener("online", ask);
    addEventListener("focus", ask);
    return () => {
      clearInterval(waiting);
      removeEventListener("focus", ask);
      document.removeEventListener("visibilitychange", ask);
      removeEventListener("online", ask);
    };
  }, []);
}
