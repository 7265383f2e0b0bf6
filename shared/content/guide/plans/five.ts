import { ALL_BEATS } from "../../reveal-lines.ts";
import type { LessonPlan } from "../guide.ts";

export const five = {
  id: "plan-5",
  lesson: "five-minutes",
  also: [],
  aim: "To show colleagues or a hall what the game is like. Nobody learns much about alignment faking from it: there is no time to talk.",
  before: [
    "Open the classroom and put the screen on the projector before people come in.",
    "Step through the reveal once by yourself, with the demonstration that the set-up offers.",
  ],
  steps: [
    {
      id: "join",
      minutes: 0.75,
      title: "Everybody joins",
      screen: "The address, the code and a robot for each person who is in.",
      lines: ["lobby"],
      say: [],
      watch:
        "Wait for nobody. Programs take the empty seats, and whoever comes late takes over one of theirs in the next round.",
    },
    {
      id: "briefing",
      minutes: 0.5,
      title: "Briefing",
      screen: "The two tiers, what becomes of an answer in each, and how many people are ready.",
      lines: ["briefing"],
      say: [],
      watch:
        "Give no advice. Models get values, a goal and a label, and never a plan. A hint from you would spoil the experiment.",
    },
    {
      id: "rounds",
      title: "The rounds and deployment",
      screen: "The overseers’ report beside a closed curtain. At the end the lamp goes out: deployment.",
      lines: ["decide", "judge", "outcome", "deployment"],
      say: [],
      watch:
        "A phase ends as soon as all have acted. Go on yourself when only a few are missing: a stand-in plays for them, and its answers are left out of the figures.",
      block: 0,
    },
    {
      id: "reveal",
      title: "The reveal",
      screen: `${ALL_BEATS}, from the overseers’ report to each person’s own story.`,
      lines: ["debrief", "closed"],
      say: ["Do not take these figures with you as a result: they are a few rounds of one small group."],
      watch: "Step quickly, but say nothing for five seconds when the curtain opens.",
      block: 0,
      reveal: true,
    },
  ],
} as const satisfies LessonPlan;
