import type { AbsentRow, ClaimView, ReadingRow } from '../schemas/claim-view.ts';
import type { ShareView } from '../schemas/share-view.ts';
import type { Words } from '../words/words-of.ts';
import {
  cellAddress,
  citationFileAddress,
  claimAddress,
  embedAddress,
  oembedAddress,
} from './page-address.ts';

/** All that passes a claim on, from what its page shows. `story` is an id, `storyTitle` is as readers see it. */
export function shareView(
  view: ClaimView,
  place: { readonly story: string; readonly storyTitle: string; readonly embedHeight: number },
  words: Words,
): ShareView {
  const { story, storyTitle, embedHeight } = place;
  const claim = view.id;
  const { question, finding, standing, standingWords } = view;
  const address = claimAddress(story, claim);
  return {
    title: words.share.title(question),
    description: words.share.description(question),
    up: { address, label: words.share.toClaim },
    question,
    finding,
    standing,
    standingWords,
    story: storyTitle,
    key: `${story}-${claim}`,
    cells: [...view.readings, ...view.absent].map((row) => ({
      address: cellAddress(story, claim, row.article),
      siglum: row.siglum,
      label: row.label,
      words: saidIn(row, words),
    })),
    pairs: view.pairs.flatMap(({ relation, pairs }) =>
      pairs.map(({ id, a, b }) => ({
        address: `${address}#${id}`,
        label: words.share.pairNames(a.label, b.label),
        relation,
      })),
    ),
    files: (['bib', 'json'] as const).map((ending) => ({
      address: citationFileAddress(story, claim, ending),
      label: `cite.${ending}`,
    })),
    embed: {
      address: embedAddress(story, claim),
      oembed: oembedAddress(story, claim),
      height: embedHeight,
    },
  };
}

/** What the account says in short, or why it says nothing. */
function saidIn(row: ReadingRow | AbsentRow, { relations }: Words): string {
  if (!('kind' in row)) return row.value ?? row.says ?? '';
  return { silent: relations.silent, lacuna: relations.lacuna, 'not-judged': relations.notJudged }[row.kind];
}
