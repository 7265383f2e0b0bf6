import { useState } from "preact/hooks";
import { PLAY, say } from "../text/play.ts";
import { Button } from "../ui/button.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { RadioGroup } from "../ui/radio.tsx";
import { Rich } from "../ui/rich.tsx";
import { canVibrate, setTheme, setVibration, theme, vibration } from "../ui/settings.ts";
import { Sheet } from "../ui/sheet.tsx";
import { Switch } from "../ui/switch.tsx";

interface MenuProps {
  /** Whose menu it is, where that person can come back on another device. */
  readonly person?: { readonly name: string; readonly wayBack: string } | undefined;
  readonly onPassOn?: (() => void) | undefined;
  readonly onLeave?: () => void;
  readonly leaveAsk?: string | undefined;
}

/** Who plays here and how to come back, settings, and the ways out. */
export function Menu({ person, onPassOn, onLeave, leaveAsk = PLAY.leaveAsk }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const close = () => {
    setOpen(false);
    setAsking(false);
  };
  return (
    <>
      <button
        type="button"
        class="menu-button"
        aria-label={PLAY.menu}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span class="menu-dots" aria-hidden="true" />
      </button>
      {open && (
        <Sheet title={asking ? PLAY.leave : PLAY.menu} onClose={close}>
          {asking ? (
            <div class="menu-ask" role="alert">
              <p>{leaveAsk}</p>
              {person !== undefined && (
                <p>
                  <Rich asIs text={say.comeBackWith(person.name, person.wayBack)} />
                </p>
              )}
              <div class="pair">
                <Button onPress={() => onLeave?.()}>{PLAY.leaveYes}</Button>
                <Button onPress={close}>{PLAY.leaveNo}</Button>
              </div>
            </div>
          ) : (
            <>
              {person !== undefined && (
                <div class="menu-person">
                  <p>
                    <Rich asIs text={say.youAre(person.name)} />
                  </p>
                  <p class="way-back figures">
                    <Rich asIs text={say.wayBack(person.wayBack)} />
                  </p>
                </div>
              )}
              <RadioGroup
                row
                label={PLAY.theme}
                value={theme.value}
                onChoose={setTheme}
                options={[
                  { value: "dark", label: PLAY.themeDark },
                  { value: "light", label: PLAY.themeLight },
                ]}
              />
              {canVibrate && <Switch label={PLAY.vibration} on={vibration.value} onTurn={setVibration} />}
              <LanguageSwitch />
              {onPassOn !== undefined && <Button onPress={onPassOn}>{PLAY.somebodyElse}</Button>}
              {onLeave !== undefined && <Button onPress={() => setAsking(true)}>{PLAY.leave}</Button>}
              <Button look="main" onPress={close}>
                {PLAY.close}
              </Button>
            </>
          )}
        </Sheet>
      )}
    </>
  );
}
