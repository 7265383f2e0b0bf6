import type { CodeFacts, Create, Created, Refusal } from "../../shared/protocol/messages.ts";

/** What a call over HTTP came to. `null`: the server could not be reached. */
export type Outcome<T> = { readonly value: T } | { readonly refused: Refusal; readonly detail?: string } | null;

async function call<T>(path: string, options?: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, options);
    const body: unknown = await response.json();
    if (response.ok) return { value: body as T };
    return body as { refused: Refusal; detail?: string };
  } catch {
    return null;
  }
}

export function createClassroom(create: Partial<Create> & { lesson: string }): Promise<Outcome<Created>> {
  return call("/api/classrooms", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(create),
  });
}

export function factsOf(code: string): Promise<Outcome<CodeFacts>> {
  return call(`/api/classrooms/${code}`);
}

/** The export of a classroom, as a file to save. Null if it could not be had. */
export async function downloadExport(code: string, key: string): Promise<Blob | null> {
  try {
    const response = await fetch(`/api/classrooms/${code}/export`, { headers: { authorization: `Bearer ${key}` } });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
