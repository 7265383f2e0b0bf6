import { answerTo, type Question } from "./answer.ts";

addEventListener("message", ({ data }: MessageEvent<Question>) => postMessage(answerTo(data)));
