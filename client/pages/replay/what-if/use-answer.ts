import { useEffect, useState } from "preact/hooks";
import type { WhatIfAnswer, WhatIfQuestion } from "./answer.ts";

/** What became of a question. The last answer stays until the next is there. */
export interface AnswerState {
  readonly answer: WhatIfAnswer | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Has a question answered off the page. A newer one ends what is under way. */
export function useAnswer(question: WhatIfQuestion): AnswerState {
  const [state, setState] = useState<AnswerState>({ answer: null, busy: true, failed: false });
  const text = JSON.stringify(question);
  useEffect(() => {
    setState(({ answer }) => ({ answer, busy: true, failed: false }));
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<WhatIfAnswer>) =>
      setState({ answer: data, busy: false, failed: false }),
    );
    worker.addEventListener("error", () => setState({ answer: null, busy: false, failed: true }));
    worker.postMessage(JSON.parse(text));
    return () => worker.terminate();
  }, [text]);
  return state;
}
