/**
 * Cuts the two typefaces down to what the pages use and writes them, with their licences, to src/styles/fonts/.
 * Run by hand after a change of typeface or character set; the results are committed.
 */
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Cut for the weights and sizes the styles ask for; every file stays under 30 KB. */
const cuts = [
  { name: 'serif', source: 'source-serif-4/files/source-serif-4-latin-wght-normal', axes: { wght: 400 } },
  {
    name: 'serif-italic',
    source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    axes: { wght: 400 },
  },
  {
    name: 'serif-semibold', // drawn for headings: the optical size of display type
    source: 'source-serif-4/files/source-serif-4-latin-opsz-normal',
    axes: { wght: 600, opsz: 28 },
  },
  {
    name: 'sans',
    source: 'source-sans-3/files/source-sans-3-latin-wght-normal',
    axes: { wght: { min: 400, max: 600 } },
  },
];

/** English, Spanish, French, German and Portuguese, with the punctuation of news; `fonts.css` names the same ranges. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2010, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

const folder = new URL('../src/styles/fonts/', import.meta.url);
const require = createRequire(import.meta.url);
const characters = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
);

await mkdir(folder, { recursive: true });
for (const { name, source, axes } of cuts) {
  const whole = await readFile(require.resolve(`@fontsource-variable/${source}.woff2`));
  const cut = await subsetFont(whole, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'locl', 'lnum', 'tnum'],
    noHinting: true,
  });
  await writeFile(new URL(`${name}.woff2`, folder), cut);
  console.log(`${name}.woff2  ${cut.length} bytes`);
}
for (const typeface of ['source-serif-4', 'source-sans-3']) {
  const licence = await readFile(require.resolve(`@fontsource-variable/${typeface}/LICENSE`), 'utf8');
  await writeFile(new URL(`${typeface}.OFL.txt`, folder), licence);
}
