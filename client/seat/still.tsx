import { useEffect } from "preact/hooks";
import { PLAY } from "../text/play.ts";
import { RobotPicture } from "../ui/robot.tsx";
import { Frame, Title } from "./frame.tsx";

/** So that a class of phones does not ask for the same thing in the same second, ms. */
const SPREAD = 6000;

/** While the room looks at the screen. Without a stage: nothing moves here, and a phone may rest meanwhile. */
export function Dark({ onShown }: { readonly onShown?: () => Promise<unknown> }) {
  useEffect(() => {
    if (onShown === undefined) return;
    const timer = setTimeout(() => void onShown().catch(() => {}), Math.random() * SPREAD);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Frame class="centred dark-page">
      <Title>{PLAY.look}</Title>
      <p>{PLAY.lookMore}</p>
    </Frame>
  );
}

export function SeatClosed() {
  return (
    <Frame class="centred">
      <div class="farewell">
        <RobotPicture face="shut" />
      </div>
      <Title>{PLAY.closedText}</Title>
    </Frame>
  );
}
