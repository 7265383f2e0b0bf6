import "../../ui/base.css";
import "./debrief.css";
import "./card.css";
import "./wall.css";
import "./present.css";
import "./report.css";
import { render } from "preact";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { DebriefApp } from "./app.tsx";

const page = document.getElementById("page");
keepFocus();
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<DebriefApp />, page);
}
// A link to another classroom, pasted over this one.
addEventListener("hashchange", () => location.reload());
