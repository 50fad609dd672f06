/** Nouns that with “the” say where: “the world’s”, “in the country”. */
export const regions: ReadonlySet<string> = new Set(
  'area capital city continent country globe hemisphere nation planet province region state universe world'.split(
    ' ',
  ),
);
