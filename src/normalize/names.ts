/** People's names as bylines print them, as part of a regular expression with the flag `u`; it matches whatever is capitalized so. */

const particle =
  '(?:(?:de|da|das|del|della|di|dos|du|el|al|bin|ibn|van|von|der|den|ten|la|le|y|e|bint|ter)\\s+)*';
const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’‑-]*";

/** Two to five words: “Jane Doe”, “Luis Jaime Acosta”, “Ludwig van der Berg”, “J. K. O’Neill”. */
export const personName = `${nameWord}(?:\\s+${particle}${nameWord}){1,4}`;

/** One or more names in a row: “A B, C D and E F”. */
export const personNames = `${personName}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s+with\\s+)${personName})*`;
