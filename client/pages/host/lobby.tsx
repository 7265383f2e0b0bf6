import { useState } from "preact/hooks";
import { lessonById } from "../../../shared/content/lessons/index.ts";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { ReachedPhone } from "../../../shared/protocol/reach.ts";
import type { HostSeat, HostView } from "../../../shared/views/host-view.ts";
import { codeText } from "../../text/format.ts";
import { HELP, HOST_LOBBY, SETUP } from "../../text/host.ts";
import { WHO, type WhoIsHere } from "../../text/who.ts";
import { type Address, joinUrl } from "../../ui/address.ts";
import { Qr } from "../../ui/qr.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Action } from "./action.tsx";
import { CopyJoinLink } from "./copy-link.tsx";
import { RehearsalOffer } from "./demonstration.tsx";
import { ReachLine } from "./reach/line.tsx";
import { Rename } from "./seat-help.tsx";
import { kindText } from "./seat-mark.tsx";

interface HostLobbyProps {
  readonly view: HostView;
  readonly address: Address;
  readonly act: (act: HostAct) => void;
  /** The phones that were tried. */
  readonly reached: readonly ReachedPhone[];
  readonly onReach: () => void;
}

/** Before the first block: how to get in, and who is in. */
export function HostLobby({ view, address, act, reached, onReach }: HostLobbyProps) {
  const { people, code } = view;
  return (
    <main class="middle lobby">
      <h1 class="hidden">{HOST_LOBBY.title}</h1>
      <section class="panel door" aria-label={HOST_LOBBY.address}>
        <div class="door-words">
          <p class="note">{HOST_LOBBY.address}</p>
          <p class="door-address" translate={false}>
            {address.host}
          </p>
          <p class="door-code" translate={false}>
            <span class="hidden">{[...code].join(" ")}</span>
            <span aria-hidden="true">{codeText(code)}</span>
          </p>
          <CopyJoinLink url={joinUrl(address, code)} />
          <ReachLine phones={reached} onOpen={onReach} />
        </div>
        <Qr text={joinUrl(address, code)} label={HOST_LOBBY.qr(joinUrl(address, code))} />
      </section>
      <section class="panel people" aria-labelledby="people-title">
        <h2 id="people-title">{people.length === 0 ? HOST_LOBBY.nobodyHere : WHO.here(headcount(view))}</h2>
        {people.length === 0 ? (
          <p class="people-none">{HOST_LOBBY.nobody}</p>
        ) : (
          <ul class="chips">
            {[...people].sort(peopleFirst).map((seat) => (
              <Chip key={seat.seat} seat={seat} act={act} />
            ))}
          </ul>
        )}
        <p class="split">{splitText(view.split)}</p>
        {view.anyName !== null && (
          <Switch
            class="people-names"
            label={HOST_LOBBY.anyName}
            detail={HOST_LOBBY.anyNameNote}
            on={view.anyName}
            onTurn={(on) => act({ type: "allowAnyName", on })}
          />
        )}
        <RehearsalOffer view={view} act={act} />
      </section>
    </main>
  );
}

function headcount({ people: all }: HostView): WhoIsHere {
  const people = all.filter(({ player }) => player === "person").length;
  return { people, agents: all.length - people };
}

/** Agents' names are no news to the host. */
function peopleFirst(a: HostSeat, b: HostSeat): number {
  return Number(a.player !== "person") - Number(b.player !== "person");
}

function splitText({ labs, agents }: HostView["split"]): string {
  if (labs === 0) return HOST_LOBBY.noLabs;
  return agents === 0 ? HOST_LOBBY.fullLabs(labs) : HOST_LOBBY.labsWithAgents(labs, agents);
}

/** What will be played, and the way into it. */
export function LobbySide({ view, act }: Pick<HostLobbyProps, "view" | "act">) {
  const lesson = lessonById(view.lesson);
  return (
    <section class="panel side-lesson" aria-labelledby="lesson-title">
      <h2 id="lesson-title">{view.title}</h2>
      {lesson !== undefined && <p class="note">{lesson.summary}</p>}
      <ul class="plain-list">
        {lesson !== undefined && <li>{SETUP.minutes(lesson.minutes)}</li>}
        {view.blocks.map(({ title, rounds }, block) => (
          <li key={`${block} ${title}`}>{SETUP.block(block + 1, title, rounds)}</li>
        ))}
        <li>{HOST_LOBBY.timers[view.timers]}</li>
      </ul>
      <div class="side-actions">
        <a class="action plain" href={`/screen#${view.code}`} target="_blank" rel="noopener">
          {HOST_LOBBY.openScreen}
        </a>
        <Action
          kind="main"
          disabled={view.people.length === 0}
          onPress={() => act({ type: "goOn", from: view.moment })}
        >
          {HOST_LOBBY.start}
        </Action>
      </div>
    </section>
  );
}

function Chip({ seat, act }: { readonly seat: HostSeat; readonly act: (act: HostAct) => void }) {
  const [renaming, setRenaming] = useState(false);
  const name = seat.name ?? "";
  const onRemove = () => act({ type: "freeSeat", seat: seat.seat });
  if (renaming) {
    return (
      <li>
        <Rename seat={seat.seat} name={name} act={act} onDone={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li class={`chip ${seat.awaySince === null ? "" : "away"}`}>
      <button
        type="button"
        class="chip-name"
        translate={false}
        aria-label={HELP.renameOf(name)}
        onClick={() => setRenaming(true)}
      >
        {name}
      </button>
      {kindText(seat) !== "" && <span class="note"> {kindText(seat)}</span>}
      {seat.awaySince !== null && <span class="note"> {HOST_LOBBY.away}</span>}
      <button type="button" class="chip-remove" aria-label={HOST_LOBBY.remove(name)} onClick={onRemove}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
        </svg>
      </button>
    </li>
  );
}
