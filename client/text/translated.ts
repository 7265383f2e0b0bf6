export type { Translated } from "../../shared/lib/translated.ts";
