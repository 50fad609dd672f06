/** Currencies by the signs before an amount and the words behind it. */

/** Signs that name one country’s money, in lower case, as ISO 4217 has it. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** Words behind an amount that name one country’s money. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['u.s. dollars', 'USD'],
  ['us dollars', 'USD'],
  ['american dollars', 'USD'],
  ['canadian dollars', 'CAD'],
  ['australian dollars', 'AUD'],
  ['hong kong dollars', 'HKD'],
  ['singapore dollars', 'SGD'],
  ['new zealand dollars', 'NZD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds sterling', 'GBP'],
  ['british pounds', 'GBP'],
  ['swiss francs', 'CHF'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['colombian pesos', 'COP'],
  ['mexican pesos', 'MXN'],
  ['chilean pesos', 'CLP'],
  ['argentine pesos', 'ARS'],
  ['philippine pesos', 'PHP'],
  ['indian rupees', 'INR'],
  ['pakistani rupees', 'PKR'],
  ['russian rubles', 'RUB'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['deutsche marks', 'DEM'],
]);

/** Signs and words of money that more than one country has. A “$” is a score of currencies. */
export const openSigns = ['$', 'dlrs ', '¥', 'rs ', 'rs. '] as const;
export const openWords = [
  'dollars',
  'dollar',
  'cents',
  'cent',
  'pence',
  'pesos',
  'peso',
  'francs',
  'franc',
  'marks',
  'crowns',
  'kronor',
  'kroner',
  'dinars',
  'dirhams',
  'lira',
  'lire',
  'rials',
  'riyals',
  'rupees',
  'shillings',
] as const;
