import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/claims/rule.ts';
import { checkFiles, exampleFiles } from './example-story.ts';

const asDraft = (file: string): Change => ({ file, find: '---\ntitle:', put: '---\nstatus: draft\ntitle:' });
const draft = asDraft('claims/cause.md');
const withoutFinding: Change = {
  file: 'claims/cause.md',
  find: 'finding: Only the Herald speaks of a cause, and says the police are looking for one.\n',
  put: '',
};
const unchecked: Change = {
  file: 'claims/cause.md',
  find: 'checked: { by: A. Editor, on: 2020-05-06 }\n',
  put: '',
};

describe('a draft', () => {
  it('is not among the claims that are shown, unless drafts are asked for', () => {
    const files = exampleFiles(draft);
    const { story } = checkFiles(files);
    expect(story.claims.map(({ id }) => id)).toEqual(['alarm', 'duration', 'words']);
    expect(story.drafts.map(({ id }) => id)).toEqual(['cause']);
    const shown = checkFiles(files, { showsDrafts: true }).story;
    expect(shown.claims.map(({ id }) => id)).toEqual(['alarm', 'cause', 'duration', 'words']);
    expect(shown.claims[1]).toBe(shown.drafts[0]);
  });

  it('may lack its finding and the name of who checked it', () => {
    const { story, problems } = checkFiles(exampleFiles(draft, withoutFinding, unchecked));
    expect(problems).toEqual([]);
    expect(story.drafts[0]?.file).not.toHaveProperty('finding');
    expect(story.drafts[0]?.file).not.toHaveProperty('checked');
  });

  it('has notices for problems, each of which says so', () => {
    const wrong: Change = { file: 'claims/cause.md', find: 'kind: choice', put: 'kind: choices' };
    const unknown: Change = { file: 'claims/cause.md', find: 'section: after', put: 'section: before' };
    const { problems } = checkFiles(exampleFiles(draft, wrong, unknown));
    expect(problems.map(({ code }) => code)).toContain('value-misshapen');
    for (const { severity, advice } of problems) {
      expect(severity).toBe('notice');
      expect(advice).toMatch(/ The claim is a draft: this has to be mended before it is published\.$/);
    }
  });

  it('keeps its id: no other claim may have it', () => {
    const { problems } = checkFiles(
      exampleFiles(draft, { file: 'claims/words.md', find: 'section: after', put: 'aliases: [cause]' }),
    );
    expect(problems).toMatchObject([{ code: 'id-taken', severity: 'problem' }]);
  });

  it('is no page that a published claim may link to', () => {
    const linking: Change = { file: 'claims/words.md', find: 'changes no word.', put: 'see [[cause]].' };
    const files = exampleFiles(draft, linking);
    expect(checkFiles(files).problems).toMatchObject([{ code: 'link-broken', severity: 'problem' }]);
    expect(checkFiles(files, { showsDrafts: true }).problems).toEqual([]);
  });
});

describe('a published claim', () => {
  it('needs its finding and the name of who checked it', () => {
    const { problems } = checkFiles(exampleFiles(withoutFinding, unchecked));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['checked-missing', 'problem'],
      ['finding-missing', 'problem'],
    ]);
  });

  it('is what a claim is that says nothing of its status', () => {
    expect(checkFiles(exampleFiles()).story.claims.every(({ file }) => file.status === 'published')).toBe(
      true,
    );
  });

  it('is what a claim is whose status cannot be read', () => {
    const { problems } = checkFiles(
      exampleFiles({ file: 'claims/cause.md', find: '---\ntitle:', put: '---\nstatus: draught\ntitle:' }),
    );
    expect(problems).toMatchObject([{ code: 'value-misshapen', severity: 'problem' }]);
  });
});

describe('selection.yaml', () => {
  const file = 'selection.yaml';

  it('gives what was declined, with the reason', () => {
    const { story, problems } = checkFiles(
      exampleFiles({
        file,
        put: 'declined:\n  - { candidate: date-1a2b3c4d, question: When was the alarm given?, because: Both speak of the crew., on: 2020-05-07 }\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(story.selection.declined).toEqual([
      {
        candidate: 'date-1a2b3c4d',
        question: 'When was the alarm given?',
        because: 'Both speak of the crew.',
        on: '2020-05-07',
      },
    ]);
  });

  it.each(['', '# nothing yet\n', 'declined: []\n'])('may hold nothing: %j', (put) => {
    const { story, problems } = checkFiles(exampleFiles({ file, put }));
    expect(problems).toEqual([]);
    expect(story.selection).toEqual({ declined: [] });
  });

  it('declines nothing that cannot be read', () => {
    const { story, problems } = checkFiles(exampleFiles({ file, put: 'declined:\n  - candidate: x\n' }));
    expect(problems.map(({ code }) => code)).toEqual(['key-missing', 'key-missing', 'key-missing']);
    expect(story.selection).toEqual({ declined: [] });
  });
});
