import "../../ui/base.css";
import "../../ui/button.css";
import "./replay.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import icon from "../../../assets/art/logo.svg";
import { fetchRecording, linkIn, type Opened, openFile } from "../../recording/source.ts";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { ReplayApp, type State } from "./app.tsx";
import { createReplayPlayer } from "./player.ts";

const state = signal<State>({ kind: "empty" });
/** Counts what was asked for, so that a recording that comes late does not push out a newer one. */
let asked = 0;

async function open(coming: () => Promise<Opened>): Promise<void> {
  const own = ++asked;
  if (state.value.kind === "open") state.value.player?.stop();
  state.value = { kind: "reading" };
  // Reading a large one takes the page some moments: that is said first.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const opened = await coming();
  if (own !== asked) return;
  if ("fault" in opened) {
    state.value = { kind: "fault", ...opened.fault };
    return;
  }
  const { recording } = opened;
  const [first] = recording.blocks;
  state.value = { kind: "open", recording, player: first === undefined ? null : createReplayPlayer(recording, first) };
}

const openChosen = (file: Blob) => void open(() => openFile(file));

function openLinked(): void {
  const link = linkIn(location.hash);
  if (link !== null) void open(() => fetchRecording(link));
}

addEventListener("hashchange", openLinked);
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) openChosen(file);
});

document.querySelector('link[rel="icon"]')?.setAttribute("href", icon);
const page = document.getElementById("page");
keepFocus();
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<ReplayApp state={state} onFile={openChosen} />, page);
}
openLinked();
