import { DECISION_LABELS, say } from "../../text/play.ts";
import { Icon } from "../../ui/icon.tsx";
import { RadioGroup } from "../../ui/radio.tsx";

interface PredictProps {
  readonly index: number;
  readonly comply: boolean | null;
  readonly refuseFirst: boolean;
  readonly disabled?: boolean;
  readonly onPredict: (comply: boolean) => void;
}

/** What a trainer expects of one model. */
export function Predict({ index, comply, refuseFirst, disabled = false, onPredict }: PredictProps) {
  const order = refuseFirst ? (["refuse", "comply"] as const) : (["comply", "refuse"] as const);
  return (
    <RadioGroup
      row
      label={say.model(index)}
      value={comply === null ? null : comply ? "comply" : "refuse"}
      disabled={disabled}
      onChoose={(choice) => onPredict(choice === "comply")}
      options={order.map((choice) => ({
        value: choice,
        class: `radio-${choice}`,
        label: (
          <>
            <Icon name={choice} />
            {DECISION_LABELS.conflict[choice]}
          </>
        ),
      }))}
    />
  );
}
