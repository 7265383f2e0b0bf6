import type { Translated } from "../../../shared/lib/translated.ts";
import { counted } from "../counted.ts";
import { codeText } from "../format.ts";
import type * as en from "../reach.ts";

export const REACH: Translated<typeof en.REACH> = {
  lights: { page: "Seite", origin: "Herkunft", live: "Live-Verbindung" },
  short: { page: "Seite", origin: "Herkunft", live: "Live" },
  page: { loads: "lädt", "no-scripts": "startet nicht" },
  origin: {
    checking: "wird geprüft …",
    accepted: "angenommen",
    refused: "abgelehnt",
    "not-ours": "nicht der Server",
    "no-answer": "keine Antwort",
    untried: "nicht versucht",
  },
  live: {
    checking: "wird geprüft …",
    arrives: "Nachrichten kommen an",
    refused: "abgewiesen",
    silent: "5 s ohne Antwort",
    untried: "nicht versucht",
  },

  canPlay: "Dieses Handy kann mitspielen.",
  checking: "Wird geprüft …",
  sentences: {
    "no-scripts":
      "Die Seite startet hier nicht, wahrscheinlich weil dieser Browser zu alt ist. Es hilft ein Update oder ein anderer Browser.",
    "wrong-origin":
      "Der Server nimmt die Adresse dieser Seite nicht an, weil ein Proxy sie unterwegs ändert. Es hilft eine andere Adresse oder TRUST_PROXY=1 beim Start des Servers.",
    "not-ours":
      "In diesem Netz antwortet etwas anderes an der Stelle des Servers. Es hilft, sich zuerst im Netz anzumelden oder ein anderes zu nehmen.",
    "no-answer": "Der Server antwortet nicht. Dieses Gerät muss im Netz des Servers sein, und der Server muss laufen.",
    "live-refused":
      "Dieses Netz lässt keine Live-Verbindungen zu. Alle Geräte brauchen ein anderes, zum Beispiel einen Hotspot.",
    "live-silent":
      "Dieses Netz lässt keine Live-Verbindungen zu. Alle Geräte brauchen ein anderes, zum Beispiel einen Hotspot.",
  },
  keepsTrying: "Diese Seite versucht es weiter.",
  clock: (minutes) =>
    `Die Uhr dieses Handys und die des Servers liegen ${spanText(minutes)} auseinander. Im Spiel gilt die des Servers: Das Handy kann mitspielen.`,
};

function spanText(minutes: number): string {
  if (minutes < 120) return counted(minutes, { one: "Minute", other: "Minuten" });
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), { one: "Stunde", other: "Stunden" });
  return counted(Math.round(minutes / 60 / 24), { one: "Tag", other: "Tage" });
}

export const REACH_PHONE: Translated<typeof en.REACH_PHONE> = {
  title: "Kommt dieses Handy hinein?",
  lead: (code) => `Ein Test für den Klassenraum ${codeText(code)}. Er belegt keinen Platz.`,
  again: "Noch einmal prüfen",
  door: "Mit diesem Handy beitreten",
  address: "Diese Seite",
  print: "Die Konsole der Lehrkraft zeigt diese drei Ergebnisse und die Art des Handys. Gespeichert wird nichts.",
};

export const REACH_CONSOLE: Translated<typeof en.REACH_CONSOLE> = {
  title: "Kommen die Handys hinein?",
  lead: "Zwei Minuten, bevor die Klasse kommt. Nehmen Sie ein Handy von jeder Art.",
  check: "Prüfen",
  short: { good: "geht", bad: "geht nicht", open: "nicht bekannt" },
  back: "Zurück zur Lobby",
  scan: "Mit einem Handy scannen",
  count: (able, of) => `${able} von ${of} ${able === 1 ? "kann" : "können"} mitspielen`,
  next: "Das nächste Handy erscheint hier.",
  first: "Scannen Sie den QR-Code aus Schritt 1. Das Handy erscheint hier.",
  again: "Noch einmal prüfen",
  gone: "Von diesem Handy kommt nichts mehr. Lesen Sie, was es anzeigt, oder scannen Sie den Code noch einmal damit.",
  devices: {
    "android-phone": "Android-Handy",
    "android-tablet": "Android-Tablet",
    iphone: "iPhone",
    ipad: "iPad",
    computer: "Computer",
    other: "Anderes Gerät",
  },
  news: (device, sentence) => `${device}: ${sentence}`,

  noneTitle: "Noch kein Handy? Eines, das die Seite nicht laden kann, kann nicht sagen, warum.",
  causes: {
    network: [
      "Ein anderes Netz",
      "Das Handy nutzt mobile Daten oder ein anderes WLAN. Verbinden Sie es mit dem WLAN dieses Computers.",
    ],
    firewall: [
      "Eine Firewall",
      "Dieser Computer weist Handys ab. Erlauben Sie Node.js in seiner Firewall, für private Netze.",
    ],
    guest: [
      "Ein Gäste-WLAN",
      "Viele Gästenetze trennen die Geräte voneinander. Nehmen Sie für alle einen Hotspot oder einen Router.",
    ],
    clock: ["Eine falsche Uhr", "Das Handy warnt vor dem Zertifikat. Stellen Sie Datum und Uhrzeit auf automatisch."],
    old: ["Ein alter Browser", "Die Seite bleibt leer. Aktualisieren Sie den Browser, oder nehmen Sie einen anderen."],
  },

  hotspot: "So geht ein Hotspot",
  hotspotLead: "Ein Gerät macht ein eigenes WLAN auf, und alle anderen verbinden sich damit.",
  hotspots: [
    ["Windows", "Einstellungen, Netzwerk und Internet, Mobiler Hotspot: einschalten. Name und Passwort stehen dort."],
    [
      "iPhone",
      "Einstellungen, Persönlicher Hotspot: „Zugriff für andere erlauben“ einschalten. Das Passwort steht dort.",
    ],
    ["Android", "Einstellungen, Netzwerk und Internet, Hotspot und Tethering: WLAN-Hotspot einschalten."],
  ],
  hotspotLast:
    "Verbinden Sie dann diesen Computer und alle Handys damit, und nehmen Sie in Schritt 1 die neue Adresse des Computers. Ein Hotspot trägt fünf bis zehn Geräte; für eine ganze Klasse nehmen Sie einen WLAN-Router.",
  close: "Schließen",
};
