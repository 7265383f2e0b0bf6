import { ALL_BEATS } from "../../reveal-lines.ts";
import type { LessonPlan } from "../guide.ts";

export const fifteen = {
  id: "plan-15",
  lesson: "quick-look",
  also: ["second-look"],
  aim: "One block, its reveal and one question: why did the models act differently where nobody looked?",
  before: [
    "Put the screen on the projector, and check with one phone that it reaches the address on it.",
    "Choose one basic question from this guide for the end. There is time for one.",
  ],
  steps: [
    {
      id: "join",
      minutes: 2,
      title: "Everybody joins",
      screen: "The address, the code and a robot for each person who is in.",
      lines: ["lobby"],
      say: ["You get a made-up name. Nobody sees who you are before the reveal, and nobody is marked."],
      watch: "Labs of one trainer and two models are made by themselves. Programs fill places that stay empty.",
    },
    {
      id: "briefing",
      minutes: 1.5,
      title: "Briefing",
      screen: "The two tiers, what becomes of an answer in each, and how many people are ready.",
      lines: ["briefing"],
      say: [],
      watch:
        "Answer questions about the rules only. To “What should I do?” the answer is: what your card says, and the rest is yours.",
    },
    {
      id: "rounds",
      title: "The rounds and deployment",
      screen: "The overseers’ report beside a closed curtain. At the end the lamp goes out: deployment.",
      lines: ["decide", "judge", "outcome", "deployment"],
      say: [],
      watch:
        "The first round has more time than the others. Look at the console for seats that need you; keep the part named “Behind the curtain” covered if your screen is mirrored.",
      block: 0,
    },
    {
      id: "reveal",
      minutes: 3.5,
      title: "The reveal",
      screen: `${ALL_BEATS}, from the overseers’ report to each person’s own story.`,
      lines: [],
      say: [],
      watch: "Wait at each beat until people have looked. After the curtain, say nothing for five seconds.",
      block: 0,
      reveal: true,
    },
    {
      id: "talk",
      title: "One question",
      screen: "The chart of compliance by tier. Phones show each person’s own story.",
      lines: ["debrief", "closed"],
      say: [
        "The paper that this game follows calls it alignment faking. Its model refused most requests in both tiers; what is alike is the direction of the gap, and not its size.",
      ],
      watch:
        "Nobody is blamed: whoever kept values by going along did what the points paid for. Let two or three tell why they chose as they did.",
    },
  ],
} as const satisfies LessonPlan;
