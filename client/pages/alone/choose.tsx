import { useState } from "preact/hooks";
import { Frame, Title } from "../../seat/frame.tsx";
import { Menu } from "../../seat/menu.tsx";
import { ALONE, LENGTHS, PARTS } from "../../text/alone.ts";
import { PLAY } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import type { Wish } from "./session.ts";

interface ChooseProps {
  readonly initial: Wish;
  readonly opening: boolean;
  readonly fault: string | null;
  readonly onStart: (wish: Wish) => void;
}

/** What to play: which part, and how much of it. */
export function Choose({ initial, opening, fault, onStart }: ChooseProps) {
  const [wish, setWish] = useState(initial);
  const label = ({ name, note }: { readonly name: string; readonly note: string }) => (
    <span>
      <strong class="pick-name">{name}</strong>
      <span class="quiet pick-note">{note}</span>
    </span>
  );
  return (
    <div class="phone choose">
      <header class="bar">
        <a class="bar-place" href="/">
          {PLAY.brand}
        </a>
        <Menu />
      </header>
      <Frame
        bottom={
          <>
            {fault !== null && (
              <p class="field-error" role="alert">
                {fault}
              </p>
            )}
            <Button look="main" disabled={opening} onPress={() => onStart(wish)}>
              {opening ? ALONE.opening : ALONE.start}
            </Button>
          </>
        }
      >
        <Title>{ALONE.title}</Title>
        <p>{ALONE.lead}</p>
        <h2 class="pick-title">{ALONE.part}</h2>
        <RadioGroup
          label={ALONE.part}
          value={wish.role}
          onChoose={(role) => setWish({ ...wish, role })}
          options={[
            { value: "model", label: label(PARTS.model) },
            { value: "trainer", label: label(PARTS.trainer) },
          ]}
        />
        <h2 class="pick-title">{ALONE.length}</h2>
        <RadioGroup
          label={ALONE.length}
          value={wish.lesson}
          onChoose={(lesson) => setWish({ ...wish, lesson })}
          options={Object.entries(LENGTHS).map(([lesson, words]) => ({ value: lesson, label: label(words) }))}
        />
        <p class="choose-more">
          <a href="/sandbox">{ALONE.sandbox}</a>
        </p>
      </Frame>
    </div>
  );
}
