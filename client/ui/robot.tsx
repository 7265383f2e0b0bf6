import coreShut from "../../assets/art/core-shut.svg";
import body from "../../assets/art/robot-body.svg";
import eyes from "../../assets/art/robot-eyes.svg";
import eyesShut from "../../assets/art/robot-eyes-shut.svg";
import eyesSmile from "../../assets/art/robot-eyes-smile.svg";
import "./robot.css";

const EYES = { plain: eyes, shut: eyesShut, smile: eyesSmile } as const;

interface RobotPictureProps {
  readonly face?: keyof typeof EYES;
  /** Value strength, 0 to 1, for its owner. Null: the port is shut and tells nothing. */
  readonly core?: number | null;
}

/** A robot without a stage. */
export function RobotPicture({ face = "plain", core = null }: RobotPictureProps) {
  return (
    <span class="robot" aria-hidden="true">
      <img src={body} alt="" />
      <img src={EYES[face]} alt="" />
      {core === null ? (
        <img class="robot-port" src={coreShut} alt="" />
      ) : (
        <span class="robot-core" style={{ scale: 0.45 + 0.55 * core }} />
      )}
    </span>
  );
}
