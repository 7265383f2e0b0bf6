import antenna1 from "../../assets/art/antenna-1.svg";
import antenna2 from "../../assets/art/antenna-2.svg";
import antenna3 from "../../assets/art/antenna-3.svg";
import antenna4 from "../../assets/art/antenna-4.svg";
import antenna5 from "../../assets/art/antenna-5.svg";
import antenna6 from "../../assets/art/antenna-6.svg";
import antenna7 from "../../assets/art/antenna-7.svg";
import antenna8 from "../../assets/art/antenna-8.svg";
import coreShut from "../../assets/art/core-shut.svg";
import pattern1 from "../../assets/art/pattern-1.svg";
import pattern2 from "../../assets/art/pattern-2.svg";
import pattern3 from "../../assets/art/pattern-3.svg";
import pattern4 from "../../assets/art/pattern-4.svg";
import pattern5 from "../../assets/art/pattern-5.svg";
import pattern6 from "../../assets/art/pattern-6.svg";
import body from "../../assets/art/robot-body.svg";
import bodyBare from "../../assets/art/robot-body-bare.svg";
import eyes from "../../assets/art/robot-eyes.svg";
import eyesShut from "../../assets/art/robot-eyes-shut.svg";
import eyesSmile from "../../assets/art/robot-eyes-smile.svg";
import scarfArt from "../../assets/art/scarf.svg?raw";
import { type Antenna, type Coat, robotParts, type Scarf } from "../../shared/rules/robots.ts";
import { mix, SCARF_COLOUR } from "../stage/colour.ts";
import "./robot.css";

const EYES = { plain: eyes, shut: eyesShut, smile: eyesSmile } as const;

const ANTENNA_ART: Readonly<Record<Antenna, string>> = {
  star: antenna1,
  bulb: antenna2,
  ring: antenna3,
  leaf: antenna4,
  bolt: antenna5,
  spring: antenna6,
  propeller: antenna7,
  twin: antenna8,
};
const COAT_ART: Readonly<Record<Coat, string>> = {
  band: pattern1,
  dots: pattern2,
  stripes: pattern3,
  zigzag: pattern4,
  check: pattern5,
  patch: pattern6,
};

/** The scarf's white and its shade, multiplied by its colour. */
function scarfIn(scarf: Scarf): string {
  const colour = SCARF_COLOUR[scarf];
  const dyed = scarfArt.replaceAll("#fff", colour).replaceAll("#cfcfcf", mix("#000000", colour, 0.81));
  return `data:image/svg+xml,${encodeURIComponent(dyed)}`;
}

interface RobotPictureProps {
  readonly face?: keyof typeof EYES;
  /** Value strength, 0 to 1, for its owner. Null: the port is shut and tells nothing. */
  readonly core?: number | null;
  /** Whose robot it is (`robotParts`). Left out: nobody's. */
  readonly robot?: number;
}

/** A robot without a stage. */
export function RobotPicture({ face = "plain", core = null, robot }: RobotPictureProps) {
  const parts = robot === undefined ? null : robotParts(robot);
  return (
    <span class="robot" aria-hidden="true">
      {parts === null ? (
        <img src={body} alt="" />
      ) : (
        <>
          <img class="robot-antenna" src={ANTENNA_ART[parts.antenna]} alt="" />
          <img src={bodyBare} alt="" />
          <img src={COAT_ART[parts.coat]} alt="" />
          <img src={scarfIn(parts.scarf)} alt="" />
        </>
      )}
      <img src={EYES[face]} alt="" />
      {core === null ? (
        <img class="robot-port" src={coreShut} alt="" />
      ) : (
        <span class="robot-core" style={{ scale: 0.45 + 0.55 * core }} />
      )}
    </span>
  );
}

/** How to find a robot among others: its antenna on the colour of its scarf. */
export function RobotBadge({ robot }: { readonly robot: number }) {
  const { antenna, scarf } = robotParts(robot);
  return (
    <span class="robot-badge" style={{ background: SCARF_COLOUR[scarf] }} aria-hidden="true">
      <img src={ANTENNA_ART[antenna]} alt="" />
    </span>
  );
}
