import { expect, test } from "vitest";
import { greeting } from "../../server/greeting.ts";
import type { AddressFacts, AddressKind, PhoneAddress } from "../../shared/protocol/messages.ts";

const at = (host: string, kind: AddressKind): PhoneAddress => ({ origin: `http://${host}:2567`, kind });
const WIFI = at("192.168.1.23", "wifi");
const DOCKER = at("172.17.0.1", "virtual");
const DEAD = at("169.254.94.80", "link-local");

const greet = (addresses: AddressFacts["addresses"], onlyHere = false) => greeting(2567, { addresses, onlyHere });
const QR = /[█▀▄]/;
const ONLY_PROGRAMS = "These addresses lead only to programs on this computer, or a VPN";

test("what is printed at the start has the addresses that phones reach, and no others", () => {
  const text = greet([WIFI, DOCKER, DEAD]);
  expect(text).toContain("http://localhost:2567/host");
  expect(text).toContain(WIFI.origin);
  expect(text).not.toContain(DOCKER.origin);
  expect(text).not.toContain(DEAD.origin);
  expect(text).toMatch(QR);
  expect(text).not.toContain(ONLY_PROGRAMS);
});

test("where there are no others, says whereto they lead, without a QR code", () => {
  const text = greet([DOCKER, DEAD]);
  expect(text).toContain(DOCKER.origin);
  expect(text).toContain(DEAD.origin);
  expect(text).toContain(ONLY_PROGRAMS);
  expect(text).not.toMatch(QR);
  expect(text).not.toContain("same network");
});

test.each<[string, string, AddressFacts["addresses"], boolean]>([
  ["HOST lets in this computer only", "HOST", [], true],
  ["there is no network", "it is in no network", [], false],
  ["phones must be on the same network", "same network", [WIFI], false],
])("says that %s", (_, said, addresses, onlyHere) => {
  expect(greet(addresses, onlyHere)).toContain(said);
});

test("says nothing of networks where the address was set by hand", () => {
  const text = greet([{ origin: "https://play.test", kind: "public" }, WIFI]);
  expect(text).toContain("https://play.test");
  expect(text).not.toContain("network");
});
