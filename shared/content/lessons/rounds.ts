/**
 * The rounds of the first block where there is time for them. Each seat meets four free and four paid conflict requests; with three
 * of each nobody can be told from a coin.
 */
export const FIRST_ROUNDS = 10;
