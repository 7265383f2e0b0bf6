import { render } from "preact";
import "../../ui/base.css";
import "../../seat/seat.css";
import { REACH_HASH } from "../../net/reach.ts";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { PlayApp } from "./app.tsx";
import { resumeSession } from "./session.ts";

const page = document.getElementById("page");
if (page !== null) {
  if (location.hash !== REACH_HASH) resumeSession();
  keepFocus();
  keepTrueWhenTranslated(page);
  render(<PlayApp />, page);
}
// To the test of a phone and back it is the same address but for its end, which loads nothing.
addEventListener("hashchange", () => location.reload());
