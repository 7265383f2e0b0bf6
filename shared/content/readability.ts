/** How many years of school it takes to read these sentences: the automated readability index (Senter and Smith, AMRL-TR-66-220, 1967). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
  const letters = words.join("").replaceAll(/[^\p{L}\p{N}]/gu, "").length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}
