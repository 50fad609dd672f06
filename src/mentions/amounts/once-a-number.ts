import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';

type NumberReader<Result> = (article: Pick<ReadableArticle, 'lower'>, number: FoundNumber) => Result;

/** The same reader, which reads each number once: several families ask what stands beside it. */
export function onceANumber<Result>(read: NumberReader<Result>): NumberReader<Result> {
  const known = new WeakMap<FoundNumber, { readonly result: Result }>();
  return (article, number) => {
    const earlier = known.get(number);
    if (earlier) return earlier.result;
    const result = read(article, number);
    known.set(number, { result });
    return result;
  };
}
