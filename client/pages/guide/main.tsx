import { render } from "preact";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import "../../ui/base.css";
import "./guide.css";
import { GuidePage } from "./page.tsx";
import { watchForPaper } from "./printing.ts";
// The last, so that on paper it goes before what the parts bring along.
import "./print.css";

watchForPaper();

const page = document.getElementById("page");
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<GuidePage />, page);
  // The browser looked for the place before it was there.
  if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
