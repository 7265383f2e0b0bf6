import { useEffect, useRef, useState } from "preact/hooks";
import {
  FILE_LENGTH,
  isLessonFault,
  lessonFile,
  type OwnLesson,
  readLessonFile,
  TOO_LARGE,
} from "../../../shared/content/lessons/own.ts";
import { MORE } from "../../text/setup.ts";
import { saveFile } from "../../ui/save.ts";
import { Action } from "./action.tsx";
import { faultPlace } from "./lesson-faults.ts";

/** What came of the last file. */
export interface FileNews {
  readonly failed: boolean;
  readonly words: string;
}

/** Reads a file that was picked or dropped. Only one that can be played is handed on. */
export function useLessonFile(onLoad: (lesson: OwnLesson) => void): readonly [FileNews | null, (file: File) => void] {
  const [news, setNews] = useState<FileNews | null>(null);
  const load = async (file: File) => {
    const lesson = file.size > FILE_LENGTH ? TOO_LARGE : readLessonFile(await textOf(file));
    if (isLessonFault(lesson)) return setNews({ failed: true, words: MORE.notLoaded(faultPlace(lesson)) });
    setNews({ failed: false, words: MORE.loaded(lesson.title) });
    onLoad(lesson);
  };
  return [news, (file) => void load(file)];
}

/** Hands on a file that is dropped anywhere in the window, where the browser would else open it and lose what is set. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) latest.current(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
}

/** The text of a file; nothing if it can't be read any more, which is as good as damaged. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return "";
  }
}

interface LessonFilesProps {
  readonly lesson: OwnLesson;
  /** Whether it can be played: what can't be loaded again is not saved. */
  readonly sound: boolean;
  readonly news: FileNews | null;
  readonly onFile: (file: File) => void;
}

/** The lesson as a file: out, and in again. */
export function LessonFiles({ lesson, sound, news, onFile }: LessonFilesProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="lesson-files">
      <Action disabled={!sound} onPress={() => save(lesson)}>
        {MORE.save}
      </Action>
      <Action onPress={() => picker.current?.click()}>{MORE.load}</Action>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={MORE.load}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // So that the same file can be picked again once it is mended.
          currentTarget.value = "";
        }}
      />
      <span class="note">{MORE.drop}</span>
      <p class={news?.failed === true ? "fault" : "note"} role={news?.failed === true ? "alert" : "status"}>
        {news?.words}
      </p>
    </div>
  );
}

function save(lesson: OwnLesson): void {
  const text = `${JSON.stringify(lessonFile(lesson), null, 2)}\n`;
  saveFile(new Blob([text], { type: "application/json" }), MORE.fileName);
}
