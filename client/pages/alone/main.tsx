import { render } from "preact";
import "../../ui/base.css";
import "../../seat/seat.css";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { AloneApp } from "./app.tsx";
import { resumeAlone } from "./session.ts";

const page = document.getElementById("page");
if (page !== null) {
  resumeAlone();
  keepFocus();
  keepTrueWhenTranslated(page);
  render(<AloneApp />, page);
}
