import "../../ui/base.css";
import "./sandbox.css";
import "./controls.css";
import "./map.css";
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import icon from "../../../assets/art/logo.svg";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { startComputing } from "./computing.ts";
import { Sandbox } from "./page.tsx";
import { decode, encode } from "./place.ts";

/** The address follows where one stands, but not at every step of a slider: browsers refuse too many changes. */
const SETTLED = 250;

const { place: start, unread } = decode(location.hash);
const place = signal(start);
const unreadItems = signal(unread);
const computed = startComputing(place);

let settling: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const fragment = encode(place.value);
  clearTimeout(settling);
  settling = setTimeout(() => history.replaceState(null, "", `#${fragment}`), SETTLED);
});
// A link to another place, pasted over this one.
addEventListener("hashchange", () => {
  const read = decode(location.hash);
  unreadItems.value = read.unread;
  place.value = read.place;
});

// Browsers ask for the icon again whenever the address changes: it has to come with the page.
document.querySelector('link[rel="icon"]')?.setAttribute("href", icon);

const page = document.getElementById("page");
keepFocus();
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<Sandbox place={place} unread={unreadItems} computed={computed} />, page);
}
