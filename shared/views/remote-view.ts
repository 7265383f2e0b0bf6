import type { HostView } from "./host-view.ts";

/**
 * R32. What the instructor's phone shows: where the class is and what to say. It is held up in a room full of people, so
 * that it has nobody's name and, before the reveal, nothing from behind the curtain.
 */
export interface RemoteView
  extends Pick<
    HostView,
    "code" | "moment" | "roundCount" | "lesson" | "title" | "script" | "blocks" | "hasCheck" | "reveal"
  > {
  readonly audience: "remote";
}
