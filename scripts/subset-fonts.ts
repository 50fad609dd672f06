/**
 * Cuts the two typefaces down to what the pages use and writes them, with their licences, to src/styles/fonts/.
 * Run by hand after a change of typeface or character set; the results are committed.
 */
import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontLetters } from '../src/styles/font-letters.ts';
import { runCommand } from './command-line.ts';

const serif = ['kern', 'liga'];
const sans = ['kern', 'liga', 'lnum', 'tnum'];

/** Cut for the weights and sizes the styles ask for; all together stay within 60 KB, so that a page is light. */
const cuts = [
  {
    name: 'serif',
    source: 'source-serif-4/files/source-serif-4-latin-wght-normal',
    axes: { wght: 400 },
    features: serif,
  },
  {
    name: 'serif-italic',
    source: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    axes: { wght: 400 },
    features: serif,
  },
  {
    name: 'serif-semibold', // for headings, and for strong words between them and running text
    source: 'source-serif-4/files/source-serif-4-latin-opsz-normal',
    axes: { wght: 600, opsz: 20 },
    features: serif,
  },
  {
    name: 'sans',
    source: 'source-sans-3/files/source-sans-3-latin-wght-normal',
    axes: { wght: { min: 400, max: 600 } },
    features: sans,
  },
];

const require = createRequire(import.meta.url);

const command = {
  name: 'npm run fonts',
  does: 'Cuts the typefaces down to what the pages use. Run after a change of typeface or of `src/styles/font-letters.ts`.',
  options: {
    out: {
      type: 'string',
      default: 'src/styles/fonts',
      value: '<folder>',
      help: 'The folder for the fonts.',
    },
  },
} as const;

await runCommand(command, async ({ out }) => {
  await mkdir(out, { recursive: true });
  for (const { name, source, axes, features } of cuts) {
    const whole = await readFile(require.resolve(`@fontsource-variable/${source}.woff2`));
    const cut = await subsetFont(whole, fontLetters, {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(join(out, `${name}.woff2`), cut);
    process.stdout.write(`${name}.woff2  ${cut.length} bytes\n`);
  }
  for (const typeface of ['source-serif-4', 'source-sans-3']) {
    const licence = await readFile(require.resolve(`@fontsource-variable/${typeface}/LICENSE`), 'utf8');
    await writeFile(join(out, `${typeface}.OFL.txt`), licence);
  }
  return 0;
});
