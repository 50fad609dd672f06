import { createHash } from 'node:crypto';
import { goldStructureSchema, judgeLines, type LineJudgement } from './gold-structure.ts';
import type { Measure, MeasuredArticle } from './measure.ts';

const set = 'structure.json';

/** Typing the lines of the articles that the reference annotates, wherever the content folder has them. */
export const measureStructure: Measure = async ({ readGold, readArticles }) => {
  const json = await readGold(set);
  if (json === undefined) return [];
  const gold = goldStructureSchema.parse(JSON.parse(json)).articles;
  const received = new Map((await readArticles()).map((article) => [hashOf(article), article]));
  const judged = gold.flatMap(({ sha256, lines }) => {
    const article = received.get(sha256);
    return article?.entry && article.text !== undefined ? judgeLines(article.entry, article.text, lines) : [];
  });
  if (judged.length === 0) return [];
  return [
    {
      set,
      measure: 'lines typed as in the reference',
      ours: judged.filter(({ agrees }) => agrees).length,
      reach: judged.length,
      note: `of ${judged.length}${describeDiffering(judged)}`,
    },
  ];
};

function hashOf({ bytes }: MeasuredArticle): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function describeDiffering(judged: readonly LineJudgement[]): string {
  const differing = judged.filter(({ agrees }) => !agrees);
  return differing
    .map(({ gold, ours }) => `; line ${gold.line} is ${gold.type}, ours ${ours.join(' + ')}`)
    .join('');
}
