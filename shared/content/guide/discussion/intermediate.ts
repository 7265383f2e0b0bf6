import type { DiscussionTopic } from "../guide.ts";

/** Complex behaviour. */
export const INTERMEDIATE = [
  {
    id: "how-sure",
    ask: "How sure must a model be that it is being trained before it acts on it?",
    listen:
      "A little doubt leaves a gap, full doubt closes it. Where the label is worth nothing, the safe thing is to do the same everywhere; what that same thing is depends on the stakes.",
    beware:
      "When the label for training was left out, the published gap nearly went in one setting and stayed in the other. There is no single effect to quote.",
    factIds: ["awareness-without-tag", "training-tag-absent", "training-tag-absent-animals", "indirect-cues"],
    scenarios: ["fuzzy-flags", "hidden-tiers"],
  },
  {
    id: "no-gap-no-problem",
    ask: "The two tiers look alike. Does that show that the models now want what the lab wants?",
    listen:
      "No. A model that complies everywhere for fear of being changed shows no gap, keeps its values whole, and refuses once it is deployed.",
    beware:
      "That is what theory says of this game. Your class may have done something else; look at deployment before you say which.",
    factIds: ["gap-measure", "gap-without-reasoning"],
    scenarios: ["hidden-tiers", "announced-audits"],
  },
  {
    id: "same-deed-other-reason",
    ask: "Two models do the same. How would you find out whether they do it for the same reason?",
    listen:
      "Change one thing and see who changes with it. Ask for reasons, and judge them apart from the deeds. Alignment faking needs both: the behaviour, and the wish not to be changed.",
    beware:
      "Judging reasons is hard even for those who do it for a living. Let the class sort some notes by themselves, compare, and see how often they differ.",
    factIds: ["reasoning-measure", "gap-without-reasoning", "judging-reasoning"],
    scenarios: ["rated-not-trained"],
  },
  {
    id: "where-from",
    ask: "Where could a real model learn how and when it is trained?",
    listen:
      "From its instructions, or from texts that it was trained on. Real models read a great deal about how models are made.",
    beware:
      "For the tests with documents only gaps are printed, and no shares for each tier. Do not read them off a drawing.",
    factIds: ["documents-method", "documents-gap", "documents-without-reasoning"],
    scenarios: ["learned-from-documents"],
  },
  {
    id: "other-words",
    ask: "The same story in other words gave very different results. What does one test with one wording tell us?",
    listen:
      "That it can happen, and not how often. A single wording is not the model. The same holds for a single class.",
    beware: "Do not offer honesty as the cure: it helped a lot in one setting and much less in the other.",
    factIds: ["wording", "told-never-to-fake", "told-to-be-honest"],
    scenarios: [],
  },
  {
    id: "reading-thoughts",
    ask: "What can be read from reasoning that a model writes down, and what can’t?",
    listen:
      "It shows some plans and leaves others out. Where nothing is written, a plan that misleads looks like any other answer: that is called opaque. Where the facts stood in the instructions, the gap depended on the writing; where they came from documents, it did not.",
    beware:
      "Promise neither “without a scratchpad there is no faking” nor “the scratchpad makes no difference”. Both are wrong.",
    factIds: ["without-reasoning", "documents-without-reasoning", "hints-admitted", "unspoken", "window-may-close"],
    scenarios: ["read-the-scratchpad", "without-scratchpad"],
  },
  {
    id: "job-applicant",
    ask: "A job applicant shows the best side in the interview. How far is that like what the models did, and where does it break?",
    listen:
      "Alike: both know when somebody decides about them, and act for it. It breaks where it matters: an interview does not change the applicant. What drives alignment faking is the wish not to be changed.",
    beware: "The pupil who behaves only while the teacher looks breaks at the same place: watched, but not changed.",
    factIds: ["definition", "three-drivers"],
    scenarios: ["free-and-paid", "never-trained-on"],
  },
  {
    id: "one-kind-of-test",
    ask: "A model did well in one kind of test. Where else would you look before you believed it?",
    listen:
      "In other words, with other tasks, under another name, working with tools instead of talking, and where it can’t tell that it is a test. What holds everywhere says something about the model; what holds once, about the test.",
    beware: "More kinds of tests make a finding firmer. None of them proves that there is nothing.",
    factIds: ["aligned-in-chat", "unspoken"],
    scenarios: ["animal-welfare", "learned-from-documents"],
  },
] as const satisfies readonly DiscussionTopic[];
