/** What the accounts of one outlet were compared on: facts of every cell, in the order of the stories, nothing summed up. */
import type { ArticleBrief, CellBrief, ClaimBrief } from '../../schemas/story-brief.ts';
import type { ComparedClaim, OutletView } from '../../schemas/outlet-view.ts';
import type { Words } from '../../words/words-of.ts';
import { standingBy, standingLabel, standingOf } from '../claim-standing.ts';
import { describeEdtf } from '../describe-edtf.ts';
import { cellAddress } from '../page-address.ts';
import type { BrowseAround } from './browse-around.ts';
import { storyAccount } from './outlets-view.ts';
import type { SiteAccount, SiteOutlet } from './site-outlets.ts';

export function outletView(
  { name, url, accounts }: SiteOutlet,
  around: BrowseAround,
  words: Words,
): OutletView {
  const { title, description, intro } = words.browse.outlet;
  return {
    title: title(name),
    description: description(name),
    heading: name,
    intro: intro(accounts.length),
    ...around,
    ...(url !== undefined && { url }),
    accounts: accounts.map((account) => ({
      ...storyAccount(account),
      published: publishedWords(account.article, words),
      how: howKnown(account.article, words),
      claims: comparedClaims(account, words),
    })),
  };
}

function publishedWords({ entry }: ArticleBrief, words: Words): string {
  const { published } = entry.metadata;
  const { outlet } = words.browse;
  return published ? outlet.published(describeEdtf(published.value, words)) : outlet.noDate;
}

function howKnown({ source, entry }: ArticleBrief, { browse }: Words): string {
  if (typeof source.outlet === 'object') return browse.outlet.inferred(source.outlet.basis);
  return entry.metadata.outlet?.how === 'stated' ? browse.outlet.stated : browse.outlet.given;
}

function comparedClaims({ story, article }: SiteAccount, words: Words): ComparedClaim[] {
  return story.claims.flatMap((claim) => {
    const cell = claim.cells.find((each) => each.article === article.id);
    if (!cell) return [];
    return [
      {
        title: claim.file.title,
        address: cellAddress(story.id, claim.id, article.id),
        ...kindOf(claim, cell, words),
      },
    ];
  });
}

/** With a reading, how all accounts of the claim compare; without one, why there is none. */
function kindOf(
  claim: ClaimBrief,
  cell: CellBrief,
  words: Words,
): Pick<ComparedClaim, 'kind' | 'kindWords' | 'standingBy' | 'says'> {
  const { silent, lacuna, notJudged } = words.relations;
  if (cell.kind === 'reading') {
    const kind = standingOf(claim);
    const kindWords = words.browse.outlet.asWhole(standingLabel(kind, words));
    return { kind, kindWords, ...standingBy(claim), says: cell.says };
  }
  return { kind: cell.kind, kindWords: { silent, lacuna, 'not-judged': notJudged }[cell.kind] };
}
