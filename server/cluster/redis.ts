import { matchMaker } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";
import { StoreError } from "../store/event-store.ts";

type Listing = Parameters<RedisDriver["update"]>[0];
type Change = Parameters<RedisDriver["update"]>[1];

/**
 * The list of rooms that several servers share. A server that lost a classroom closes its room some time after another one has
 * opened its own, and must not remove that one from the list.
 */
class SharedListings extends RedisDriver {
  override async update(room: Listing, change: Change): Promise<boolean> {
    return !(await this.#isOthers(room.roomId)) && super.update(room, change);
  }

  override async remove(code: string): Promise<boolean> {
    return !(await this.#isOthers(code)) && super.remove(code);
  }

  async #isOthers(code: string): Promise<boolean> {
    const listing = await this.findOne({ roomId: code });
    return listing !== undefined && listing.processId !== matchMaker.processId;
  }
}

/** How long Redis may take to answer on start, ms. */
const PATIENCE = 5000;

/**
 * Connects to Redis. Returns what Colyseus needs to share the work with other servers: which has which room, and how to call it.
 * @throws StoreError if Redis does not answer
 */
export async function connectRedis(redisUrl: string, publicAddress: string) {
  const presence = new RedisPresence(redisUrl);
  const answer = Promise.race([
    presence.exists("masquerade"),
    new Promise((_, reject) => setTimeout(() => reject(new Error("No answer.")), PATIENCE).unref()),
  ]);
  try {
    await answer;
  } catch (cause) {
    throw new StoreError("The Redis at REDIS_URL does not answer.", { cause });
  }
  // Only the server that owns a classroom opens its room.
  const selectProcessIdToCreateRoom = async () => matchMaker.processId;
  return { presence, driver: new SharedListings(redisUrl), publicAddress, selectProcessIdToCreateRoom };
}
