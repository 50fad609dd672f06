/** `npm run bench`: how long builds of invented sites take, and how much memory. Not among the tests: it takes long. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runCommand } from '../../scripts/command-line.ts';
import { makeProgress } from '../../scripts/progress.ts';
import { markedPart } from './marked-part.ts';
import { benchSize } from './bench-size.ts';
import { scaleReport, type Bench, type BenchSize } from './scale-report.ts';

const page = 'docs/scale.md';
const record = 'docs/bench.json';

const command = {
  name: 'npm run bench',
  does: 'Builds invented sites of several sizes in several ways, and says how long each took and how much memory.',
  options: {
    sizes: { type: 'string', default: '250,1000', value: '<claims>,…', help: 'Sizes, in claims.' },
    repeats: { type: 'string', default: '3', value: '<number>', help: 'Runs of each; the median counts.' },
    record: { type: 'boolean', help: `Writes what was found to ${record} and ${page}.` },
  },
} as const;

await runCommand(command, async ({ sizes: typedSizes, repeats: typedRepeats, record: isToRecord }) => {
  const sizes = typedSizes.split(',').map(Number);
  const repeats = Number(typedRepeats);
  if (![repeats, ...sizes].every((each) => Number.isInteger(each) && each > 0)) {
    process.stderr.write('Expected whole numbers above 0, like --sizes 250,1000 --repeats 3.\n');
    return 2;
  }
  const progress = makeProgress();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const stop = () => void rm(folder, { recursive: true, force: true }).then(() => process.exit(1));
  process.once('SIGINT', stop);
  try {
    const found: BenchSize[] = [];
    for (const claims of sizes) {
      found.push(
        await benchSize(folder, claims, repeats, (what, at, of) => {
          progress.show(`${String(claims)} claims: ${what}`, at, of);
        }),
      );
    }
    progress.done();
    const bench: Bench = {
      on: new Date().toISOString().slice(0, 10),
      command: `npm run bench -- --sizes ${sizes.join(',')} --repeats ${String(repeats)}`,
      repeats,
      machine: `${String(availableParallelism())} processors, ${String(Math.round(totalmem() / 1e9))} GB, Node ${process.versions.node}`,
      sizes: found,
    };
    process.stdout.write(scaleReport(bench));
    if (isToRecord) {
      await writeFile(record, `${JSON.stringify(bench, undefined, 2)}\n`);
      const written = markedPart(await readFile(page, 'utf8'), scaleReport(bench));
      const style = await resolveConfig(page);
      await writeFile(page, await format(written, { ...style, filepath: page }));
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
