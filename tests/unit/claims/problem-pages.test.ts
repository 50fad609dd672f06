import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGuides } from '../../../src/claims/check-guides.ts';
import { formatProblem } from '../../../src/report/format-terminal.ts';
import { changedLines } from './changed-lines.ts';
import { everyRule } from './every-rule.ts';
import { checkFiles, exampleFiles } from './example-story.ts';

const folder = 'content/guides/problems';
const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));

/** Fenced blocks of a page, by language, in order. */
function blocksOf(page: string, language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'));
  return [...blocks].map(([, text = '']) => text);
}

function readPage(code: string): string {
  return readFileSync(`${folder}/${code}.md`, 'utf8');
}

describe.each(everyRule)('the page of $code', (rule) => {
  it('shows exactly what the check prints for the failing example', () => {
    const { problems } = checkFiles(exampleFiles(rule.fails));
    const printed = problems.map((problem) => formatProblem(problem, 'content')).join('\n\n');
    expect(blocksOf(readPage(rule.code), 'text')).toEqual([printed]);
  });

  it('shows both examples', () => {
    expect(blocksOf(readPage(rule.code), 'diff')).toEqual([
      changedLines(rule.fails),
      changedLines(rule.passes),
    ]);
  });
});

describe('problem pages', () => {
  it('are there for every code the program can print', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const codes = sources.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/^\s+code: '([a-z0-9-]+)',$/gm)].map(
        ([, code]) => code,
      ),
    );
    expect(pages.toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  it.each(pages)('%s has its code for a title, and an output with that code', (code) => {
    const page = readPage(code);
    expect(page).toContain(`title: ${code}\n`);
    const [printed = ''] = blocksOf(page, 'text');
    expect(printed).toMatch(
      new RegExp(`^content/\\S+ · ${code}( \\(notice\\))?\nUnexpected .+, expected .+\\.\n`),
    );
    expect(printed.endsWith(` → /guides/problems/${code}`)).toBe(true);
  });

  it('have nothing wrong as guides', () => {
    const files = pages.map((code) => ({
      id: `problems/${code}`,
      file: `guides/problems/${code}.md`,
      text: readPage(code),
    }));
    const address = (...ids: string[]) => `/${ids.join('/')}/`;
    const addresses = { fixed: [], story: address, claim: address, article: address, guide: address };
    const { problems, guides } = checkGuides(files, { outlines: [], guides: [], addresses });
    expect(problems).toEqual([]);
    expect(guides).toHaveLength(pages.length);
  });
});
