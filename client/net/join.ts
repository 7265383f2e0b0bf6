import { CloseCode, ColyseusSDK, type Room } from "@colyseus/sdk";
import type { Join, Refusal } from "../../shared/protocol/messages.ts";
import { PAGE_HEADER } from "../../shared/protocol/wire.ts";
import { withTimeout } from "./timeout.ts";
import { hearRefusal } from "./wrong-origin.ts";

/**
 * What is in the way, from the first half of a join to the second.
 * - `no-answer`: nothing answers over HTTP.
 * - `not-ours`: something answers in the server's place, as guest networks and proxies do.
 * - `wrong-origin`: the server takes the page for another server's.
 * - `live-refused`, `live-silent`: HTTP works, and a WebSocket is turned down, or nothing comes over it.
 */
export type Obstacle = "no-answer" | "not-ours" | "wrong-origin" | "live-refused" | "live-silent";

/** Why a try failed: refused for good, or for what stands in the way. Null: the server has trouble of its own, which may pass. */
export type Failure = { readonly refused: Refusal } | { readonly obstacle: Obstacle | null };

/** How long the server may take for the second half, ms. */
export const LIVE_PATIENCE = 5000;

const NO_SUCH_ROOM = 522;

type Place = Parameters<ColyseusSDK["consumeSeatReservation"]>[0];

/** A way into one classroom. Its two halves fail for different reasons, so they are gone one after the other. */
export class WayIn {
  readonly #base = import.meta.env.DEV ? `${location.origin}/colyseus` : location.origin;
  readonly #code: string;

  constructor(code: string) {
    this.#code = code;
  }

  /** The first half, over HTTP: a place for a connection. */
  async reserve(join: Join): Promise<{ readonly place: Place } | Failure> {
    try {
      return await withTimeout(async (signal) => {
        const response = await fetch(`${this.#base}/matchmake/joinById/${this.#code}`, {
          method: "POST",
          headers: { "content-type": "application/json", accept: "application/json", [PAGE_HEADER]: "1" },
          body: JSON.stringify(join),
          signal,
        });
        return readAnswer(response.ok, response.status, await response.text());
      });
    } catch {
      return { obstacle: "no-answer" };
    }
  }

  /** The second half, over a WebSocket: the room itself, once it has let this one in. */
  open(place: Place): Promise<{ readonly room: Room } | Failure> {
    const sdk = new OneRoom(this.#base);
    const entered = sdk.consumeSeatReservation(place);
    let isOpen = false;
    if (sdk.room !== null) {
      sdk.room.connection.events.onopen = () => {
        isOpen = true;
      };
    }
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        resolve({ obstacle: "live-silent" });
        // A socket that hangs would fail minutes later, when another one has long been tried.
        sdk.room?.connection.close();
      }, LIVE_PATIENCE);
      entered
        .then(
          (room) => resolve({ room }),
          (error: Problem) => {
            const obstacle = isFromRoom(error) ? null : isOpen ? "live-silent" : "live-refused";
            resolve(refusalIn(error) ?? { obstacle });
          },
        )
        .finally(() => clearTimeout(late));
    });
  }
}

/** The SDK tells only of rooms that were entered; one that was not has to be given up too. */
class OneRoom extends ColyseusSDK {
  room: Room | null = null;

  protected override createRoom(name: string): Room {
    this.room = super.createRoom(name) as Room;
    return this.room;
  }
}

interface Problem {
  readonly code?: number | undefined;
  readonly message?: string | undefined;
}

/** Whether the room itself said no. A socket that never opened has no code, or the one that browsers make up; a page that may open none has a small one. */
function isFromRoom({ code = 0 }: Problem): boolean {
  return code >= 400 && code !== CloseCode.ABNORMAL_CLOSURE;
}

/** What the server's answer to the first half means. Exported for its tests. */
export function readAnswer(ok: boolean, status: number, text: string): { readonly place: Place } | Failure {
  const body = parsed(text);
  if (body === null) return { obstacle: status >= 500 ? null : "not-ours" };
  if (ok) return isPlace(body) ? { place: body } : { obstacle: "not-ours" };
  const { code, error } = body as { readonly code?: number; readonly error?: string };
  // What stands before the server's rooms turns away in its own words, and by 403 only pages of other origins.
  if (status === 403 && "refused" in body) {
    hearRefusal(error);
    return { obstacle: "wrong-origin" };
  }
  return refusalIn({ code, message: error }) ?? { obstacle: null };
}

function parsed(text: string): object | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" ? body : null;
  } catch {
    return null;
  }
}

function isPlace(body: object): body is Place {
  return "sessionId" in body && "roomId" in body;
}

/** The refusal that ends a join for good; null for trouble that may pass. The server puts its refusal in the message. */
function refusalIn({ code, message = "" }: Problem): { readonly refused: Refusal } | null {
  // The same code says that a room is locked for a moment, which passes.
  if (code === NO_SUCH_ROOM && !/locked/.test(message)) return { refused: "unknown-code" };
  const match = /^refused:([a-z-]+)$/.exec(message);
  return match === null ? null : { refused: match[1] as Refusal };
}
