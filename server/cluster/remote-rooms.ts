import { matchMaker } from "@colyseus/core";
import type { ReachReply, ReachReport } from "../../shared/protocol/reach.ts";
import type { PublicFacts } from "../classroom/public-facts.ts";

/** What a server may ask of a classroom's room, on whichever server it is. */
export interface RoomCalls {
  facts(): PublicFacts;
  /** Whether a device with this key has a seat. */
  isKnown(key: string): boolean;
  /** Ends the classroom and deletes everything of it. False if that could not be done. */
  forget(): Promise<boolean>;
  /** A phone tells the console whether it could get in. */
  reached(report: ReachReport): ReachReply;
}

/** Whether a running server has the room of this classroom. The room of one that died stays listed for a while. */
export async function isRoomAlive(code: string): Promise<boolean> {
  if (matchMaker.getLocalRoomById(code) !== undefined) return true;
  const listing: { processId: string } | undefined = await matchMaker.driver.findOne({ roomId: code });
  if (listing === undefined) return false;
  return (await matchMaker.presence.channels(`p:${listing.processId}`)).length > 0;
}

/** Calls a method of a classroom's room. Null if no server has the room at the moment, or it does not answer. */
export async function callRoom<Method extends keyof RoomCalls>(
  code: string,
  method: Method,
  ...args: Parameters<RoomCalls[Method]>
): Promise<Awaited<ReturnType<RoomCalls[Method]>> | null> {
  if (!(await isRoomAlive(code))) return null;
  try {
    return (await matchMaker.remoteRoomCall<RoomCalls>(code, method, args)) as Awaited<ReturnType<RoomCalls[Method]>>;
  } catch {
    // The room went away meanwhile. Colyseus' error repeats the arguments, which may hold a key.
    return null;
  }
}
