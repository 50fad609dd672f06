/** `npm run check`: examines all content and prints every problem. Exit code 0 done, 1 problems in content, 2 wrong use. */
import { makeEffects } from '../src/effects.ts';
import { examineSite } from '../src/pipeline.ts';
import { formatAnnotations } from '../src/report/format-annotations.ts';
import { formatJson } from '../src/report/format-json.ts';
import { formatTerminal } from '../src/report/format-terminal.ts';
import { sortProblems } from '../src/report/sort-problems.ts';
import { contentOption, runCommand } from './command-line.ts';

const formats = {
  terminal: formatTerminal,
  annotations: formatAnnotations,
  json: formatJson,
};

await runCommand(
  {
    name: 'npm run check',
    does: 'Checks every story, claim and guide, and prints what must be mended.',
    options: {
      content: contentOption,
      out: { type: 'string', value: '<folder>', help: 'Writes all problems to <out>/problems.json as well.' },
      format: {
        type: 'string',
        value: '<format>',
        help: 'terminal, annotations or json. Default: annotations where CI=true, else terminal',
      },
      json: { type: 'boolean', help: 'The same as --format json.' },
    },
  },
  async ({ content, out, format, json }) => {
    const effects = makeEffects();
    const chosen = json ? 'json' : (format ?? (process.env['CI'] === 'true' ? 'annotations' : 'terminal'));
    if (!isFormat(chosen)) {
      effects.log(`Unexpected format “${chosen}”, expected terminal, annotations or json.`);
      return 2;
    }
    if (!effects.exists(content)) {
      effects.log(`Unexpected content folder “${content}”, expected a folder that is there.`);
      return 2;
    }
    const { problems } = await examineSite(effects, content);
    if (out !== undefined) await effects.writeText(`${out}/problems.json`, formatJson(problems));
    process.stdout.write(formats[chosen](sortProblems(problems), content));
    return problems.some(({ severity }) => severity === 'problem') ? 1 : 0;
  },
);

function isFormat(format: string): format is keyof typeof formats {
  return Object.hasOwn(formats, format);
}
