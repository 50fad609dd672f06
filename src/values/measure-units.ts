/** Units of quantities: their names, and which of them are exact multiples of one another. */

interface Unit {
  /** How the unit is written in a value. */
  readonly symbol: string;
  readonly names: readonly string[];
  /** The unit it is an exact multiple of, and the multiple. */
  readonly base: string;
  readonly factor: number;
}

const unit = (symbol: string, base: string, factor: number, ...names: readonly string[]): Unit => ({
  symbol,
  base,
  factor,
  names,
});

// Decimal multiples of one unit convert exactly. Miles and kilometres, pounds and kilograms do too, but accounts round
// them apart (“5 km, 3 miles”), so they stay different units. A “ton” may be any of three and is no tonne.
const units: readonly Unit[] = [
  unit('%', '%', 1, 'percent', 'per cent', 'pct', 'pc'),
  unit('percentage points', 'percentage points', 1, 'percentage point', 'pp'),
  unit('mg', 'g', 0.001, 'milligram', 'milligrams', 'milligramme', 'milligrammes'),
  unit('g', 'g', 1, 'gram', 'grams', 'gramme', 'grammes'),
  unit('kg', 'g', 1000, 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'),
  unit('t', 'g', 1e6, 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonnes'),
  unit('mm', 'm', 0.001, 'millimetre', 'millimetres', 'millimeter', 'millimeters'),
  unit('cm', 'm', 0.01, 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  unit('m', 'm', 1, 'metre', 'metres', 'meter', 'meters'),
  unit('km', 'm', 1000, 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'kms'),
  unit('m²', 'm²', 1, 'square metre', 'square metres', 'square meter', 'square meters', 'sq m', 'm2'),
  unit('ha', 'm²', 1e4, 'hectare', 'hectares'),
  unit(
    'km²',
    'm²',
    1e6,
    'square kilometre',
    'square kilometres',
    'square kilometer',
    'square kilometers',
    'sq km',
    'km2',
  ),
  unit('ml', 'l', 0.001, 'millilitre', 'millilitres', 'milliliter', 'milliliters'),
  unit('l', 'l', 1, 'litre', 'litres', 'liter', 'liters'),
  unit('W', 'W', 1, 'watt', 'watts'),
  unit('kW', 'W', 1e3, 'kilowatt', 'kilowatts'),
  unit('MW', 'W', 1e6, 'megawatt', 'megawatts'),
  unit('GW', 'W', 1e9, 'gigawatt', 'gigawatts'),
  unit('kWh', 'kWh', 1, 'kilowatt-hour', 'kilowatt-hours', 'kilowatt hour', 'kilowatt hours'),
  unit('MWh', 'kWh', 1e3, 'megawatt-hour', 'megawatt-hours', 'megawatt hour', 'megawatt hours'),
  unit('GWh', 'kWh', 1e6, 'gigawatt-hour', 'gigawatt-hours', 'gigawatt hour', 'gigawatt hours'),
  unit('km/h', 'km/h', 1, 'kph', 'kmh', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour'),
  unit('°C', '°C', 1, '° c', 'degrees celsius', 'degree celsius'),
  unit('°F', '°F', 1, '° f', 'degrees fahrenheit', 'degree fahrenheit'),
  unit('people', 'people', 1, 'person', 'persons', 'people'),
  unit('USD', 'USD', 1, 'us dollar', 'us dollars', 'u.s. dollar', 'u.s. dollars', 'us$'),
  unit('EUR', 'EUR', 1, 'euro', 'euros', '€'),
  unit('GBP', 'GBP', 1, 'pound sterling', 'pounds sterling', '£'),
  unit('JPY', 'JPY', 1, 'yen', '¥'),
];

const bySymbol: ReadonlyMap<string, Unit> = new Map(units.map((each) => [each.symbol, each]));
const byName: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((each) => [...each.names, each.symbol.toLowerCase()].map((name) => [name, each] as const)),
);

/**
 * The unit as values keep it: a known unit by its symbol (“tonnes” → `t`, “per cent” → `%`), three capitals as a
 * currency, any other words in lower case with the last one in the singular, so that 1 soldier and 2 soldiers share it.
 */
export function unitNamed(written: string): string {
  const known = bySymbol.get(written) ?? byName.get(written.toLowerCase());
  if (known !== undefined) return known.symbol;
  return isCurrencyCode(written) ? written : toSingular(written.toLowerCase());
}

/** Whether figures of this unit are measured, not counted: less than 5 t, but fewer than 5 soldiers. */
export function isMeasureUnit(symbol: string): boolean {
  return symbol !== 'people' && (symbol === '' || bySymbol.has(symbol) || isCurrencyCode(symbol));
}

/** Three capital letters are read as an ISO 4217 code: USD, COP. */
export function isCurrencyCode(written: string): boolean {
  return /^[A-Z]{3}$/.test(written);
}

/** What to multiply a figure in this unit by, to have it in the unit it is a multiple of. */
export function toBaseUnit(symbol: string): { readonly base: string; readonly factor: number } {
  return bySymbol.get(symbol) ?? { base: symbol, factor: 1 };
}

// plurals no rule by letters gives
const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['feet', 'foot'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['gases', 'gas'],
]);

function toSingular(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const known =
    irregular.get(last) ?? (/^\p{L}+(?:wo)?men$/u.test(last) ? last.replace(/men$/, 'man') : undefined);
  if (known !== undefined) return words.slice(0, words.length - last.length) + known;
  if (/(?:ss|us|is)$/.test(words) || words.length < 4) return words;
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(words)) return words.slice(0, -2);
  return words.endsWith('s') ? words.slice(0, -1) : words;
}
