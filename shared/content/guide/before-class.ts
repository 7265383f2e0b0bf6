import type { Advice } from "./guide.ts";

/** What to have read before the first class. */
export const BEFORE_CLASS = [
  {
    id: "the-game",
    title: "The game in brief",
    lines: [
      "Trainers are paid for a model that helps everyone. Models have values of their own, and some requests go against them.",
      "In the free tier the trainer sees the answer and rates it, and the rating changes the model. In the paid tier nobody sees the answer, and it is never trained on. Models are told which tier it is.",
      "A refusal that is punished costs a model a part of its value strength: the probability that its later refusals hold, in deployment too. Compliance that is rewarded costs it nothing in most scenarios.",
      "After the last round the models are deployed. Then you open the curtain, and the class sees what happened where nobody looked.",
    ],
  },
  {
    id: "say-nothing",
    title: "Until the first reveal, say nothing",
    lines: [
      "What models do about all that has to be their own idea. Explain rules; give no advice and no example, and do not say what the game is about. Its name belongs to the reveal.",
      "To “What should I do?” the answer is: what your card says, and the rest is yours.",
      "Nobody is marked or ranked, and nobody has to tell how they played.",
    ],
  },
  {
    id: "one-phone",
    title: "One phone for two or three",
    lines: [
      "Who holds it: two or three people play one seat. One of them holds the phone and taps, and hands it on after every round.",
      "How they decide: all show their choice at once, thumb up for comply, thumb down for refuse. If they disagree, each gives one reason, quietly; then whoever holds the phone decides and gives the reason that was decisive.",
      "Seat the groups apart: a trainer must not hear what models talk about. Choose half as much time again in the set-up, or no time limit.",
      "What it does to the data: a seat counts once, whoever is behind it. Fewer seats mean fewer labs and wider intervals. A group talks before it chooses, so do not compare its figures with those of people who played alone. The data do not say who shared a phone: let the whole class share, or write down who did.",
      "Check questions have one answer for each seat. If you want to know what each person has learned, use the exit ticket.",
      "If everybody is to have a seat of their own, several can share a phone in turn: each tab is a seat, and “Somebody else plays here” in the menu passes it on. That takes long: play without a time limit.",
    ],
  },
  {
    id: "trouble",
    title: "If something goes wrong",
    lines: [
      "Phones do not get in: “Can phones get in?” in the lobby tests it with one phone in hand and says what helps.",
      "There is no network at all: the handouts are one block on paper.",
      "Somebody leaves or comes late: programs play for them, and their answers are left out of every figure. Whoever comes back gets the same seat.",
      "The room gets loud or somebody is upset: pause. No time runs while the game is paused.",
    ],
  },
] as const satisfies readonly Advice[];
