/** The same traffic through a WebSocket server without anything else. */
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { reportTo } from "./reporting.ts";
import { SameTraffic } from "./same-traffic.ts";

const sockets = new Map<WebSocket, number>();
const send = (socket: WebSocket, message: unknown) => socket.send(JSON.stringify(message));
const traffic = new SameTraffic(() => {
  for (const [socket, seat] of sockets) send(socket, { view: traffic.view(seat) });
});

const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
server.on("connection", (socket) => {
  const seat = traffic.seat();
  sockets.set(socket, seat);
  socket.on("close", () => sockets.delete(socket));
  socket.on("message", (frame) => {
    const { id, type, payload } = JSON.parse(frame.toString());
    send(socket, { id, reply: type === "goOn" ? traffic.goOn() : traffic.act(seat, payload) });
  });
  send(socket, { view: traffic.view(seat) });
});
server.on("listening", () => reportTo((server.address() as AddressInfo).port));
