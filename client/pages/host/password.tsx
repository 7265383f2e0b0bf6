import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { openingFacts } from "../../net/api.ts";
import { SETUP } from "../../text/host.ts";

/** Kept for as long as the page is open: two classes in a row need it once. */
const typed = signal("");
const isNeeded = signal(false);

/** What was typed; empty where the server wants no password. */
export function typedPassword(): string {
  return typed.value;
}

/** Asks for the password of the server, if it has one. */
export function Password() {
  useEffect(() => {
    void openingFacts().then((facts) => {
      isNeeded.value = facts !== null && "value" in facts && facts.value.password;
    });
  }, []);
  if (!isNeeded.value) return null;
  return (
    <label class="setup-password">
      {SETUP.password}
      <input
        type="password"
        autoComplete="current-password"
        aria-describedby="setup-password-note"
        maxLength={200}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
      />
      <span class="note" id="setup-password-note">
        {SETUP.passwordNote}
      </span>
    </label>
  );
}
