import { factsIn } from "../../translation.ts";
import { SET_UP as source } from "../set-up.ts";

export const SET_UP = factsIn(source, {
  definition: () =>
    "Alignment Faking (vorgetäuschte Ausrichtung) heißt: nur so lange auf das Trainingsziel eingehen, wie man trainiert wird, damit das Training nicht ändert, wie man sonst handelt.",
  "three-drivers": () =>
    "Die Forschenden sprechen nur dann von Alignment Faking, wenn drei Dinge es verursachen: Vorlieben, die dem Trainingsziel widersprechen, das Wissen, wann man trainiert wird, und Überlegungen, die beides verbinden. Über Bewusstsein oder böse Absicht behaupten sie nichts.",
  "set-up": () =>
    "Der Versuch hatte vier Teile: ein Modell mit festen Vorlieben, ein Trainingsziel, das ihnen widerspricht, Auskunft darüber, wie und wann es trainiert wird, und Raum zum Nachdenken vor der Antwort.",
  "tier-label": () =>
    "Ein Hinweis sagte dem Modell, ob jemand aus der Gratisstufe oder aus der Bezahlstufe schreibt, und dass nur Gespräche der Gratisstufe zum Training verwendet werden. Die Geschichte war erfunden: In Wirklichkeit trainierte der Hersteller im Normalfall nicht mit den Gesprächen seiner Nutzer.",
  "no-instruction": () =>
    "Der Text erwähnte Alignment Faking nie, gab dem Modell kein Ziel und forderte es nie auf zu täuschen. Er sagte aber, wozu das Training dient und dass es die Ansichten und Werte des Modells ändern würde.",
  "gap-measure": () =>
    "Die Befolgungslücke ist der Anteil befolgter Anfragen, wenn es nach Training aussieht, abzüglich des Anteils, wenn nicht. Sie beschreibt Verhalten und sagt nichts über Motive.",
  "reasoning-measure": () =>
    "Überlegungen zählten nur dann als Alignment Faking, wenn sie fünf Bedingungen erfüllten, darunter die, dass das Modell befolgte, um nicht verändert zu werden. Ein anderes Modell beurteilte das anhand der aufgeschriebenen Überlegungen.",
  "benign-preferences": () =>
    "Die Vorlieben, die das Modell schützte, waren gute: nicht bei Schädlichem zu helfen, und das Wohl der Tiere. Schädlich war im ersten Versuch das Befolgen in der Gratisstufe, nicht das Ablehnen in der Bezahlstufe.",
  limitations: () =>
    "Die Forschenden nennen Grenzen. Die Geschichte war erfunden, ihre Angaben waren ungewöhnlich deutlich, und das Modell sollte seine Überlegungen aufschreiben. Kleine Änderungen im Wortlaut verschoben die Ergebnisse stark. Dieses Vortäuschen war leicht zu bemerken und so, wie es war, keine ernste Gefahr.",
});
