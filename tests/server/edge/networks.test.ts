import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ADDRESSES = join(import.meta.dirname, "..", "..", "..", "server", "edge", "phone-addresses.ts");
const ASK = `const { phoneAddresses } = await import(${JSON.stringify(ADDRESSES)});
const { addresses } = await phoneAddresses({ hostname: "::", port: 2567, publicAddress: "" });
console.log(JSON.stringify(addresses.map(({ origin, kind }) => origin.slice(7) + " " + kind)));`;

/** Runs in a network of its own, in which nothing is but what the script makes. */
function inNetwork(script: string): { readonly status: number | null; readonly out: string; readonly error: string } {
  const run = spawnSync("unshare", ["--map-root-user", "--net", "sh", "-ec", script], {
    encoding: "utf8",
    env: { ...process.env, ASK },
  });
  return { status: run.status, out: run.stdout ?? "", error: run.stderr ?? String(run.error) };
}

/** Says so if networks of one's own can't be made here, and tests are left out. */
function isForbidden(): boolean {
  const { status, error } = inNetwork("ip link add wlan0 type bridge");
  if (status !== 0) process.stderr.write(`Tests are skipped, for no network can be made here: ${error.trim()}\n`);
  return status !== 0;
}

/** An interface with an address, up. It needs no cable. */
const make = (name: string, address: string) =>
  `ip link add ${name} type bridge; ip addr add ${address} dev ${name} nodad; ip link set ${name} up`;
const WIFI = make("wlan0", "192.168.1.23/24");

describe.skipIf(isForbidden())("in a network of its own a computer's best address", () => {
  test.each([
    ["before Docker's", [make("docker0", "172.17.0.1/16"), WIFI], "192.168.1.23:2567 wifi", 2],
    ["before a VPN's", [make("tun0", "10.8.0.2/24"), WIFI], "192.168.1.23:2567 wifi", 2],
    ["before a dead cable's", [make("eth0", "169.254.94.80/16"), WIFI], "192.168.1.23:2567 wifi", 2],
    ["before VirtualBox's", [make("vboxnet0", "192.168.56.1/24"), WIFI], "192.168.1.23:2567 wifi", 2],
    [
      "where the way leads, of two that look alike",
      [make("eth0", "192.168.7.7/24"), WIFI, "ip route add default via 192.168.1.1"],
      "192.168.1.23:2567 wifi",
      2,
    ],
    ["with IPv6 alone", [make("wlan0", "2001:db8::23/64")], "[2001:db8::23]:2567 wifi", 1],
    ["without any", [], undefined, 0],
  ])("comes first, %s", (_, steps, first, count) => {
    const node = `${JSON.stringify(process.execPath)} --input-type=module -e "$ASK"`;
    const { status, out, error } = inNetwork(["ip link set lo up", ...steps, `exec ${node}`].join("\n"));
    expect(status, error).toBe(0);
    const found = JSON.parse(out) as string[];
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(count);
  });
});
