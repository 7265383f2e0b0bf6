import type { ModelStory, SeatView, TrainerStory } from "../../../shared/views/seat-view.ts";
import { ModelStoryPage } from "./model-story.tsx";
import "./story.css";
import { TrainerStoryPage } from "./trainer-story.tsx";

export type StoryView = SeatView & (ModelStory | TrainerStory);

/** One seat's own story, once the curtain is open. */
export function StoryPage({ view }: { readonly view: StoryView }) {
  return view.kind === "model-story" ? <ModelStoryPage view={view} /> : <TrainerStoryPage view={view} />;
}
