/** How phones get to the server: its address, and the Wi-Fi. For the console, but for `WIFI_SCREEN`. */

export const ADDRESSES = {
  title: "One address for all",
  group: "The address that phones use",
  kinds: {
    public: "Set by hand in the settings",
    wifi: "Wi-Fi of this computer",
    cable: "Cable of this computer",
    network: "A network of this computer",
    host: "The address that HOST names",
    virtual: "Only programs on this computer, or a VPN",
    "link-local": "A cable without a network",
    page: "The address of this page",
    typed: "Typed here",
  },
  note: "The screen and every QR code use it. This one only tests the phone, which takes no seat.",
  qr: (url: string) => `QR code of ${url}, which tests the phone`,
  hindrances: {
    "only-here": "Phones cannot reach this server: HOST lets in this computer only. Start it without HOST.",
    "no-network":
      "Phones cannot reach this computer: it is in no network. Connect it to a Wi-Fi, or open a hotspot and come back here.",
  },
  other: "Use another address",
  typing: "Host name or address",
  typingNote: "Such as the address of a tunnel, or this computer’s name.",
  use: "Use it",
  cancel: "Cancel",
  wrong: "Phones cannot use this address. Type one such as play.example.edu or 192.0.2.20:2567.",
  forget: (host: string) => `Forget ${host}`,
} as const;

export const WIFI = {
  title: "The same Wi-Fi",
  lead: "Phones join with one scan, if you type the network’s name and password here.",
  name: "Network",
  password: "Password",
  passwordNote: "Leave it empty for a network without one.",
  nameMissing: "Type the name of the network.",
  tooShort: "A Wi-Fi password has at least 8 characters.",
  make: "Make the QR code",
  show: "Show",
  hide: "Hide",
  showOf: "Show the password",
  hideOf: "Hide the password",
  none: "None",
  change: "Change",
  forget: "Forget it",
  qr: (name: string) => `QR code of the Wi-Fi ${name}`,
  toScreen: "Put it on the screen",
  offScreen: "Take it off the screen",
  kept: "Kept in this browser and sent to nobody. Only a screen opened in this browser can show it.",
  mobile: (host: string) => `A phone on mobile data cannot reach ${host}.`,
} as const;

/** What the projector says of the Wi-Fi. */
export const WIFI_SCREEN = {
  title: "Wi-Fi first:",
  password: "Password:",
} as const;
