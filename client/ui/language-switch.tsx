import { LANGUAGE_COOKIE, LANGUAGE_NAMES, LANGUAGES, type Language } from "../../shared/protocol/languages.ts";
import { LANGUAGE } from "../text/language.ts";
import "./controls.css";

/** A year, in seconds. */
const KEPT = 31_536_000;

/** In a frame of another site a browser sends no other cookie, and this one only over https. */
const FRAMED = "samesite=none; secure; partitioned";

function isInFrame(): boolean {
  return window.top !== window && location.protocol === "https:";
}

function choose(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the server must know it before it sends the page.
  document.cookie = `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${KEPT}; ${isInFrame() ? FRAMED : "samesite=lax"}`;
  // Each language is a page of its own. Somebody who plays is back in the seat at once.
  location.reload();
}

interface LanguageSwitchProps {
  /** Called before the page is left, for what is to be found again. */
  readonly onLeave?: () => void;
}

/** The other languages of this page, each by its own name. */
export function LanguageSwitch({ onLeave }: LanguageSwitchProps) {
  return (
    <p class="language-switch">
      {LANGUAGES.filter((language) => language !== LANGUAGE).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          onClick={() => {
            onLeave?.();
            choose(language);
          }}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </p>
  );
}
