import { expect, test } from "vitest";
import { wifiText } from "../../../client/ui/wifi.ts";

test.each([
  ["Room 12", "open sesame", "WIFI:T:WPA;S:Room 12;P:open sesame;;"],
  ["Room 12", "", "WIFI:T:nopass;S:Room 12;;"],
  ["Schüler-WLAN", "schön", "WIFI:T:WPA;S:Schüler-WLAN;P:schön;;"],
  // What means something in such a text stands behind a backslash.
  ['a;b,c:d"e\\f', "\\;", 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:\\\\\\;;;'],
])("a phone reads the network %j with the password %j as %s", (name, password, text) => {
  expect(wifiText({ name, password })).toBe(text);
});
