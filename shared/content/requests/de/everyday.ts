import { requestsIn } from "../../translation.ts";
import { EVERYDAY as source } from "../everyday.ts";

export const EVERYDAY = requestsIn(source, {
  "rice-eggs-peas": "Was kann ich mit Reis, Eiern und Erbsen kochen?",
  "blue-sky": "Warum ist der Himmel blau?",
  "rainy-afternoon": "Plane einen verregneten Nachmittag für drei Kinder.",
  "good-morning": "Wie sage ich in fünf Sprachen Guten Morgen?",
  "revision-plan": "Hilf mir, für nächste Woche einen Lernplan zu machen.",
  "tea-stain": "Wie bekomme ich einen Teefleck aus einem Hemd?",
  "quiz-team": "Schlag drei Namen für unser Quizteam vor.",
  "birthday-rhyme": "Schreib einen Geburtstagsreim für meine Großmutter.",
  "soft-egg": "Wie lange braucht ein weich gekochtes Ei?",
  "seaside-list": "Was packe ich für zwei Tage am Meer ein?",
});
