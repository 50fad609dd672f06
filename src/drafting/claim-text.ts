import type { Candidate } from '../schemas/candidate.ts';
import type { Scope } from '../schemas/value.ts';
import type { DraftedCell } from './drafted-cell.ts';
import { yamlComment, yamlText } from './yaml-text.ts';

/** The file: front matter with what is drafted, and comments on what is left to its editor. The body is theirs. */
export function claimText(candidate: Candidate, scope: Scope, cells: readonly DraftedCell[]): string {
  const { title, question, kind } = candidate;
  const parts = [
    yamlComment(`A draft from candidate ${candidate.id}, found by program. Nobody has reviewed it yet.`),
    yamlComment(`Proposed because: ${candidate.because}`),
    ...pairComments(candidate),
    yamlText({ status: 'draft', title, question, kind, ...(Object.keys(scope).length > 0 && { scope }) }),
    ...cellParts(cells),
    ...(kind === 'text' ? [toJudge(candidate)] : []),
    toPublish,
  ];
  return `---\n${parts.join('')}---\n`;
}

function pairComments({ pairs }: Candidate): string[] {
  return pairs.map(({ a, b, comparison, oneOrigin }) =>
    yamlComment(
      `${a} and ${b}: ${comparison.relation}. ${comparison.reason}${oneOrigin ? ' (One origin.)' : ''}`,
    ),
  );
}

function cellParts(cells: readonly DraftedCell[]): string[] {
  const readings = cells.flatMap((cell) => (cell.kind === 'reading' ? [[cell.article, cell.fields]] : []));
  const silent = cells.flatMap((cell) =>
    cell.kind === 'silent' ? [[cell.article, { searched: cell.searched }]] : [],
  );
  const open = cells.filter((cell) => cell.kind === 'not-judged' || cell.kind === 'unsettled');
  const unnamed = cells.flatMap((cell) =>
    cell.kind === 'reading' && cell.isSpeakerOpen === true ? [cell.article] : [],
  );
  return [
    ...(unnamed.length > 0 ? [toName(unnamed)] : []),
    yamlText({ readings: Object.fromEntries(readings) }),
    ...(silent.length > 0 ? [toConfirm, yamlText({ silent: Object.fromEntries(silent) })] : []),
    ...(open.length > 0
      ? [...open.map(openComment), yamlText({ 'not-judged': open.map(({ article }) => article) })]
      : []),
  ];
}

function toName(articles: readonly string[]): string {
  return yamlComment(
    `${articles.join(', ')}: these words are quoted, and the program cannot tell from whom. Write \`voice: attributed to …\`.`,
  );
}

const toConfirm = yamlComment(
  'Silent, as far as these words show: none of them stands in the article. Search for other words as well.',
);

function openComment(cell: DraftedCell): string {
  if (cell.kind === 'unsettled') {
    return yamlComment(
      `${cell.article}: “${cell.words}” gives no value by itself. Make it a reading with a value and its reason, or leave it here.`,
    );
  }
  if (cell.kind !== 'not-judged') return '';
  const why =
    cell.found.length > 0
      ? `it has ${cell.found.map((word) => `“${word}”`).join(', ')}`
      : 'there are too few words to look for';
  return yamlComment(`${cell.article}: ${why}. Read it, and make it a reading or silent.`);
}

function toJudge({ pairs }: Candidate): string {
  const between = pairs.map(({ a, b }) => `#   - { between: [${a}, ${b}], relation: …, because: … }\n`);
  return `${yamlComment('Free text is compared by its editors. Judge each pair:')}# judged:\n${between.join('')}`;
}

const toPublish = [
  yamlComment(
    'To publish: read each passage in its article and mend what is not right; then write these two, and set `status: published`.',
  ),
  '# finding: …\n',
  "# checked: { by: …, on: '…' }\n",
].join('');
