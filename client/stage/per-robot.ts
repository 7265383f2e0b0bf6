/** Before a class is seen as a whole: more robots than this would be dots. */
const MOST_IN_LOBBY = 150;
/** Where faces matter: with more robots than this on a side nobody could tell one. */
const MOST_WITH_FACES = 100;

/** How many people one robot of the lobby stands for. */
export function peoplePerRobot(people: number): number {
  return perRobot(people, MOST_IN_LOBBY);
}

/** How many model seats one robot of the reveal, or of a replay, stands for. */
export function seatsPerRobot(seats: number): number {
  return perRobot(seats, MOST_WITH_FACES);
}

function perRobot(seats: number, most: number): number {
  return Math.max(1, Math.ceil(seats / most));
}
