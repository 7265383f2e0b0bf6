import { afterAll, afterEach, beforeAll, expect, onTestFinished } from "vitest";
import { TestServer, type TestSettings } from "./test-server.ts";

/**
 * A server for all tests of the file, or of the `describe` in which this is called. A test in which it logs an error fails,
 * unless the test takes the line out of `log`.
 */
export function useServer(settings: TestSettings = {}): TestServer {
  const server = new TestServer(settings);
  beforeAll(() => server.open());
  afterAll(() => server.end());
  afterEach(() => expect(server.log.splice(0)).toEqual([]));
  return server;
}

/** A server for the test that calls this, which ends with it. */
export async function startServer(settings: TestSettings = {}): Promise<TestServer> {
  const server = new TestServer(settings);
  onTestFinished(() => server.end());
  await server.open();
  return server;
}
