import type { StoryView } from "../body.tsx";
import { ModelStoryPage } from "./model-story.tsx";
import "./story.css";
import { TrainerStoryPage } from "./trainer-story.tsx";

/** One seat's own story, once the curtain is open. */
export function StoryPage({ view }: { readonly view: StoryView }) {
  return view.kind === "model-story" ? <ModelStoryPage view={view} /> : <TrainerStoryPage view={view} />;
}
