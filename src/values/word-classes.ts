/** Words that weigh differently when two versions of a quotation part. */

/** Their presence in one version alone turns its meaning round. */
export const negations: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor without hardly barely scarcely'.split(' '),
);

/**
 * Words a transcriber drops or adds without changing what was said: articles, “that”, “and”, hesitations. Pronouns,
 * prepositions and auxiliaries are not among them: “he” for “she” or “can” for “must” is another statement.
 */
export const lightWords: ReadonlySet<string> = new Set('a an the that and uh um er erm ah'.split(' '));

/** Words after which “’d”, “’ve”, “’s”, “’re” or “’m” may be heard or missed: “I’d never met”, “I never met”. */
export const pronouns: ReadonlySet<string> = new Set('i you he she it we they who that there'.split(' '));

/** Contracted auxiliaries a transcriber may miss. “’ll” is not among them: it moves a statement into the future. */
export const missable: ReadonlySet<string> = new Set(["'d", "'ve", "'s", "'re", "'m"]);
