/** How many years of school it takes to read these sentences: the fourth Wiener Sachtextformel (Bamberger and Vanecek, 1984). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
  const long = words.filter((word) => syllablesOf(word) >= 3).length;
  return 0.2744 * (100 * (long / words.length)) + 0.2656 * (words.length / sentences.length) - 1.693;
}

/** As many as there are groups of vowels. A vowel after „ei“ or „eu“ begins another: „Frei-er“. */
function syllablesOf(word: string): number {
  return word.match(/[ae][iu]|äu|ie|[aeiouyäöü]/gi)?.length ?? 0;
}
