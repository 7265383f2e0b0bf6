import { render } from "preact";
import "../../ui/base.css";
import "../../seat/seat.css";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { App } from "./app.tsx";
import { resume } from "./stay.ts";

const page = document.getElementById("page");
if (page !== null) {
  resume();
  keepFocus();
  keepTrueWhenTranslated(page);
  render(<App />, page);
}
