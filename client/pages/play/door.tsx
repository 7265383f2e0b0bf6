import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import wordmark from "../../../assets/art/wordmark.svg";
import wordmarkInk from "../../../assets/art/wordmark-ink.svg";
import { PSEUDONYM_COUNT, pseudonym } from "../../../shared/content/names.ts";
import type { CodeFacts } from "../../../shared/protocol/messages.ts";
import { codeTyped, tidyName, wayBackTyped } from "../../../shared/protocol/wire.ts";
import { classroomFacts } from "../../net/api.ts";
import type { Obstacle } from "../../net/join.ts";
import { refusalText } from "../../net/refusals.ts";
import { codeText } from "../../text/format.ts";
import { PLAY, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ObstacleNote } from "../../ui/obstacle.tsx";
import { Rich } from "../../ui/rich.tsx";
import "./door.css";
import { Menu } from "../../seat/menu.tsx";
import { DoorSeats, OtherSeats } from "./door-seats.tsx";
import { Field } from "./field.tsx";
import { type DeviceSeat, type JoinError, seatsHere } from "./session.ts";

function anyName(): string {
  return pseudonym(Math.floor(Math.random() * PSEUDONYM_COUNT));
}

export interface DoorProps {
  /** From the QR code or the address. */
  readonly code: string | null;
  readonly joining: boolean;
  readonly error: JoinError | null;
  /** What keeps this phone out while it is joining. */
  readonly obstacle: Obstacle | null;
  /** Begin with the way back: the seat was moved to another device. */
  readonly returning?: boolean;
  /** Begin for somebody else: the device has been passed on. */
  readonly newcomer?: boolean;
  readonly onJoin: (code: string, name: string) => void;
  readonly onGoToSeat: (code: string, seat: DeviceSeat) => void;
  readonly onComeBack: (code: string, name: string, wayBack: string) => void;
}

/** The way in. From the QR code it is one tap. */
export function Door(props: DoorProps) {
  const { code: given, joining, error, obstacle, returning = false, onJoin, onGoToSeat, onComeBack } = props;
  const [typed, setTyped] = useState<string | null>(given === null ? "" : null);
  const [wasHere, setWasHere] = useState(returning);
  const [name, setName] = useState(anyName);
  const [ownName, setOwnName] = useState("");
  const [oldName, setOldName] = useState("");
  const [wayBack, setWayBack] = useState("");
  const [missing, setMissing] = useState<string | null>(null);
  const code = typed === null ? given : codeTyped(typed);
  const seats = code === null || wasHere ? [] : seatsHere(code);
  // Several people who share a device choose among themselves; one who passes it on has chosen.
  const [newcomer, setNewcomer] = useState(props.newcomer === true && seats.length < 2);
  // A seat that somebody looks at in another window is not offered, and can be taken over all the same.
  const offered = newcomer ? [] : seats.filter(({ open }) => open !== "shown");
  const [only = null, ...more] = offered;
  const typesName = useNameKind(code) === "typed";
  const wrong = missing ?? (error === null ? null : error === "unreachable" ? PLAY.cannotReach : refusalText(error));
  const place = missing === null ? placeOf(error) : code === null ? "code" : wasHere ? "digits" : "name";
  const wrongAt = (field: typeof place) => (field === place ? wrong : null);

  function submit(event: Event): void {
    event.preventDefault();
    if (joining) return;
    setMissing(null);
    if (code === null) setMissing(typed?.trim() === "" ? PLAY.codeMissing : refusalText("unknown-code"));
    else if (more.length > 0) return;
    else if (only !== null) onGoToSeat(code, only);
    else if (!wasHere && typesName && ownName.trim() === "") setMissing(PLAY.nameMissing);
    else if (!wasHere) joinAs(code, typesName ? tidyName(ownName) : name);
    else comeBackAs(code, tidyName(oldName), wayBackTyped(wayBack));
  }

  function joinAs(code: string, name: string | null): void {
    if (name === null) setMissing(refusalText("bad-name"));
    else onJoin(code, name);
  }

  function comeBackAs(code: string, name: string | null, digits: string | null): void {
    if (name === null || digits === null) setMissing(PLAY.wayBackMissing);
    else onComeBack(code, name, digits);
  }

  const go = (seat: DeviceSeat) => {
    if (code !== null) onGoToSeat(code, seat);
  };
  const goOn = wasHere ? PLAY.goToSeat : PLAY.join;
  const action = only === null ? goOn : <Rich asIs text={say.continueAs(only.name)} />;
  return (
    <form class="phone door" onSubmit={submit} noValidate>
      <header class="bar">
        <LanguageSwitch />
        <Menu />
      </header>
      <main class="middle">
        <h1 class="door-brand">
          <span class="hidden">{PLAY.brand}</span>
          <img class="in-dark" src={wordmark} alt="" />
          <img class="in-light" src={wordmarkInk} alt="" />
        </h1>
        {typed === null && given !== null ? (
          <CodeChip code={given} error={wrongAt("code")} onChange={() => setTyped("")} />
        ) : (
          <Field
            label={PLAY.codeLabel}
            hint={PLAY.codeHint}
            error={wrongAt("code")}
            class="field-code"
            keyboard="capitals"
            value={typed ?? ""}
            onType={(text) => {
              setTyped(text);
              setMissing(null);
            }}
          />
        )}
        {only !== null && <DoorSeats seats={offered} joining={joining} error={wrongAt("name")} onGo={go} />}
        {only === null && !wasHere && !typesName && <NameChoice name={name} onAnother={() => setName(anyName())} />}
        {only === null && !wasHere && typesName && (
          <Field
            label={PLAY.nameLabel}
            hint={PLAY.nameHint}
            error={wrongAt("name")}
            value={ownName}
            onType={(text) => {
              setOwnName(text);
              setMissing(null);
            }}
          />
        )}
        {wasHere && (
          <>
            <Field label={PLAY.nameLabel} value={oldName} onType={setOldName} />
            <Field
              label={PLAY.wayBackLabel}
              hint={PLAY.wayBackHint}
              error={wrongAt("digits")}
              class="field-code"
              keyboard="digits"
              value={wayBack}
              onType={setWayBack}
            />
          </>
        )}
        {only === null && <OtherSeats seats={seats} joining={joining} onGo={go} />}
        <div class="door-links">
          {only !== null && (
            <Button look="link" onPress={() => setNewcomer(true)}>
              {PLAY.somebodyElse}
            </Button>
          )}
          <Button look="link" onPress={() => setWasHere(!wasHere)}>
            {wasHere ? PLAY.wayBackBack : PLAY.wasHere}
          </Button>
          {/* Somebody with a class's code must not look behind the curtain first. */}
          {given === null && <a href="/alone">{PLAY.alone}</a>}
          {given === null && <a href="/host">{PLAY.runClassroom}</a>}
          {given === null && <a href="/guide">{PLAY.guide}</a>}
        </div>
        <p class="small-print">{typesName ? PLAY.smallPrintTyped : PLAY.smallPrint}</p>
      </main>
      {(more.length === 0 || obstacle !== null) && (
        <footer class="bottom">
          <div class="door-obstacle" role="status">
            <ObstacleNote obstacle={obstacle} />
          </div>
          {more.length === 0 && (
            <JoinButton
              focus={given !== null && typed === null && !wasHere && !typesName}
              busy={joining}
              label={action}
            />
          )}
        </footer>
      )}
    </form>
  );
}

/** The field that an error is about. Whether the name or the digits were wrong is not said, so it stands below both. */
function placeOf(error: JoinError | null): "code" | "digits" | "name" {
  if (error === "bad-name" || error === "name-taken" || error === "name-unkind") return "name";
  return error === "name-unknown" || error === "too-many-tries" ? "digits" : "code";
}

/** R39. How people get their names here; made up until it is known, which every classroom accepts. */
function useNameKind(code: string | null): CodeFacts["names"] {
  const [known, setKnown] = useState<Pick<CodeFacts, "code" | "names"> | null>(null);
  useEffect(() => {
    if (code === null) return;
    let gone = false;
    void classroomFacts(code).then((facts) => {
      if (!gone && facts !== null && "value" in facts) setKnown(facts.value);
    });
    return () => {
      gone = true;
    };
  }, [code]);
  return known !== null && known.code === code ? known.names : "made-up";
}

function CodeChip(props: { readonly code: string; readonly error: string | null; readonly onChange: () => void }) {
  return (
    <div class="field">
      <p class="code-chip">
        <span class="hidden">{PLAY.codeLabel}</span>
        <strong translate={false}>{codeText(props.code)}</strong>
        <Button look="link" onPress={props.onChange}>
          {PLAY.change}
        </Button>
      </p>
      {props.error !== null && (
        <p class="field-error" role="alert">
          {props.error}
        </p>
      )}
    </div>
  );
}

function NameChoice({ name, onAnother }: { readonly name: string; readonly onAnother: () => void }) {
  return (
    <div class="field">
      <span>{PLAY.nameLabel}</span>
      <p class="name-choice">
        <output translate={false}>{name}</output>
        <Button onPress={onAnother}>{PLAY.another}</Button>
      </p>
    </div>
  );
}

function JoinButton({
  focus,
  busy,
  label,
}: {
  readonly focus: boolean;
  readonly busy: boolean;
  readonly label: ComponentChildren;
}) {
  return (
    <button
      type="submit"
      class="button button-main"
      aria-busy={busy}
      ref={(button) => {
        if (focus && document.activeElement === document.body) button?.focus();
      }}
    >
      {busy ? PLAY.joining : label}
    </button>
  );
}
