import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { type Network, publicOrigins, rankAddresses } from "../../../server/edge/phone-addresses.ts";

const MAC = "a4:83:e7:00:00:01";

/** An interface with this address. */
function at(address: string, { mac = MAC, netmask = "255.255.255.0" } = {}): NetworkInterfaceInfo[] {
  const common = { address, mac, internal: address === "127.0.0.1" || address === "::1", cidr: null };
  return [
    address.includes(":")
      ? { ...common, family: "IPv6", netmask: "ffff:ffff:ffff:ffff::", scopeid: 0 }
      : { ...common, family: "IPv4", netmask },
  ];
}

const LO = { lo: [...at("127.0.0.1"), ...at("::1")] };

function facts(interfaces: Network["interfaces"], more: Partial<Network> = {}) {
  const usual = { sources: [], hostname: "::", port: 2567, publicAddress: "" };
  return rankAddresses({ interfaces: { ...LO, ...interfaces }, ...usual, ...more });
}

/** The addresses without what is the same in all, each with its kind. */
function list(...network: Parameters<typeof facts>): string[] {
  return facts(...network).addresses.map(({ origin, kind }) => `${origin.slice("http://".length)} ${kind}`);
}

describe("the address that phones get", () => {
  const WIFI = { wlan0: at("192.168.1.23") };
  const FIRST = "192.168.1.23:2567 wifi";

  test.each<[string, Network["interfaces"]]>([
    ["Docker's", { docker0: at("172.17.0.1") }],
    ["a Docker network's", { "br-0a1b2c3d4e5f": at("172.18.0.1") }],
    ["a container's", { eth0: at("172.17.0.2", { mac: "02:42:ac:11:00:02" }) }],
    ["a VPN's", { tun0: at("10.8.0.2") }],
    ["a VPN's on macOS", { utun4: at("10.8.0.2") }],
    ["a VPN's on Windows, by its name", { "OpenVPN Wintun": at("10.8.0.2") }],
    ["a VPN's with a name that tells nothing", { "Ethernet 3": at("10.8.0.2", { netmask: "255.255.255.255" }) }],
    ["Tailscale's", { tailscale0: at("100.101.102.103") }],
    ["VirtualBox's", { vboxnet0: at("192.168.56.1") }],
    ["VirtualBox's on Windows, by its hardware", { "Ethernet 2": at("192.168.56.1", { mac: "0a:00:27:00:00:05" }) }],
    ["VMware's", { "VMware Network Adapter VMnet8": at("192.168.80.1") }],
    ["Hyper-V's", { "vEthernet (Default Switch)": at("172.28.32.1") }],
    ["virtual machines'", { virbr0: at("192.168.122.1") }],
    ["one that a dead cable gave itself", { eth0: at("169.254.94.80") }],
    ["a public one of another cable", { eth1: at("203.0.113.9") }],
    ["one of IPv6", { eth0: at("2001:db8::23") }],
  ])("is the Wi-Fi's, and %s comes after it", (_, other) => {
    expect(list({ ...other, ...WIFI })[0]).toBe(FIRST);
    expect(list({ ...WIFI, ...other })).toHaveLength(2);
  });

  test("is the one by which this computer reaches the network", () => {
    const two = { eth0: at("10.0.0.5"), ...WIFI };
    expect(list(two, { sources: ["192.168.1.23"] })).toEqual([FIRST, "10.0.0.5:2567 cable"]);
    expect(list(two, { sources: ["10.0.0.5"] })).toEqual(["10.0.0.5:2567 cable", FIRST]);
  });

  test("is not a VPN's through which all of this computer's traffic goes", () => {
    expect(list({ wg0: at("10.8.0.2"), ...WIFI }, { sources: ["10.8.0.2"] })[0]).toBe(FIRST);
  });

  test("within a virtual machine is the one by which it reaches the network, whoever made up its hardware", () => {
    const docker0 = at("172.17.0.1", { mac: "02:42:00:00:00:01" });
    const within = (mac: string) => ({ docker0, eth0: [...at("172.28.32.9", { mac }), ...at("2001:db8::9", { mac })] });
    const sources = ["172.28.32.9"];
    expect(list(within("00:15:5d:00:00:01"), { sources })[0]).toBe("172.28.32.9:2567 cable");
    expect(list(within("00:00:00:00:00:00"), { sources }).slice(0, 2)).toEqual([
      "172.28.32.9:2567 network",
      "[2001:db8::9]:2567 network",
    ]);
    expect(list(within("00:00:00:00:00:00"))).toContain("172.28.32.9:2567 virtual");
    // A VPN through which everything goes leads to no phone.
    const vpn = { "Ethernet 3": at("10.8.0.2", { netmask: "255.255.255.255", mac: "00:00:00:00:00:00" }) };
    expect(list(vpn, { sources: ["10.8.0.2"] })).toEqual(["10.8.0.2:2567 virtual"]);
  });

  test("is one of IPv6 where there is no other, in brackets, and never one that holds on a single link", () => {
    const both = { wlan0: [...at("fe80::1"), ...at("2001:db8::1:23"), ...at("fd00::23")] };
    const expected = ["[fd00::23]:2567 wifi", "[2001:db8::1:23]:2567 wifi"];
    expect(list(both, { sources: ["fd00::23"] })).toEqual(expected);
    expect(list(both, { sources: ["2001:db8::1:23"] })).toEqual(expected.reverse());
  });

  test("is none where there is no network", () => {
    expect(facts({})).toEqual({ addresses: [], onlyHere: false });
  });

  test("has no port where it is the usual one", () => {
    expect(list(WIFI, { port: 80 })).toEqual(["192.168.1.23 wifi"]);
  });

  test.each([
    ["en0", "network"],
    ["eth0", "cable"],
    ["enp0s31f6", "cable"],
    ["Ethernet", "cable"],
    ["wlp2s0", "wifi"],
    ["Wi-Fi", "wifi"],
    ["WLAN", "wifi"],
  ])("of %s is said to be one of kind %s", (name, kind) => {
    expect(list({ [name]: at("192.168.1.23") })).toEqual([`192.168.1.23:2567 ${kind}`]);
  });
});

describe("with HOST", () => {
  const INTERFACES = { docker0: at("172.17.0.1"), wlan0: [...at("192.168.1.23"), ...at("2001:db8::23")] };

  test.each([
    ["::", ["192.168.1.23:2567 wifi", "[2001:db8::23]:2567 wifi", "172.17.0.1:2567 virtual"]],
    ["0.0.0.0", ["192.168.1.23:2567 wifi", "172.17.0.1:2567 virtual"]],
    ["192.168.1.23", ["192.168.1.23:2567 wifi"]],
    ["2001:db8::23", ["[2001:db8::23]:2567 wifi"]],
    ["172.17.0.1", ["172.17.0.1:2567 virtual"]],
    ["school.test", ["school.test:2567 host"]],
    ["fe80::1%wlan0", []],
  ])("%s phones get the addresses on which the server listens", (hostname, expected) => {
    expect(list(INTERFACES, { hostname })).toEqual(expected);
    expect(facts(INTERFACES, { hostname }).onlyHere).toBe(false);
  });

  test.each(["127.0.0.1", "127.0.0.2", "::1", "localhost"])("%s phones can't reach the server", (hostname) => {
    expect(facts(INTERFACES, { hostname })).toEqual({ addresses: [], onlyHere: true });
  });
});

describe("an address that was set by hand", () => {
  test("comes first, and holds where the server itself can't be reached", () => {
    const set = { publicAddress: "https://school.example" };
    const first = { origin: "https://school.example", kind: "public" };
    expect(facts({ eth0: at("10.0.0.5") }, set).addresses).toEqual([
      first,
      { origin: "http://10.0.0.5:2567", kind: "cable" },
    ]);
    expect(facts({}, { ...set, hostname: "127.0.0.1" })).toEqual({ addresses: [first], onlyHere: false });
  });

  test.each([
    ["", []],
    ["https://school.example", ["https://school.example"]],
    ["http://school.example:8080", ["http://school.example:8080"]],
    ["school.example", ["https://school.example", "http://school.example"]],
    ["school.example/1", ["https://school.example", "http://school.example"]],
    ["school.example:8080", ["http://school.example:8080", "https://school.example:8080"]],
    ["10.0.0.5", ["http://10.0.0.5", "https://10.0.0.5"]],
    ["[2001:db8::23]:8080/1", ["http://[2001:db8::23]:8080", "https://[2001:db8::23]:8080"]],
  ])("%j stands for %j", (set, origins) => {
    expect(publicOrigins(set)).toEqual(origins);
  });
});
