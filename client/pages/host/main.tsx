import "../../ui/base.css";
import "./host.css";
import "./setup.css";
import "./console.css";
import "./panels.css";
import "./drawers.css";
import { render } from "preact";
import { useState } from "preact/hooks";
import { codeTyped } from "../../../shared/protocol/wire.ts";
import { createClassroom, type Refused } from "../../net/api.ts";
import { rememberedHostKey, rememberHostKey } from "../../net/keys.ts";
import { wrongOriginText } from "../../net/refusals.ts";
import { SETUP } from "../../text/host.ts";
import { keepFocus } from "../../ui/focus.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";
import { Console, type Owner } from "./console.tsx";
import type { Demonstration } from "./demonstration.tsx";
import { faultPlace } from "./lesson-faults.ts";
import { typedPassword } from "./password.tsx";
import { Remote } from "./remote.tsx";
import { keepSettings, lastSettings, requestFor, type Settings } from "./settings.ts";
import { Setup, type SetupFault } from "./setup.tsx";

/** A phone: there is room for a remote control, but for no console. */
const NARROW = "(max-width: 599px)";

/** "/host#K7M4QX.key" is the console's own link; without the key, this device may still remember it. */
function ownerFrom(fragment: string): Owner | null {
  const [codePart = "", ...keyParts] = fragment.replace(/^#/, "").split(".");
  const code = codeTyped(codePart);
  if (code === null) return null;
  const key = keyParts.join(".") || rememberedHostKey(code);
  return key === null ? null : { code, key };
}

function App() {
  const [owner, setOwner] = useState(() => ownerFrom(location.hash));
  const [whole, setWhole] = useState(() => !matchMedia(NARROW).matches);
  if (owner === null) return <Opening onOpened={setOwner} />;
  return whole ? <Console owner={owner} /> : <Remote owner={owner} onWhole={() => setWhole(true)} />;
}

function Opening({ onOpened }: { readonly onOpened: (owner: Owner) => void }) {
  const [opening, setOpening] = useState(false);
  const [fault, setFault] = useState<SetupFault | null>(null);
  const open = async (settings: Settings, demonstration?: Demonstration) => {
    setOpening(true);
    setFault(null);
    keepSettings(settings);
    const outcome = await createClassroom({ ...requestFor(settings), demonstration }, typedPassword());
    setOpening(false);
    if (outcome === null) return setFault({ field: "form", message: SETUP.unreachable });
    if ("refused" in outcome) return setFault(faultOf(outcome));
    const { code, key } = outcome.value;
    rememberHostKey(code, key);
    history.replaceState(null, "", `/host#${code}.${key}`);
    onOpened({ code, key });
  };
  return (
    <Setup initial={lastSettings()} opening={opening} fault={fault} onOpen={(...chosen) => void open(...chosen)} />
  );
}

function faultOf({ refused, fault }: Refused): SetupFault {
  if (refused === "wrong-origin") return { field: "form", message: wrongOriginText() };
  const known = new Map<string, string>(Object.entries(SETUP.refused)).get(refused);
  return {
    field: refused === "unknown-lesson" ? "lesson" : "form",
    message: fault === undefined ? (known ?? SETUP.refusedOther) : SETUP.refusedFor(faultPlace(fault)),
  };
}

const page = document.getElementById("page");
keepFocus();
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<App />, page);
}
// A link to another classroom, pasted over this one, is another console.
addEventListener("hashchange", () => location.reload());
