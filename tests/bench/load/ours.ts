/** The server as it is. It believes who is said to ask, so that many schools can come from one computer. */

import { startServer } from "../../../server/server.ts";
import { PAGES } from "../../../server/settings.ts";
import { reportTo } from "./reporting.ts";

const [data = ":memory:", databaseUrl, redisUrl] = process.argv.slice(2);
const { port } = await startServer({
  port: 0,
  hostname: "127.0.0.1",
  data,
  ...(databaseUrl !== undefined && redisUrl !== undefined && { databaseUrl, redisUrl, publicAddress: "127.0.0.1" }),
  pages: PAGES,
  proxies: 1,
});
reportTo(port);
