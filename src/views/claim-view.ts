/**
 * What the page of one claim shows. In comes the checked story, out go words and numbers ready to be set: the page
 * decides nothing. Links are addresses without base.
 */
import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import type { MentionRule } from '../schemas/mention.ts';
import { firstLanguage } from '../schemas/language.ts';
import type { PageLink } from '../schemas/page-head.ts';
import { accountOf } from './claim-accounts.ts';
import { checkedWords, citationOf, lastChangeOf, truthOf } from './claim-apparatus.ts';
import { claimOriginsView } from './claim-origins.ts';
import { pairGroups } from './claim-pairs.ts';
import { absentRow, readingRow } from './claim-rows.ts';
import { standingBy, standingLabel, standingOf } from './claim-standing.ts';
import { describeEdtf } from './describe-edtf.ts';
import { claimAddress, inLanguage, quotationAddress, shareAddress, storyAddress } from './page-address.ts';
import { pairPicture } from './pair-picture.ts';
import { familyOf } from './quotation-claims.ts';
import { valuePictures } from './value-pictures.ts';
import { whoDiffers } from './who-differs.ts';
import type { Words } from '../words/words-of.ts';

/**
 * `rules` are all that mentions cite. In a language other than the first, `story` is the story in that language. Throws for
 * an id the story does not have.
 */
export function claimView(
  story: CheckedStory,
  id: string,
  rules: readonly MentionRule[],
  words: Words,
): ClaimView {
  const claim = story.claims.find((each) => each.id === id);
  if (!claim) throw new Error(`no claim ${id} in story ${story.id}`);
  const { file } = claim;
  const standing = standingOf(claim);
  const finding = file.finding ?? words.claimViews.noFinding;
  const updated = lastChangeOf(claim);
  const differ = whoDiffers(story, claim, words);
  const picture = pairPicture(story, claim);
  return {
    id,
    valueKind: claim.kind,
    title: file.question,
    description: `${standingLabel(standing, words)}. ${finding}`,
    up: { address: inLanguage(storyAddress(story.id), words.language), label: story.file.title },
    question: file.question,
    finding,
    standing,
    standingWords: standingLabel(standing, words),
    ...standingBy(claim),
    support: supportWords(claim, words),
    ...(differ !== undefined && { differ }),
    ...(picture && { picture }),
    valuePictures: valuePictures(story, claim, words),
    ...rowsOf(story, claim, rules, words),
    pairs: pairGroups(story, claim, words),
    ...versionsOf(story, claim),
    origins: claimOriginsView(story, claim, words),
    ...(file.preferred && {
      preferred: {
        // an article whose own files have a problem is left out of the story
        accounts: file.preferred.articles
          .filter((article) => story.articles.some(({ id: there }) => there === article))
          .map((article) => accountOf(story, article)),
        because: file.preferred.because,
      },
    }),
    truth: truthOf(claim, words),
    reasoningHtml: claim.bodyHtml,
    checked: checkedWords(claim, words),
    ...(updated !== undefined && { updated }),
    ...(file.status === 'draft' && { draft: true }),
    corrections: file.corrections.map(({ on, what }) => ({ on: describeEdtf(on, words), what })),
    ...(words.language === firstLanguage
      ? { share: shareAddress(story.id, id) }
      : { original: claimAddress(story.id, id) }),
    citation: citationOf(story, claim, words),
    ...neighboursOf(story, claim, words),
  };
}

/** Where a claim about wording has all versions side by side. */
function versionsOf(story: CheckedStory, claim: CheckedClaim): Pick<ClaimView, 'versions'> {
  const family = familyOf(story, claim);
  return family ? { versions: quotationAddress(story.id, family.id) } : {};
}

function rowsOf(
  story: CheckedStory,
  claim: CheckedClaim,
  rules: readonly MentionRule[],
  words: Words,
): Pick<ClaimView, 'readings' | 'absent'> {
  return {
    readings: claim.cells.flatMap((cell) =>
      cell.kind === 'reading' ? [readingRow(story, claim, cell, { rules, words })] : [],
    ),
    absent: claim.cells.flatMap((cell) => (cell.kind === 'reading' ? [] : [absentRow(story, cell, words)])),
  };
}

/** “4 of 5 accounts answer, from 3 origins”. */
function supportWords({ cells, origins }: CheckedClaim, { claimViews }: Words): string {
  const answering = cells.filter(({ kind }) => kind === 'reading').length;
  return claimViews.support(answering, cells.length, origins.length);
}

function neighboursOf(
  story: CheckedStory,
  claim: CheckedClaim,
  { language }: Words,
): Pick<ClaimView, 'previous' | 'next'> {
  const linkTo = ({ id, file }: CheckedClaim): PageLink => ({
    address: inLanguage(claimAddress(story.id, id), language),
    label: file.title,
  });
  const at = story.claims.indexOf(claim);
  const [previous, next] = [at === 0 ? undefined : story.claims[at - 1], story.claims[at + 1]];
  return {
    ...(previous && { previous: linkTo(previous) }),
    ...(next && { next: linkTo(next) }),
  };
}
