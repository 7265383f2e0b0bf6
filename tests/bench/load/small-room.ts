/** The same traffic through the smallest Colyseus room. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Client, defineRoom, defineServer, matchMaker, Room } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { reportTo } from "./reporting.ts";
import { SameTraffic } from "./same-traffic.ts";

class SmallRoom extends Room {
  override autoDispose = false;
  override maxClients = 2000;
  readonly #seats = new Map<Client, number>();
  readonly #traffic = new SameTraffic(() => {
    for (const [client, seat] of this.#seats) client.send("view", { view: this.#traffic.view(seat) });
  });

  override messages = {
    act: (client: Client, message: unknown) => this.#traffic.act(this.#seats.get(client) ?? -1, message),
    goOn: () => this.#traffic.goOn(),
  };

  override onCreate(): void {
    this.roomId = "SMALL2";
  }

  override onJoin(client: Client): void {
    const seat = this.#traffic.seat();
    this.#seats.set(client, seat);
    client.send("view", { view: this.#traffic.view(seat) });
  }

  override onLeave(client: Client): void {
    this.#seats.delete(client);
  }
}

const http = createServer();
const server = defineServer({
  greet: false,
  gracefullyShutdown: false,
  transport: new WebSocketTransport({ server: http }),
  rooms: { small: defineRoom(SmallRoom) },
});
await matchMaker.onReady;
await matchMaker.createRoom("small", {});
await server.listen(0, "127.0.0.1");
reportTo((http.address() as AddressInfo).port);
