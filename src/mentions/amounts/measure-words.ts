/** Words behind which “3m” is three metres. */
export const extentWords = '(?:above|away|below|deep|high|long|tall|thick|wide)';

/** Units written onto a figure: “50kg”. */
export const joinedUnits = 'kg|km|cm|mm|mph|kph|kmh|ft|lbs?|oz|mg|ml|mw|gw|kw|gb|mb|tb|ha|pc|m';

/**
 * Units a quantity is measured in, as they stand behind a figure. Longer ones first, since the first that fits is taken.
 * Units that are counted are nouns and not here; a degree without a scale is an angle or a temperature, so it stays as it is.
 */
export const measureWords = [
  'percentage points?',
  'basis points?',
  'metric tons?|metric tonnes',
  'square (?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|yards?|inch(?:es)?)',
  'cubic (?:met(?:er|re)s?|feet|foot|yards?|centimet(?:er|re)s?)',
  'nautical miles?',
  'fluid ounces?',
  'degrees (?:celsius|fahrenheit|centigrade)',
  'megawatt[- ]hours?|kilowatt[- ]hours?|gigawatt[- ]hours?',
  'miles per hour|miles an hour|mph|kilomet(?:er|re)s (?:per|an) hour|km\\/h|kph|kmh|knots',
  'percent|per cent|pct\\.?|pc|%',
  'kilomet(?:er|re)s?|millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?',
  'kilogram(?:me)?s?|milligram(?:me)?s?|gram(?:me)?s?|kilos?',
  'tonnes?|tons?|pounds?|lbs?\\.?|ounces?|oz|carats?',
  'miles?|yards?|feet|foot|inch(?:es)?|acres?|hectares?',
  'litres?|liters?|millilit(?:er|re)s?|gallons?|barrels?|bushels?|pints?|quarts?',
  'kilowatts?|megawatts?|gigawatts?|watts?|volts?|horsepower',
  'kilobytes?|megabytes?|gigabytes?|terabytes?|bytes?|bits?',
  'degrees?|° ?[cf]|°',
  'kg|km|cm|mm|ha|mw|gw|kw|ft|mg|ml|gb|mb|tb',
  `m(?= ${extentWords}(?![a-z]))`, // elsewhere it is a million
] as const;
