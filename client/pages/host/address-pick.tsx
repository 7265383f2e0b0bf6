import { useId, useState } from "preact/hooks";
import { REACH_HASH } from "../../net/reach.ts";
import { ADDRESSES } from "../../text/addresses.ts";
import { addressOf, joinUrl } from "../../ui/address.ts";
import { Qr } from "../../ui/qr.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { Action } from "./action.tsx";
import "./joining.css";
import type { AddressChoice } from "./address-choices.ts";
import { CopyJoinLink } from "./copy-link.tsx";
import { choose, chosenOrigin, forgetTyped, hindrance, offers, takeTyped } from "./public-address.ts";

/** The addresses at which phones could get in, of which the host chooses or types one, and the QR code that tests it. */
export function AddressPick({ code }: { readonly code: string }) {
  const chosen = chosenOrigin.value;
  const why = hindrance.value;
  const url = chosen === null ? null : joinUrl(addressOf(chosen), code);
  return (
    <div class="address-pick">
      {why !== null && <p class="alert">{ADDRESSES.hindrances[why]}</p>}
      {offers.value.length > 0 && (
        <RadioGroup
          label={ADDRESSES.group}
          options={offers.value.map((offer) => ({
            value: offer.origin,
            label: <OfferWords {...offer} />,
            class: "address-offer",
          }))}
          value={chosen}
          onChoose={choose}
        />
      )}
      <Typing />
      {url !== null && (
        <>
          <Qr text={url + REACH_HASH} label={ADDRESSES.qr(url)} />
          <p class="address-note">{ADDRESSES.note}</p>
          <CopyJoinLink url={url} kind="plain" />
        </>
      )}
    </div>
  );
}

function OfferWords({ origin, kind }: AddressChoice) {
  return (
    <span class="address-words">
      <span class="address-host" translate={false}>
        {addressOf(origin).host}
      </span>
      <span class="address-kind">{ADDRESSES.kinds[kind]}</span>
    </span>
  );
}

/** A host name or a tunnel that the server knows nothing of. */
function Typing() {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const typed = offers.value.find(({ kind }) => kind === "typed");
  const close = () => {
    setText(null);
    setWrong(false);
  };
  if (text === null) {
    return (
      <div class="address-others">
        <Action kind="quiet" onPress={() => setText("")}>
          {ADDRESSES.other}
        </Action>
        {typed !== undefined && (
          <Action kind="quiet" onPress={forgetTyped}>
            {ADDRESSES.forget(addressOf(typed.origin).host)}
          </Action>
        )}
      </div>
    );
  }
  return (
    <form
      class="address-typing"
      onSubmit={(event) => {
        event.preventDefault();
        if (takeTyped(text)) close();
        else setWrong(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // It closes this field, and not the dialog that it is in.
        event.preventDefault();
        close();
      }}
    >
      <label for={id}>{ADDRESSES.typing}</label>
      <input
        id={id}
        ref={(field) => {
          if (text === "") field?.focus();
        }}
        value={text}
        maxLength={280}
        inputMode="url"
        autoComplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setWrong(false);
        }}
      />
      <p id={`${id}-note`} class={wrong ? "alert" : "note"} role={wrong ? "alert" : undefined}>
        {wrong ? ADDRESSES.wrong : ADDRESSES.typingNote}
      </p>
      <div class="address-others">
        <button type="submit" class="action plain">
          {ADDRESSES.use}
        </button>
        <Action kind="quiet" onPress={close}>
          {ADDRESSES.cancel}
        </Action>
      </div>
    </form>
  );
}
