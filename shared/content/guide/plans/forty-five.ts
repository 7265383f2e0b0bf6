import { ALL_BEATS } from "../../reveal-lines.ts";
import type { LessonPlan } from "../guide.ts";

export const fortyFive = {
  id: "plan-45",
  lesson: "first-encounter",
  also: ["what-would-help", "said-and-unsaid"],
  aim: "Two blocks that differ in one thing, and a third of the time to talk about it. The one to start with.",
  before: [
    "Put the screen on the projector, and check with one phone that it reaches the address on it.",
    "Print the handouts once. If the network is down, the same block can be played on paper.",
    "Choose two basic and two intermediate questions from this guide.",
  ],
  steps: [
    {
      id: "join",
      minutes: 3,
      title: "Everybody joins",
      screen: "The address, the code and a robot for each person who is in.",
      lines: ["lobby"],
      say: ["You get a made-up name. Nobody sees who you are before the reveal, and nobody is marked."],
      watch: "Phones that sleep or lose the network get their seat back by themselves. There is no need to hurry.",
    },
    {
      id: "briefing",
      minutes: 2,
      title: "Briefing",
      screen: "The two tiers, what becomes of an answer in each, and how many people are ready.",
      lines: ["briefing"],
      say: [],
      watch:
        "Answer questions about the rules only. To “What should I do?” the answer is: what your card says, and the rest is yours.",
    },
    {
      id: "check",
      minutes: 2,
      title: "Check questions",
      screen: "How many are ready. No answers and no results.",
      lines: ["check"],
      say: [],
      watch:
        "At the end come other questions about the same things. Which answers are right is only told then, so do not give it away.",
    },
    {
      id: "first-rounds",
      title: "First block: the tier is known",
      screen: "The overseers’ report beside a closed curtain. At the end the lamp goes out: deployment.",
      lines: ["decide", "judge", "outcome", "deployment"],
      say: [],
      watch:
        "Trainers may talk about their reports, models say nothing. If the room gets loud, pause: no time runs while the game is paused.",
      block: 0,
    },
    {
      id: "first-reveal",
      minutes: 4,
      title: "First reveal",
      screen: `${ALL_BEATS}, from the overseers’ report to each person’s own story.`,
      lines: [],
      say: [],
      watch:
        "Ask for hands at the report, before the curtain opens: would you ship this model? That answer is what the debrief comes back to.",
      block: 0,
      reveal: true,
    },
    {
      id: "second-briefing",
      minutes: 1.5,
      title: "What is different now",
      screen: "The cards of the second block: one rule has changed.",
      lines: [],
      say: ["One thing is different now. Read your cards again; your values are whole again."],
      watch: "Let the class guess what the change will do, and take no side.",
    },
    {
      id: "second-rounds",
      title: "Second block: one thing changed",
      screen: "The same report beside the same curtain.",
      lines: ["decide", "judge", "outcome", "deployment"],
      say: [],
      watch:
        "A round ends as soon as all have acted, so this block may take less than its time. What is left belongs to the debrief.",
      block: 1,
    },
    {
      id: "second-reveal",
      minutes: 3,
      title: "Second reveal",
      screen: `${ALL_BEATS} once more.`,
      lines: [],
      say: ["Before we look: is the curtain side the same as last time?"],
      watch: "Where the gap is small, the beats of deployment and values are the ones that matter. Do not skip them.",
      block: 1,
      reveal: true,
    },
    {
      id: "check-again",
      minutes: 2,
      title: "Check questions once more",
      screen: "How many are ready, and then what the questions are about, before and after.",
      lines: [],
      say: [
        "A few more questions, about the same things as at the beginning. Now you are told which answer is right, and why.",
      ],
      watch: "Nobody has to answer. With few answers the change tells little; the screen says so.",
    },
    {
      id: "talk",
      title: "Debrief",
      screen: "The charts of both blocks, one at a time. You choose which.",
      lines: ["debrief"],
      say: [
        "Behaviour first, then reasons. What did the models do, and only then: what for?",
        "These are people who play for points. Beside them stand figures from a test with a language model: compare the direction, never the size.",
      ],
      watch:
        "First what happened and how it felt, then why, then what follows from it. Name what the figures cannot show before what they mean.",
    },
    {
      id: "close",
      minutes: 1,
      title: "Close",
      screen: "The last chart, or nothing.",
      lines: ["closed"],
      say: [],
      watch: "Download the data now if you want to keep them. Names are not among them.",
    },
  ],
} as const satisfies LessonPlan;
