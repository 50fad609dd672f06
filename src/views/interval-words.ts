import type { NumberInterval } from '../schemas/value.ts';

/** An interval of numbers in words: “more than 2 hours”, “from 1 hour 42 minutes to 2 hours 18 minutes”, “no bound”. */
export function intervalInWords(interval: NumberInterval, format: (number: number) => string): string {
  const { low, high, lowOpen, highOpen } = interval;
  if (low !== undefined && low === high) return format(low);
  const least = low === undefined ? '' : `${lowOpen ? 'more than' : 'at least'} ${format(low)}`;
  const most = high === undefined ? '' : `${highOpen ? 'less than' : 'at most'} ${format(high)}`;
  if (low !== undefined && high !== undefined && !lowOpen && !highOpen)
    return `from ${format(low)} to ${format(high)}`;
  if (least === '' && most === '') return 'no bound';
  return least === '' || most === '' ? `${least}${most}` : `${least} and ${most}`;
}
