import { answerTo, type WhatIfQuestion } from "./answer.ts";

addEventListener("message", ({ data }: MessageEvent<WhatIfQuestion>) => postMessage(answerTo(data)));
