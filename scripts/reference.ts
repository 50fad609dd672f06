/** `npm run reference`: writes anew what documents repeat of the schemas: tables of fields, and the JSON Schemas of what is computed. */
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { makeEffects } from '../src/effects.ts';
import { storyAlignmentSchema } from '../src/schemas/alignment.ts';
import { articleMentionsSchema } from '../src/schemas/article-mentions.ts';
import { candidateSchema } from '../src/schemas/candidate.ts';
import { claimSchema } from '../src/schemas/claim.ts';
import { entrySchema } from '../src/schemas/entry.ts';
import { outletsSchema } from '../src/schemas/outlets.ts';
import { selectionSchema } from '../src/schemas/selection.ts';
import { siteFileSchema } from '../src/schemas/site-file.ts';
import { sourceFileSchema } from '../src/schemas/source-file.ts';
import { storySchema } from '../src/schemas/story.ts';
import { tolerancesSchema } from '../src/schemas/tolerance.ts';
import { runCommand } from './command-line.ts';
import { fieldTable, fillTables } from './field-reference.ts';

const command = {
  name: 'npm run reference',
  does: 'Writes anew what documents repeat of the schemas: tables of fields, and the JSON Schemas of what is computed.',
  options: {
    check: { type: 'boolean', help: 'Write nothing; end with 1 when they are not up to date.' },
  },
} as const;

/** File → the text it should have. */
const documents: Readonly<Record<string, (before: string) => string>> = {
  'content/README.md': (before) =>
    fillTables(before, {
      story: fieldTable(storySchema),
      source: fieldTable(sourceFileSchema),
      claim: fieldTable(claimSchema),
      selection: fieldTable(selectionSchema),
      site: fieldTable(siteFileSchema),
      outlets: fieldTable(outletsSchema),
      tolerances: fieldTable(tolerancesSchema),
    }),
  'docs/entry.schema.json': () => JSON.stringify(z.toJSONSchema(entrySchema, { io: 'output' })),
  'docs/alignment.schema.json': () => JSON.stringify(z.toJSONSchema(storyAlignmentSchema, { io: 'output' })),
  'docs/candidate.schema.json': () => JSON.stringify(z.toJSONSchema(candidateSchema, { io: 'output' })),
  'docs/mention.schema.json': () => JSON.stringify(z.toJSONSchema(articleMentionsSchema, { io: 'output' })),
};

await runCommand(command, async ({ check }) => {
  const effects = makeEffects();
  for (const [file, write] of Object.entries(documents)) {
    const before = effects.exists(file) ? await effects.readText(file) : '';
    const after = await format(write(before), { ...(await resolveConfig(file)), filepath: file });
    if (after === before) continue;
    if (check) {
      effects.log(`${file} does not say what the schemas say. Run \`npm run reference\`.`);
      return 1;
    }
    await effects.writeText(file, after);
  }
  return 0;
});
