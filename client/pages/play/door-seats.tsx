import { PLAY, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { Rich } from "../../ui/rich.tsx";
import type { DeviceSeat } from "./session.ts";

interface SeatsProps {
  readonly seats: readonly DeviceSeat[];
  readonly joining: boolean;
  readonly error: string | null;
  readonly onGo: (seat: DeviceSeat) => void;
}

/** Who has played on this device. With one seat the door's own button leads to it, with several each has its own here. */
export function DoorSeats({ seats, joining, error, onGo }: SeatsProps) {
  const [only, ...more] = seats;
  return (
    <>
      {only !== undefined && more.length === 0 ? (
        <p class="door-welcome">
          <Rich asIs text={say.welcomeBack(only.name)} />
        </p>
      ) : (
        <fieldset class="door-seats" disabled={joining}>
          <legend class="door-welcome">{PLAY.whoPlays}</legend>
          {seats.map((seat) => (
            <Button key={seat.key} onPress={() => onGo(seat)}>
              <Rich asIs text={say.continueAs(seat.name)} />
            </Button>
          ))}
        </fieldset>
      )}
      {error !== null && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <OpenElsewhere seats={seats} />
    </>
  );
}

/** For somebody else on this device: whose seats it has, and the way to them. */
export function OtherSeats({ seats, joining, onGo }: Omit<SeatsProps, "error">) {
  if (seats.length === 0) return null;
  return (
    <div class="door-others">
      <OpenElsewhere seats={seats} />
      {seats.map((seat) => (
        <Button key={seat.key} look="link" disabled={joining} onPress={() => onGo(seat)}>
          <Rich asIs text={say.continueAs(seat.name)} />
        </Button>
      ))}
    </div>
  );
}

function OpenElsewhere({ seats }: Pick<SeatsProps, "seats">) {
  return seats
    .filter(({ open }) => open !== null)
    .map(({ key, name }) => (
      <p key={key} class="quiet">
        <Rich asIs text={say.openElsewhere(name)} />
      </p>
    ));
}
