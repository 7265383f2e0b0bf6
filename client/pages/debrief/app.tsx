import { useEffect, useState } from "preact/hooks";
import logo from "../../../assets/art/logo.svg";
import { FilePick } from "../../recording/file-pick.tsx";
import { fetchRecording, linkIn, type Opened, openFile } from "../../recording/source.ts";
import { START } from "../../text/debrief.ts";
import { RECORDING_FAULTS } from "../../text/replay.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { DebriefPage } from "./page.tsx";

/** The link of a console, or a file: whichever there is, nothing else is asked for. */
export function DebriefApp() {
  const [link, setLink] = useState(() => linkIn(location.hash));
  const [opened, setOpened] = useState<Opened | null>(null);
  const [tries, setTries] = useState(0);
  // Another try fetches it again.
  useEffect(() => {
    if (link === null) return;
    let wanted = true;
    fetchRecording(link).then((came) => {
      if (wanted) setOpened(came);
    });
    return () => {
      wanted = false;
    };
  }, [link, tries]);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
  const take = (file: File) => {
    // The file is another classroom's, or an older state of this one: the link's notes do not belong to it.
    setLink(null);
    openFile(file).then(setOpened);
  };
  if (opened !== null && "recording" in opened) {
    const { recording } = opened;
    const key = `${recording.code} ${recording.events.length}`;
    return (
      <DebriefPage key={key} recording={recording} link={link} onFetch={() => setTries(tries + 1)} onFile={take} />
    );
  }
  const isLoading = link !== null && opened === null;
  return (
    <main class="start">
      <img src={logo} alt="" width="56" height="56" />
      <h1>{START.title}</h1>
      <p class="lead">{START.lead}</p>
      {isLoading && <p role="status">{START.loading}</p>}
      {opened !== null && (
        <p class="notice" role="alert">
          {RECORDING_FAULTS[opened.fault.code](opened.fault.line)}
        </p>
      )}
      {link !== null && opened !== null && (
        <Button
          onPress={() => {
            setOpened(null);
            setTries(tries + 1);
          }}
        >
          {START.retry}
        </Button>
      )}
      {!isLoading && <FilePick label={START.choose} main onFile={take} />}
      {!isLoading && (
        <p class="note">
          {START.drop} {START.stays}
        </p>
      )}
      <LanguageSwitch />
    </main>
  );
}
