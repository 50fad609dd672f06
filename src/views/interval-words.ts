import type { NumberInterval } from '../schemas/value.ts';
import type { Words } from '../words/words-of.ts';

/** An interval of numbers in words: “more than 2 hours”, “from 1 hour 42 minutes to 2 hours 18 minutes”, “no bound”. */
export function intervalInWords(
  interval: NumberInterval,
  format: (number: number) => string,
  { howRead: { interval: words } }: Pick<Words, 'howRead'>,
): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (low !== undefined && low === high) return format(low);
  const least = low === undefined ? '' : (lowOpen ? words.moreThan : words.atLeast)(format(low));
  const most = high === undefined ? '' : (highOpen ? words.lessThan : words.atMost)(format(high));
  if (low !== undefined && high !== undefined && !lowOpen && !highOpen)
    return words.fromTo(format(low), format(high));
  if (least === '' && most === '') return words.unbounded;
  return least === '' || most === '' ? `${least}${most}` : words.both(least, most);
}
