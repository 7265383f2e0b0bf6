import wordmark from "../../../assets/art/wordmark.svg";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { peoplePerRobot } from "../../stage/per-robot.ts";
import { WIFI, WIFI_SCREEN } from "../../text/addresses.ts";
import { codeText } from "../../text/format.ts";
import { SCREEN_LOBBY } from "../../text/screen.ts";
import { WHO } from "../../text/who.ts";
import { type Address, joinUrl } from "../../ui/address.ts";
import { Qr } from "../../ui/qr.tsx";
import { useWifi, wifiText } from "../../ui/wifi.ts";

interface ScreenLobbyProps {
  readonly code: string;
  readonly address: Address;
  /** Null until the classroom has been heard from: the code is shown all the same. */
  readonly pulse: Pulse | null;
  readonly seats: number;
}

/** How to get in, and how many are in. */
export function ScreenLobby({ code, address, pulse, seats }: ScreenLobbyProps) {
  const url = joinUrl(address, code);
  const each = peoplePerRobot(seats);
  return (
    <main class="words lobby">
      <h1 class="lobby-wordmark">
        <img src={wordmark} alt={SCREEN_LOBBY.wordmark} />
      </h1>
      <p class="lobby-address">
        {SCREEN_LOBBY.onYourPhone} <strong translate={false}>{address.host}</strong>
      </p>
      <p class="lobby-code">
        <span class="hidden">{SCREEN_LOBBY.code(code)}</span>
        <span aria-hidden="true" data-code={code} translate={false}>
          {codeText(code)}
        </span>
      </p>
      <p class="lobby-keep">{SCREEN_LOBBY.keep}</p>
      <div class="lobby-door">
        <Qr text={url} label={SCREEN_LOBBY.qr(url)} />
        {pulse !== null && (
          <p class="lobby-here" aria-live="polite">
            <Here here={pulse.here} agents={pulse.agents} />
          </p>
        )}
      </div>
      <WifiPlate code={code} />
      {each > 1 && <p class="lobby-each">{SCREEN_LOBBY.robots(each)}</p>}
    </main>
  );
}

/** Agents are never counted as people. */
function Here({ here, agents }: Pick<Pulse, "here" | "agents">) {
  if (here + agents === 0) return <>{SCREEN_LOBBY.first}</>;
  if (agents === 0) {
    return (
      <>
        <strong class="figures">{here}</strong> {SCREEN_LOBBY.here(here)}
      </>
    );
  }
  return (
    <>
      {here > 0 && (
        <span class="lobby-kind">
          <strong class="figures">{here}</strong> {WHO.people(here)} {WHO.and}{" "}
        </span>
      )}
      <span class="lobby-kind">
        <strong class="figures">{agents}</strong> {WHO.agentsHere(agents)}
      </span>
    </>
  );
}

/** The Wi-Fi that the host typed in this browser, where the console wants it to be seen. */
function WifiPlate({ code }: { readonly code: string }) {
  const wifi = useWifi();
  if (wifi === null || wifi.screen !== code) return null;
  const { name, password } = wifi;
  return (
    <section class="wifi-plate" aria-label={WIFI.title}>
      <Qr text={wifiText(wifi)} label={WIFI.qr(name)} />
      <div>
        <p>
          {WIFI_SCREEN.title} <strong translate={false}>{name}</strong>
        </p>
        {password !== "" && (
          <p>
            {WIFI_SCREEN.password}
            <strong class="wifi-plate-password" translate={false}>
              {password}
            </strong>
          </p>
        )}
      </div>
    </section>
  );
}
