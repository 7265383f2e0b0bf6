import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../addresses.ts";

export const ADDRESSES: Translated<typeof en.ADDRESSES> = {
  title: "Eine Adresse für alle",
  group: "Die Adresse für die Handys",
  kinds: {
    public: "In den Einstellungen festgelegt",
    wifi: "WLAN dieses Computers",
    cable: "Kabel dieses Computers",
    network: "Ein Netzwerk dieses Computers",
    host: "Die Adresse aus HOST",
    virtual: "Nur Programme auf diesem Computer oder ein VPN",
    "link-local": "Ein Kabel ohne Netzwerk",
    page: "Die Adresse dieser Seite",
    typed: "Hier eingetippt",
  },
  note: "Die Leinwand und alle QR-Codes verwenden sie. Dieser prüft nur das Handy und belegt keinen Platz.",
  qr: (url) => `QR-Code von ${url}, der das Handy prüft`,
  hindrances: {
    "only-here": "Handys erreichen diesen Server nicht: HOST lässt nur diesen Computer zu. Starten Sie ihn ohne HOST.",
    "no-network":
      "Handys erreichen diesen Computer nicht: Er ist in keinem Netzwerk. Verbinden Sie ihn mit einem WLAN oder öffnen Sie einen Hotspot und kommen Sie hierher zurück.",
  },
  other: "Andere Adresse verwenden",
  typing: "Name oder Adresse",
  typingNote: "Zum Beispiel die Adresse eines Tunnels oder der Name dieses Computers.",
  use: "Verwenden",
  cancel: "Abbrechen",
  wrong: "Diese Adresse können Handys nicht verwenden. Tippen Sie eine wie play.example.edu oder 192.0.2.20:2567 ein.",
  forget: (host) => `${host} vergessen`,
};

export const WIFI: Translated<typeof en.WIFI> = {
  title: "Dasselbe WLAN",
  lead: "Handys verbinden sich mit einem Scan, wenn Sie hier Name und Passwort des Netzwerks eintippen.",
  name: "Netzwerk",
  password: "Passwort",
  passwordNote: "Leer lassen, wenn das Netzwerk keines hat.",
  nameMissing: "Tippen Sie den Namen des Netzwerks ein.",
  tooShort: "Ein WLAN-Passwort hat mindestens 8 Zeichen.",
  make: "QR-Code erstellen",
  show: "Zeigen",
  hide: "Verbergen",
  showOf: "Passwort zeigen",
  hideOf: "Passwort verbergen",
  none: "Keines",
  change: "Ändern",
  forget: "Vergessen",
  qr: (name) => `QR-Code des WLANs ${name}`,
  toScreen: "Auf die Leinwand",
  offScreen: "Von der Leinwand nehmen",
  kept: "Bleibt in diesem Browser und wird niemandem geschickt. Nur eine Leinwand, die in diesem Browser offen ist, kann es zeigen.",
  mobile: (host) => `Ein Handy mit mobilen Daten erreicht ${host} nicht.`,
};

export const WIFI_SCREEN: Translated<typeof en.WIFI_SCREEN> = {
  title: "Zuerst ins WLAN:",
  password: "Passwort:",
};
