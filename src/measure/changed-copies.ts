import type { Witness } from '../schemas/witness.ts';
import { tokenize } from '../text/tokenize.ts';

// one word in twelve: copies that share runs of all lengths
const oneIn = 12;

/**
 * As many articles as asked for: the given ones again and again, each time with other words changed. A word is changed by
 * turning its letters round, so that every offset stays right. The same every time; made one by one, none is kept.
 */
export function* changedCopies(articles: readonly Witness[], count: number): Generator<Witness> {
  for (let made = 0; made < count; made += 1) {
    const article = articles[made % articles.length];
    if (!article) return;
    const text = made < articles.length ? article.text : changeWords(article.text, made);
    yield { ...article, id: `${article.id}-${String(made)}`, text };
  }
}

function changeWords(text: string, seed: number): string {
  let state = seed;
  let changed = '';
  let at = 0;
  for (const { kind, start, end } of tokenize(text)) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0; // the generator of Numerical Recipes
    if (kind !== 'word' || (state >>> 8) % oneIn !== 0) continue;
    changed += text.slice(at, start) + turned(text.slice(start, end));
    at = end;
  }
  return changed + text.slice(at);
}

function turned(word: string): string {
  return word.split('').reverse().join('');
}
