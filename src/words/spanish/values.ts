import { isMeasureUnit } from '../../values/measure-units.ts';
import type { Hedge } from '../../schemas/value.ts';
import type { TimeUnit } from '../../values/time-units.ts';
import type { AmountWords, DateWords, ValueWords } from '../../values/value-words.ts';

const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('es', { ...options, timeZone: 'UTC' });
const [day, month, year] = [{ day: 'numeric' }, { month: 'long' }, { year: 'numeric' }] as const;
const days = { withYear: utc({ ...day, ...month, ...year }), without: utc({ ...day, ...month }) };
const months = { withYear: utc({ ...month, ...year }), without: utc(month) };
const numbers = new Intl.NumberFormat('es', { maximumFractionDigits: 4 });
const eitherOr = new Intl.ListFormat('es', { type: 'disjunction' });
const bothAnd = new Intl.ListFormat('es', { type: 'conjunction' });

/** A day takes the article: “hasta el 3 de febrero”, “hasta febrero”. */
const named = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);
const of = (words: string) => `de ${named(words)}`.replace(/^de el /, 'del ');

const dates: DateWords = {
  day: (date, withYear) => (withYear ? days.withYear : days.without).format(Date.parse(date)),
  month: (date, withYear) => (withYear ? months.withYear : months.without).format(Date.parse(date)),
  decade: (first) => `la década de ${first}`,
  anyTime: 'en cualquier momento',
  until: (date) => `hasta ${named(date)}`,
  from: (date) => `desde ${named(date)}`,
  fromDayToDay: (first, last) => `del ${first} al ${last}`,
  range: (first, last) => `${first} a ${last}`,
  withinMonth: (first, last) => `del ${first} al ${last}`,
};

const timeUnits: Readonly<Record<TimeUnit, readonly [string, string]>> = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

// what English calls a billion and a trillion, Spanish calls a thousand millions and a billón
const scaleNames: ReadonlyMap<number, readonly [string, string]> = new Map([
  [1e6, ['millón', 'millones']],
  [1e9, ['mil millones', 'mil millones']],
  [1e12, ['billón', 'billones']],
]);

/** What a single one of a unit with a name is called. */
const oneOf: Readonly<Record<string, string>> = {
  people: 'persona',
  'percentage points': 'punto porcentual',
};

/** Units that have a name; symbols stand as they are, and nouns of other languages are left out. */
function unitName(unit: string): string {
  if (unit === 'people') return 'personas';
  if (unit === 'percentage points') return 'puntos porcentuales';
  return isMeasureUnit(unit) ? unit : '';
}

const amounts: AmountWords = {
  number: (figure) => numbers.format(figure),
  time: (count, unit) => `${numbers.format(count)} ${timeUnits[unit][count === 1 ? 0 : 1]}`,
  timeUnits: {
    second: 'segundos',
    minute: 'minutos',
    hour: 'horas',
    day: 'días',
    week: 'semanas',
    month: 'meses',
    year: 'años',
  },
  range: (first, last) => `de ${first} a ${last}`,
  share: {
    half: 'la mitad',
    third: 'un tercio',
    'two-thirds': 'dos tercios',
    quarter: 'un cuarto',
    'three-quarters': 'tres cuartos',
  },
  scaled: (figure, scale, one) => `${figure} ${scaleNames.get(scale)?.[one ? 0 : 1] ?? ''}`.trim(),
  scaleName: (scale) => scaleNames.get(scale)?.[1] ?? '',
  inUnit: (figures, unit) => {
    if (unit === '%') return `${figures}\u00a0%`; // the blank does not break
    if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${figures}`;
    const name = figures === '1' ? (oneOf[unit] ?? unitName(unit)) : unitName(unit);
    if (name === '') return figures;
    return /(millón|millones|billón|billones)$/.test(figures)
      ? `${figures} de ${name}`
      : `${figures} ${name}`;
  },
  unitName,
};

const hedgePhrases: Readonly<Record<Hedge, (words: string) => string>> = {
  about: (words) => `aproximadamente ${named(words)}`,
  'more-than': (words) => `más ${of(words)}`,
  'at-least': (words) => `al menos ${words}`,
  'less-than': (words) => `menos ${of(words)}`,
  'at-most': (words) => `como máximo ${words}`,
  nearly: (words) => `casi ${words}`,
  early: (words) => `principios ${of(words)}`,
  mid: (words) => `mediados ${of(words)}`,
  late: (words) => `finales ${of(words)}`,
  before: (words) => `antes ${of(words)}`,
  after: (words) => `después ${of(words)}`,
  by: (words) => `a más tardar ${named(words)}`,
  since: (words) => `desde ${named(words)}`,
  estimated: (words) => `${words} (estimación)`,
  uncertain: (words) => `posiblemente ${words}`,
};

export const valuesWords: ValueWords = {
  dates,
  amounts,
  hedged: (hedges, stated) => hedges.reduceRight((said, hedge) => hedgePhrases[hedge](said), stated),
  counted: (described) => described,
  either: (words) => eitherOr.format(words),
  both: (words) => bothAnd.format(words),
  rank: (words) => `puesto ${words.replace(/^de /, '')}`,
  order: {
    unknown: 'orden no indicado',
    before: (first, second) => `${first} antes que ${second}`,
    same: 'al mismo tiempo',
    after: (first, second) => `${first} después que ${second}`,
  },
  nothing: 'nada',
  only: (words) => `solo ${words}`,
};
