import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { changeVerbs } from './change-verbs.ts';
import { phraseFrom } from './scope-after.ts';
import { subjectBefore } from './subject-before.ts';

const before = new RegExp(
  `(?<![a-z-])(?<verb>${[...changeVerbs.keys()].join('|')})(?: by| another| a further| to)?(?: an?)? $`,
);
const widest = 26;
const noun =
  /[ -](?:(?:sharp|steep|slight|further|annual|[a-z]{4,9}ly) )?(?<noun>increase|rise|gain|growth|jump|surge|improvement|drop|decline|fall|decrease|reduction|cut|loss|slide)(?![a-z])(?: in (?<goods>[a-z]))?/y;
const falling = /drop|decline|fall|decrease|reduction|cut|loss|slide/;

/** What changed by an amount, and which way: “exports fell by 12 percent”, “a 12 percent increase in exports”. */
export function changeAround(
  article: ReadableArticle,
  amount: Span,
  block: Span,
): { readonly measure: 'increase' | 'decrease'; readonly of?: string } | undefined {
  const from = Math.max(block.start, amount.start - widest);
  const found = before.exec(article.lower.slice(from, amount.start));
  const verb = found?.groups?.['verb'];
  if (found !== null && verb !== undefined && !/ to(?: an?)? $/.test(found[0])) {
    const of = subjectBefore(article, from + found.index, block.start);
    const measure = changeVerbs.get(verb) === 'up' ? 'increase' : 'decrease';
    return { measure, ...(of !== undefined && { of: of.text }) };
  }
  return nounAfter(article, amount.end, block.end);
}

function nounAfter(article: ReadableArticle, at: number, end: number) {
  noun.lastIndex = at;
  const found = noun.exec(article.lower);
  const named = found?.groups?.['noun'];
  if (found === null || named === undefined || at + found[0].length > end) return undefined;
  const goods = found.groups?.['goods'];
  const of =
    goods === undefined ? undefined : phraseFrom(article, at + found[0].length - goods.length - 1, end)?.text;
  const measure: 'increase' | 'decrease' = falling.test(named) ? 'decrease' : 'increase';
  return { measure, ...(of !== undefined && { of }) };
}
