import type { LessonFault } from "../../shared/content/lessons/own.ts";
import type {
  AddressFacts,
  CodeFacts,
  Create,
  Created,
  OpeningFacts,
  Refusal,
} from "../../shared/protocol/messages.ts";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import { PAGE_HEADER, PASSWORD_HEADER } from "../../shared/protocol/wire.ts";
import type { NotesView } from "../../shared/views/notes.ts";
import { withTimeout } from "./timeout.ts";
import { hearRefusal } from "./wrong-origin.ts";

/** A refusal over HTTP. Its `detail`, in English, is for programmers, not for a page. */
export interface Refused {
  readonly refused: Refusal;
  /** Set if it is the lesson that can't be played. */
  readonly fault?: LessonFault;
}

/** What a call over HTTP came to. `null`: the server could not be reached. */
export type Outcome<T> = { readonly value: T } | Refused | null;

async function call<T>(path: string, options?: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, options);
    const body: unknown = await response.json();
    if (response.ok) return { value: body as T };
    const refused = body as Refused & { readonly error?: string };
    hearRefusal(refused.error);
    return refused;
  } catch {
    return null;
  }
}

/** @param password the server's password; empty if it has none */
export function createClassroom(
  create: Partial<Create> & Pick<Create, "lesson">,
  password = "",
): Promise<Outcome<Created>> {
  return call("/api/classrooms", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      [PAGE_HEADER]: "1",
      [PASSWORD_HEADER]: encodeURIComponent(password),
    },
    body: JSON.stringify(create),
  });
}

/** What opening a classroom on this server takes. */
export function openingFacts(): Promise<Outcome<OpeningFacts>> {
  return call("/api/opening");
}

/** Where phones reach the server. */
export function addressFacts(): Promise<Outcome<AddressFacts>> {
  return call("/api/addresses");
}

export function classroomFacts(code: string): Promise<Outcome<CodeFacts>> {
  return withTimeout((signal) => call(`/api/classrooms/${code}`, { signal }));
}

/** Tells the console of a classroom whether this phone could get in. */
export function reportReach(code: string, report: ReachReport): Promise<Outcome<ReachReply>> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(report);
  return withTimeout((signal) => call(`/api/classrooms/${code}/reach`, { method: "POST", headers, body, signal }));
}

/** Deletes a classroom that is the caller's. False if that could not be done. */
export async function deleteClassroom(code: string, key: string): Promise<boolean> {
  const outcome = await call(`/api/classrooms/${code}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${key}`, [PAGE_HEADER]: "1" },
  });
  // One that is gone already, of which the answer was lost, is what was asked for.
  return outcome !== null && ("value" in outcome || outcome.refused === "unknown-code");
}

/**
 * The export of a classroom, as a file to save. Null if it could not be had.
 * @param names whether pseudonyms are in it
 */
export async function downloadExport(code: string, key: string, names = false): Promise<Blob | null> {
  try {
    const path = `/api/classrooms/${code}/export${names ? "?names=1" : ""}`;
    const response = await fetch(path, { headers: { authorization: `Bearer ${key}` } });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}

/** What was written on the scratchpads of the blocks that were revealed. Null if it could not be had. */
export async function notesOf(code: string, key: string): Promise<NotesView | null> {
  const headers = { authorization: `Bearer ${key}` };
  const outcome = await call<NotesView>(`/api/classrooms/${code}/notes`, { headers });
  return outcome !== null && "value" in outcome ? outcome.value : null;
}
