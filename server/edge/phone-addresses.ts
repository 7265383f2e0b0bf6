import { createSocket } from "node:dgram";
import { isIP } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";
import type { AddressFacts, AddressKind, PhoneAddress } from "../../shared/protocol/messages.ts";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Everything on which it depends where phones reach this server. */
export interface Network {
  readonly interfaces: Interfaces;
  /** The addresses of this computer from which it reaches the rest of the world, at most one for each family. */
  readonly sources: readonly string[];
  /** The address on which the server listens. */
  readonly hostname: string;
  readonly port: number;
  /** The address that was set by hand; empty if none was. */
  readonly publicAddress: string;
}

/** Where phones reach this server, best first, as this computer's networks are now. */
export async function phoneAddresses(settings: Omit<Network, "interfaces" | "sources">): Promise<AddressFacts> {
  return rankAddresses({ ...settings, interfaces: networkInterfaces(), sources: await sourcesNow() });
}

/**
 * Where phones reach a server, best first: what was set by hand, the address by which the computer reaches the network, its
 * other addresses, and last those that lead to programs on the computer itself, or to a network that gives out no addresses.
 */
export function rankAddresses({ interfaces, sources, hostname, port, publicAddress }: Network): AddressFacts {
  const set: PhoneAddress[] = publicOrigins(publicAddress)
    .slice(0, 1)
    .map((origin) => ({ origin, kind: "public" }));
  const found = ranked(interfaces, sources);
  const all = isIP(hostname) > 0 && /^[0:.]+$/.test(hostname);
  const onlyHere = /^(localhost|127\.[\d.]+|::1)$/i.test(hostname);
  const own = found.filter(({ address }) => (all ? isIP(hostname) === 6 || isIP(address) === 4 : address === hostname));
  const listed = own.map(({ address, kind }) => ({ origin: originOf(address, port), kind }));
  const named = listed.length === 0 && !all && !onlyHere && !/^fe80:/i.test(hostname);
  const byHost: PhoneAddress[] = named ? [{ origin: originOf(hostname, port), kind: "host" }] : [];
  return { addresses: [...set, ...listed, ...byHost], onlyHere: onlyHere && set.length === 0 };
}

/**
 * The origins that a public address stands for, the likelier one first: where it says no scheme, a name without a port is taken
 * to be served over https. A path, which only leads to one of several servers, is left out.
 */
export function publicOrigins(publicAddress: string): string[] {
  if (publicAddress === "") return [];
  if (/^https?:/i.test(publicAddress)) return [new URL(publicAddress).origin];
  const { host, hostname } = new URL(`http://${publicAddress}`);
  const isBare = host === hostname && isIP(hostname.replace(/[[\]]/g, "")) === 0;
  const both = [new URL(`http://${host}`).origin, new URL(`https://${host}`).origin];
  return isBare ? both.reverse() : both;
}

interface Found {
  readonly address: string;
  readonly kind: AddressKind;
  readonly rank: number;
}

function ranked(interfaces: Interfaces, sources: readonly string[]): Found[] {
  const found = Object.entries(interfaces).flatMap(([name, entries = []]) => {
    const isWayOut = entries.some(({ family, address }) => family === "IPv4" && sources.includes(address));
    return (
      entries
        // No browser takes an IPv6 address that holds on one link only.
        .filter(({ internal, address }) => !internal && !/^fe[89ab]/i.test(address))
        .map((entry) => {
          const kind = kindOf(name, entry, isWayOut);
          return { address: entry.address, kind, rank: rankOf(entry, kind, sources.includes(entry.address)) };
        })
    );
  });
  return found.sort((a, b) => a.rank - b.rank);
}

function rankOf({ address, family }: NetworkInterfaceInfo, kind: AddressKind, isSource: boolean): number {
  if (kind === "link-local") return 7;
  if (kind === "virtual") return isSource ? 5 : 6;
  if (family === "IPv6") return isSource ? 3 : 4;
  if (isSource) return 0;
  return /^(10|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 1 : 2;
}

/** Networks of other programs on a computer, by what the systems and the programs call them. */
const VIRTUAL_NAME = new RegExp(
  [
    "^(docker|podman|br-[0-9a-f]{6}|veth|virbr|vnet|vmnet|vboxnet|lxc|lxd|incus|cni|flannel|cali)",
    "^(tun|tap|utun|ipsec|ppp|wg|zt|ham|feth|awdl|llw)\\d*",
    "vethernet|virtualbox|vmware|hyper-v|wsl|tailscale|zerotier|hamachi|wireguard|nordlynx|vpn|\\btap\\b|wintun",
  ].join("|"),
  "i",
);
/**
 * The same by the hardware address that they make up: none at all, Docker, VirtualBox, VMware. Hyper-V's is not here, because a
 * server within its virtual machine has one too, on a network that phones may reach.
 */
const VIRTUAL_MAC = /^(00:00:00:00:00:00|02:42|0a:00:27|00:50:56:c0)/i;

/** @param isWayOut whether the computer reaches the rest of the world by this interface: then its hardware address alone tells nothing */
function kindOf(name: string, { address, family, mac, netmask }: NetworkInterfaceInfo, isWayOut: boolean): AddressKind {
  if (/^169\.254\./.test(address)) return "link-local";
  const isAlone = family === "IPv4" && netmask === "255.255.255.255";
  if (VIRTUAL_NAME.test(name) || isAlone) return "virtual";
  if (VIRTUAL_MAC.test(mac)) return isWayOut ? "network" : "virtual";
  if (/^(wl|wi-?fi|wireless|drahtlos)/i.test(name)) return "wifi";
  return /^(eth|en[opsx]|lan-verbindung)/i.test(name) ? "cable" : "network";
}

function originOf(host: string, port: number): string {
  return new URL(`http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`).origin;
}

/** Addresses that nobody has (RFC 5737, RFC 3849). Nothing is sent there: the system only says which way it would go. */
const FAR = [
  ["udp4", "192.0.2.1"],
  ["udp6", "2001:db8::1"],
] as const;

async function sourcesNow(): Promise<string[]> {
  const sources = await Promise.all(FAR.map(([type, address]) => sourceFor(type, address)));
  return sources.flatMap((source) => source ?? []);
}

function sourceFor(type: "udp4" | "udp6", far: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket(type);
    const answer = (source: string | null) => {
      resolve(source);
      socket.close();
    };
    socket.once("connect", () => answer(socket.address().address));
    // There is no way there at all, or none for this family.
    socket.once("error", () => answer(null));
    socket.connect(9, far);
  });
}
