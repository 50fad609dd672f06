/** `npm run reference`: writes the tables of fields in content/README.md anew from the schemas. */
import { format, resolveConfig } from 'prettier';
import { makeEffects } from '../src/effects.ts';
import { claimSchema } from '../src/schemas/claim.ts';
import { outletsSchema } from '../src/schemas/outlets.ts';
import { sourceFileSchema } from '../src/schemas/source-file.ts';
import { storySchema } from '../src/schemas/story.ts';
import { tolerancesSchema } from '../src/schemas/tolerance.ts';
import { runCommand } from './command-line.ts';
import { fieldTable, fillTables } from './field-reference.ts';

const command = {
  name: 'npm run reference',
  does: 'Writes the tables of fields in content/README.md anew from the schemas.',
  options: {
    check: { type: 'boolean', help: 'Write nothing; end with 1 when the tables are not up to date.' },
  },
} as const;

const file = 'content/README.md';

await runCommand(command, async ({ check }) => {
  const effects = makeEffects();
  const before = await effects.readText(file);
  const filled = fillTables(before, {
    story: fieldTable(storySchema),
    source: fieldTable(sourceFileSchema),
    claim: fieldTable(claimSchema),
    outlets: fieldTable(outletsSchema),
    tolerances: fieldTable(tolerancesSchema),
  });
  const after = await format(filled, { ...(await resolveConfig(file)), filepath: file });
  if (check && after !== before) {
    effects.log(`${file} does not say what the schemas say. Run \`npm run reference\`.`);
    return 1;
  }
  if (after !== before) await effects.writeText(file, after);
  return 0;
});
