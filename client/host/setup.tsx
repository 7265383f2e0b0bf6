import { useState } from "preact/hooks";
import logo from "../../assets/art/logo.svg";
import { LESSONS, type Lesson, SINGLE_SCENARIOS } from "../../shared/content/lessons/index.ts";
import { scenarioById } from "../../shared/content/scenarios/index.ts";
import { SETUP } from "../text/host.ts";
import { treatmentOfLesson } from "./course.ts";
import { type Settings, TIMERS } from "./settings.ts";

/** What went wrong with opening, and where: a field of the form, or the whole of it. */
export interface SetupFault {
  readonly field: "lesson" | "form";
  readonly message: string;
}

interface SetupProps {
  readonly initial: Settings;
  readonly opening: boolean;
  readonly fault: SetupFault | null;
  readonly onOpen: (settings: Settings) => void;
}

/** Before there is a classroom: which lesson, and with which timers. */
export function Setup({ initial, opening, fault, onOpen }: SetupProps) {
  const [settings, setSettings] = useState(initial);
  return (
    <main class="setup">
      <header class="setup-head">
        <img src={logo} alt="" width="56" height="56" />
        <div>
          <h1>{SETUP.title}</h1>
          <p class="lead">
            {SETUP.lead} <a href="/sandbox">{SETUP.sandbox}</a>
          </p>
        </div>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(settings);
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
          </div>
          <label class="single-scenario">
            {SETUP.single}
            <select
              value={settings.lesson}
              onChange={({ currentTarget }) => setSettings({ ...settings, lesson: currentTarget.value })}
            >
              {LESSONS.some(({ id }) => id === settings.lesson) && (
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
            {TIMERS.map((timers) => (
              <label class="pick" key={timers}>
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
        {fault?.field === "form" && <Fault message={fault.message} />}
        <button type="submit" class="action main setup-open" disabled={opening}>
          {opening ? SETUP.opening : SETUP.open}
        </button>
      </form>
    </main>
  );
}

function Fault({ message }: { readonly message: string }) {
  return (
    <p class="fault" id="setup-fault" role="alert">
      {message}
    </p>
  );
}

interface LessonCardProps {
  readonly lesson: Lesson;
  readonly checked: boolean;
  readonly onPick: () => void;
}

function LessonCard({ lesson, checked, onPick }: LessonCardProps) {
  return (
    <label class="pick lesson-card">
      <input type="radio" name="lesson" value={lesson.id} checked={checked} onChange={onPick} />
      <span>
        <strong class="lesson-title">{lesson.title}</strong>
        <span class="lesson-facts">
          {SETUP.minutes(lesson.minutes)} · {SETUP.blocks(lesson.blocks.length)}
        </span>
        <span class="lesson-summary">{lesson.summary}</span>
        {lesson.blocks.map(({ scenario }, block) => (
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
