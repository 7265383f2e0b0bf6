import type { Device, Reach } from "../../shared/protocol/reach.ts";
import { counted } from "./counted.ts";
import { codeText } from "./format.ts";

/** What is said of a way into a classroom, on phones, console and screen alike. Nothing here may hint at what will happen. */
export const REACH = {
  lights: { page: "Page", origin: "Origin", live: "Live connection" },
  /** Where there is no room for more. */
  short: { page: "Page", origin: "Origin", live: "Live" },
  page: { loads: "loads", "no-scripts": "does not start" } satisfies Record<Reach["page"], string>,
  origin: {
    checking: "checking …",
    accepted: "accepted",
    refused: "refused",
    "not-ours": "not the server",
    "no-answer": "no answer",
    untried: "not tried",
  } satisfies Record<Reach["origin"], string>,
  live: {
    checking: "checking …",
    arrives: "messages arrive",
    refused: "turned down",
    silent: "no answer in 5 s",
    untried: "not tried",
  } satisfies Record<Reach["live"], string>,

  canPlay: "This phone can play.",
  checking: "Checking …",
  /** What is wrong, and what to do about it. */
  sentences: {
    "no-scripts":
      "The page does not start here, most likely because this browser is too old. Update it, or use another browser.",
    "wrong-origin":
      "The server does not accept the address of this page, because a proxy changes it on the way. Use another address, or start the server with TRUST_PROXY=1.",
    "not-ours":
      "Something on this network answers in the server’s place. Sign in to the network first, or use another one.",
    "no-answer":
      "The server does not answer. Connect this device to the server’s network, and make sure that the server is running.",
    "live-refused": "This network cuts live connections. Put all devices on another one, such as a hotspot.",
    "live-silent": "This network cuts live connections. Put all devices on another one, such as a hotspot.",
  },
  /** Added where a page goes on trying by itself. */
  keepsTrying: "This page keeps trying.",
  /** The game keeps the server's time, so a wrong clock keeps nobody out. */
  clock: (minutes: number) =>
    `This phone’s clock and the server’s differ by ${spanText(minutes)}. The game goes by the server’s, so the phone can play.`,
} as const;

function spanText(minutes: number): string {
  if (minutes < 120) return counted(minutes, { one: "minute", other: "minutes" });
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), { one: "hour", other: "hours" });
  return counted(Math.round(minutes / 60 / 24), { one: "day", other: "days" });
}

/** The page of the phone that is tried. */
export const REACH_PHONE = {
  title: "Can this phone get in?",
  lead: (code: string) => `A test for classroom ${codeText(code)}. It takes no seat.`,
  again: "Check again",
  door: "Join with this phone",
  address: "This page",
  print: "The instructor’s console shows these three results and what kind of phone this is. Nothing is stored.",
} as const;

/** The console. */
export const REACH_CONSOLE = {
  title: "Can phones get in?",
  lead: "Two minutes, before the class comes. Use one phone of each kind.",
  check: "Check",
  /** Of a light, after its name. */
  short: { good: "works", bad: "does not work", open: "not known" },
  back: "Back to the lobby",
  scan: "Scan with a phone",
  count: (able: number, of: number) => `${able} of ${of} can play`,
  next: "The next phone shows up here.",
  first: "Scan the QR code of step 1. The phone shows up here.",
  again: "Check again",
  gone: "Nothing more has come from this phone. Read what it says, or scan the code again with it.",
  devices: {
    "android-phone": "Android phone",
    "android-tablet": "Android tablet",
    iphone: "iPhone",
    ipad: "iPad",
    computer: "Computer",
    other: "Another device",
  } satisfies Record<Device, string>,
  /** What a screen reader says of the phone that had news. */
  news: (device: string, sentence: string) => `${device}: ${sentence}`,

  noneTitle: "No phone yet? A phone that can’t load the page can’t say why.",
  causes: {
    network: ["Another network", "The phone is on mobile data or another Wi-Fi. Connect it to this computer’s Wi-Fi."],
    firewall: ["A firewall", "This computer turns phones away. Allow Node.js in its firewall, for private networks."],
    guest: ["A guest Wi-Fi", "Many guest networks keep devices apart. Put everyone on a hotspot or a router instead."],
    clock: ["A wrong clock", "The phone warns of the certificate. Set its date and time to automatic."],
    old: ["An old browser", "The page stays blank. Update the browser, or use another one."],
  },

  hotspot: "How to make a hotspot",
  hotspotLead: "One device makes a Wi-Fi of its own, and all others join it.",
  hotspots: [
    ["Windows", "Settings, Network & internet, Mobile hotspot: turn it on. The name and the password are shown there."],
    ["iPhone", "Settings, Personal Hotspot: turn on Allow Others to Join. The password is shown there."],
    ["Android", "Settings, Network & internet, Hotspot & tethering: turn on Wi-Fi hotspot."],
  ],
  hotspotLast:
    "Then connect this computer and all phones to it, and use the computer’s new address in step 1. A hotspot holds five to ten devices; for a whole class use a Wi-Fi router.",
  close: "Close",
} as const;
