import { useRef, useState } from "preact/hooks";
import logo from "../../../assets/art/logo.svg";
import { LESSONS, type Lesson, SINGLE_SCENARIOS } from "../../../shared/content/lessons/index.ts";
import { lessonFaults, OWN_ID, playable } from "../../../shared/content/lessons/own.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { NAME_SETTINGS, TIMER_SETTINGS } from "../../../shared/protocol/wire.ts";
import { SETUP } from "../../text/host.ts";
import { MORE } from "../../text/setup.ts";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { Switch } from "../../ui/switch.tsx";
import { treatmentOfLesson } from "./course.ts";
import { type Demonstration, DemonstrationOffer } from "./demonstration.tsx";
import { chosenLesson } from "./lesson-draft.ts";
import { LessonFiles, useDroppedFile, useLessonFile } from "./lesson-file.tsx";
import { Password } from "./password.tsx";
import { keepSettings, type Settings } from "./settings.ts";
import { More } from "./setup-more.tsx";

/** What went wrong with opening, and where: a field of the form, or the whole of it. */
export interface SetupFault {
  readonly field: "lesson" | "form";
  readonly message: string;
}

interface SetupProps {
  readonly initial: Settings;
  readonly opening: boolean;
  readonly fault: SetupFault | null;
  /** `demonstration`: set if agents are to play it by themselves. */
  readonly onOpen: (settings: Settings, demonstration?: Demonstration) => void;
}

/** Before there is a classroom: which lesson, and how it is played. */
export function Setup({ initial, opening, fault, onOpen }: SetupProps) {
  const [settings, setSettings] = useState(initial);
  const [moreOpen, setMoreOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lesson = chosenLesson(settings);
  const wrong = lessonFaults(lesson);
  // What is set while a file is being read stays set.
  const [news, readFile] = useLessonFile((own) => setSettings((now) => ({ ...now, lesson: OWN_ID, own })));
  useDroppedFile(readFile);
  const open = (demonstration?: Demonstration) => {
    setTried(true);
    if (wrong.length === 0) return onOpen(settings, demonstration);
    setMoreOpen(true);
    // Once all that holds a fault is unfolded.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <main class="setup">
      <header class="setup-head">
        <img src={logo} alt="" width="56" height="56" />
        <div>
          <h1>{SETUP.title}</h1>
          <p class="lead">{SETUP.lead}</p>
          <p class="setup-ways">
            <a href="/guide">{SETUP.guide}</a>
            <a href="/sandbox">{SETUP.sandbox}</a>
          </p>
        </div>
        <LanguageSwitch onLeave={() => keepSettings(settings)} />
      </header>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!opening) open();
        }}
      >
        <fieldset aria-describedby={fault?.field === "lesson" ? "setup-fault" : undefined}>
          <legend>{SETUP.lesson}</legend>
          <div class="lessons">
            {LESSONS.map((lesson) => (
              <LessonCard
                key={lesson.id}
                lesson={lesson}
                checked={lesson.id === settings.lesson}
                onPick={() => setSettings({ ...settings, lesson: lesson.id })}
              />
            ))}
            {settings.own !== null && (
              <LessonCard
                lesson={playable(settings.own)}
                faulty={settings.lesson === OWN_ID && wrong.length > 0}
                checked={settings.lesson === OWN_ID}
                onPick={() => setSettings({ ...settings, lesson: OWN_ID })}
              />
            )}
          </div>
          <label class="single-scenario">
            {SETUP.single}
            <select
              value={settings.lesson}
              onChange={({ currentTarget }) => setSettings({ ...settings, lesson: currentTarget.value })}
            >
              {!SINGLE_SCENARIOS.some(({ id }) => id === settings.lesson) && (
                <option value={settings.lesson}>{SETUP.noSingle}</option>
              )}
              {SINGLE_SCENARIOS.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
            <span class="note">{SINGLE_SCENARIOS.find(({ id }) => id === settings.lesson)?.summary}</span>
          </label>
        </fieldset>
        {fault?.field === "lesson" && <Fault message={fault.message} />}
        <fieldset>
          <legend>{SETUP.timers}</legend>
          <div class="timer-choices">
            {TIMER_SETTINGS.map((timers) => (
              <label class={pickClass(timers === settings.timers)} key={timers}>
                <input
                  type="radio"
                  name="timers"
                  value={timers}
                  checked={timers === settings.timers}
                  onChange={() => setSettings({ ...settings, timers })}
                />
                <span>
                  <strong>{SETUP.timerNames[timers]}</strong>
                  <span class="note">{SETUP.timerNotes[timers]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{MORE.names}</legend>
          <div class="timer-choices">
            {NAME_SETTINGS.map((names) => (
              <label class={pickClass(names === settings.names)} key={names}>
                <input
                  type="radio"
                  name="names"
                  value={names}
                  checked={names === settings.names}
                  onChange={() => setSettings({ ...settings, names })}
                />
                <span>
                  <strong>{MORE.nameKinds[names]}</strong>
                  <span class="note">{MORE.nameNotes[names]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <Switch
          label={MORE.sound}
          detail={MORE.soundNote}
          on={settings.sound}
          onTurn={(sound) => setSettings({ ...settings, sound })}
        />
        <details
          class="more"
          open={moreOpen}
          onToggle={({ currentTarget }) => {
            setMoreOpen(currentTarget.open);
          }}
        >
          <summary>{MORE.more}</summary>
          {moreOpen && <More settings={settings} faults={wrong} onChange={setSettings} />}
        </details>
        <fieldset>
          <legend>{MORE.files}</legend>
          <LessonFiles lesson={lesson} sound={wrong.length === 0} news={news} onFile={readFile} />
        </fieldset>
        {tried && wrong.length > 0 && <Fault message={MORE.faults(wrong.length)} />}
        <Password />
        {fault?.field === "form" && <Fault message={fault.message} />}
        <button type="submit" class="action main setup-open" disabled={opening}>
          {opening ? SETUP.opening : SETUP.open}
        </button>
        <DemonstrationOffer disabled={opening} onStart={open} />
      </form>
    </main>
  );
}

const pickClass = (isChosen: boolean) => (isChosen ? "pick pick-chosen" : "pick");

/** The button stays at the lower edge of the window: what is wrong may stand behind it. */
const bringIntoSight = (node: HTMLElement | null) => node?.scrollIntoView({ block: "center" });

function Fault({ message }: { readonly message: string }) {
  return (
    <p class="fault" id="setup-fault" role="alert" ref={bringIntoSight}>
      {message}
    </p>
  );
}

interface LessonCardProps {
  readonly lesson: Lesson;
  /** It can't be played as it is now: how long it would take is not to be said. */
  readonly faulty?: boolean;
  readonly checked: boolean;
  readonly onPick: () => void;
}

function LessonCard({ lesson, faulty = false, checked, onPick }: LessonCardProps) {
  return (
    <label class={`${pickClass(checked)} lesson-card`}>
      <input type="radio" name="lesson" value={lesson.id} checked={checked} onChange={onPick} />
      <span>
        <strong class="lesson-title">{lesson.title}</strong>
        <span class="lesson-facts">
          {[
            lesson.id === OWN_ID ? MORE.ownCard : null,
            faulty ? null : SETUP.minutes(lesson.minutes),
            SETUP.blocks(lesson.blocks.length),
          ]
            .filter((fact) => fact !== null)
            .join(" · ")}
        </span>
        <span class="lesson-summary">{lesson.summary}</span>
        {(faulty ? [] : lesson.blocks).map(({ scenario }, block) => (
          <span class="note" key={`${block} ${scenario}`}>
            {SETUP.block(
              block + 1,
              scenarioById(scenario)?.title ?? scenario,
              treatmentOfLesson(lesson, block)?.rounds ?? 0,
            )}
          </span>
        ))}
      </span>
    </label>
  );
}
