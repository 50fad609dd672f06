/** Countries and continents: owners that are places beyond doubt, where other names may be those of people or firms. */
const oneWord: ReadonlySet<string> = new Set(
  [
    'afghanistan africa albania algeria america angola antarctica argentina armenia asia australia austria',
    'azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia botswana brazil britain brunei',
    'bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark',
    'djibouti ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france gabon gambia',
    'georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india',
    'indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos',
    'latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives',
    'mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia',
    'nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines',
    'poland portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia',
    'somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia',
    'turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe',
  ]
    .join(' ')
    .split(' '),
);
const severalWords: ReadonlySet<string> = new Set([
  'central america',
  'costa rica',
  'czech republic',
  'dominican republic',
  'el salvador',
  'great britain',
  'hong kong',
  'ivory coast',
  'latin america',
  'middle east',
  'new zealand',
  'north america',
  'north korea',
  'northern ireland',
  'papua new guinea',
  'saudi arabia',
  'sierra leone',
  'south africa',
  'south america',
  'south korea',
  'sri lanka',
  'the netherlands',
  'u.k',
  'u.s',
  'uk',
  'united arab emirates',
  'united kingdom',
  'united states',
  'us',
  'west bank',
]);

/** Whether a name, in lower case, is that of a country or a continent. “Jordan” and “Chad” are taken for the countries. */
export function isKnownPlace(lower: string): boolean {
  const bare = lower.replace(/^the /, '').replace(/\.$/, '');
  return oneWord.has(bare) || severalWords.has(bare);
}
