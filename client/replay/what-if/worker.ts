import { answerTo, type Question } from "./reckon.ts";

addEventListener("message", ({ data }: MessageEvent<Question>) => postMessage(answerTo(data)));
