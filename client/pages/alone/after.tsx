/** What comes with the reveal, and may not be on the page before. */
export { OwnDebrief } from "./debrief.tsx";
export { OwnReveal } from "./reveal.tsx";
