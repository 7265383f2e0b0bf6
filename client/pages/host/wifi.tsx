import { useId, useState } from "preact/hooks";
import { WIFI } from "../../text/addresses.ts";
import { Icon } from "../../ui/icon.tsx";
import { Qr } from "../../ui/qr.tsx";
import { keepWifi, useWifi, type Wifi, wifiText } from "../../ui/wifi.ts";
import { Action } from "./action.tsx";
import { isLocalOnly } from "./address-choices.ts";
import { chosenOrigin, publicAddress } from "./public-address.ts";
import "./joining.css";

/** The host's Wi-Fi as a QR code. What is typed here stays in this browser. */
export function WifiCode({ code }: { readonly code: string }) {
  const wifi = useWifi();
  const [changing, setChanging] = useState(false);
  const chosen = chosenOrigin.value;
  return (
    <div class="wifi">
      {wifi === null || changing ? (
        <WifiForm wifi={wifi} onDone={() => setChanging(false)} />
      ) : (
        <WifiFacts wifi={wifi} code={code} onChange={() => setChanging(true)} />
      )}
      {chosen !== null && isLocalOnly(chosen) && (
        <p class="wifi-mobile">
          <Icon name="offline" />
          {WIFI.mobile(publicAddress.value.host)}
        </p>
      )}
    </div>
  );
}

interface WifiFactsProps {
  readonly wifi: Wifi;
  readonly code: string;
  readonly onChange: () => void;
}

function WifiFacts({ wifi, code, onChange }: WifiFactsProps) {
  const [shown, setShown] = useState(false);
  const { name, password } = wifi;
  const onScreen = wifi.screen === code;
  return (
    <>
      <Qr text={wifiText(wifi)} label={WIFI.qr(name)} />
      <dl class="wifi-facts">
        <dt>{WIFI.name}</dt>
        <dd translate={false}>{name}</dd>
        <dt>{WIFI.password}</dt>
        <dd class="wifi-password">
          <span class={shown ? "" : "wifi-dots"} translate={password === ""}>
            {password === "" ? WIFI.none : shown ? password : "••••••••"}
          </span>
          {password !== "" && <ShowPassword shown={shown} onTurn={setShown} />}
        </dd>
      </dl>
      <Action onPress={() => keepWifi({ ...wifi, screen: onScreen ? null : code })}>
        {onScreen ? WIFI.offScreen : WIFI.toScreen}
      </Action>
      <div class="wifi-others">
        <Action kind="quiet" onPress={onChange}>
          {WIFI.change}
        </Action>
        <Action kind="quiet" onPress={() => keepWifi(null)}>
          {WIFI.forget}
        </Action>
      </div>
      <p class="note">{WIFI.kept}</p>
    </>
  );
}

interface ShowPasswordProps {
  readonly shown: boolean;
  readonly onTurn: (shown: boolean) => void;
}

function ShowPassword({ shown, onTurn }: ShowPasswordProps) {
  return (
    <button
      type="button"
      class="wifi-show"
      aria-label={shown ? WIFI.hideOf : WIFI.showOf}
      onClick={() => onTurn(!shown)}
    >
      {shown ? WIFI.hide : WIFI.show}
    </button>
  );
}

/** A password of WPA has no fewer characters. */
const SHORTEST = 8;

function WifiForm({ wifi, onDone }: { readonly wifi: Wifi | null; readonly onDone: () => void }) {
  const id = useId();
  const [name, setName] = useState(wifi?.name ?? "");
  const [password, setPassword] = useState(wifi?.password ?? "");
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<"name" | "password" | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    // A name may begin or end with a space, but not be one.
    if (name.trim() === "") return setFault("name");
    if (password !== "" && password.length < SHORTEST) return setFault("password");
    keepWifi({ name, password, screen: wifi?.screen ?? null });
    onDone();
  };
  // No browser is to offer to keep it for all devices of an account, or to have its spelling checked elsewhere.
  const unread = { autoComplete: "off", autocapitalize: "none", spellcheck: false } as const;
  return (
    <form class="wifi-form" onSubmit={save}>
      <p class="note">{WIFI.lead}</p>
      <label for={`${id}-name`}>{WIFI.name}</label>
      <input
        id={`${id}-name`}
        value={name}
        maxLength={32}
        {...unread}
        aria-invalid={fault === "name"}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label for={`${id}-password`}>{WIFI.password}</label>
      <div class="wifi-password">
        <input
          id={`${id}-password`}
          class={shown ? "" : "wifi-veiled"}
          value={password}
          maxLength={64}
          {...unread}
          aria-invalid={fault === "password"}
          aria-describedby={`${id}-fault`}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <ShowPassword shown={shown} onTurn={setShown} />
      </div>
      <p id={`${id}-fault`} class={fault === null ? "note" : "alert"} role={fault === null ? undefined : "alert"}>
        {fault === null ? WIFI.passwordNote : fault === "name" ? WIFI.nameMissing : WIFI.tooShort}
      </p>
      <button type="submit" class="action plain">
        {WIFI.make}
      </button>
      <p class="note">{WIFI.kept}</p>
    </form>
  );
}
