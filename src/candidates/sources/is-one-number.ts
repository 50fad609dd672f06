import { foldForMatching } from '../../text/fold.ts';
import { amountCursor, atEnd, take } from '../../values/amount-tokens.ts';
import { readNumber } from '../../values/read-number.ts';

/** Whether two figures are one number written in two ways: “five” and “5”, “1,000” and “1000”, “No. 3” and “3”. */
export function isOneNumber(a: string, b: string): boolean {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one.length > 0 && one.join() === other.join();
}

function numbersOf(written: string): readonly number[] {
  const cursor = amountCursor(foldForMatching(written));
  const numbers: number[] = [];
  while (!atEnd(cursor)) {
    const number = readNumber(cursor);
    if (number !== undefined) numbers.push(number.value);
    else if (!take(cursor, '-')) cursor.at += 1;
  }
  return numbers;
}
