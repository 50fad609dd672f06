const rules = new Intl.PluralRules('en');
const digits = new Intl.NumberFormat('en');
const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count with its noun, as a label has it: “1 claim”, “1,204 claims”. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${digits.format(count)} ${nounFor(count, one, many)}`;
}

/** A count with its noun, as a sentence has it: in words up to twelve, “no claims”, “three claims”, “13 claims”. */
export function pluralInWords(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${nounFor(count, one, many)}`;
}

/** A number as a sentence has it: “no”, “three”, “13”. */
export function numberInWords(count: number): string {
  return small[count] ?? digits.format(count);
}

/** A list as a sentence has it: “A, B and C”. */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The form of a noun that goes with a count. */
export function nounFor(count: number, one: string, many: string): string {
  return rules.select(count) === 'one' ? one : many;
}
