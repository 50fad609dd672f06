import { draftClaim } from '../src/drafting/draft-claim.ts';
import { freeId } from '../src/drafting/free-id.ts';
import { plainId } from '../src/text/plain-id.ts';
import type { Effects } from '../src/effects.ts';
import { examineStory } from '../src/examine-story.ts';
import { formatProblem } from '../src/report/format-terminal.ts';
import type { Candidate } from '../src/schemas/candidate.ts';
import type { ExitCode } from './command-line.ts';
import type { StoryAtHand } from './story-at-hand.ts';

/** Writes a candidate as `claims/<id>.md`, under an id nothing has, and says what its editor has to do. */
export async function writeDraft(
  effects: Effects,
  hand: StoryAtHand,
  candidate: Candidate,
  evenIfAsked: boolean,
): Promise<ExitCode> {
  const { content, context, story } = hand;
  if (candidate.claim !== undefined && !evenIfAsked) {
    effects.log(
      `Unexpected candidate ${candidate.id}, expected one that no claim asks: ${claimFile(story.id, candidate.claim)} does. Add --all to write it all the same.`,
    );
    return 2;
  }
  const text = draftClaim(candidate, { articles: story.articles, tolerances: context.tolerances });
  const id = freeId(plainId(candidate.title), takenIds(hand), 'claim');
  const path = `${content}/${claimFile(story.id, id)}`;
  await effects.writeText(path, text);
  const open = openQuestions(hand, id, text);
  process.stdout.write(
    `${path}\n\nIt is a draft: \`npm run dev\` shows it, readers do not see it. To publish it,
read each passage in its article, write the finding and who checked it, and set
\`status: published\`. Then:\n\n  npm run build -- --record\n${open}`,
  );
  return 0;
}

function claimFile(story: string, claim: string): string {
  return `stories/${story}/claims/${claim}.md`;
}

/** Ids of claims, drafts included, those they had before, and names of pages. */
function takenIds({ folder, context, story }: StoryAtHand): ReadonlySet<string> {
  const aliases = [...story.claims, ...story.drafts].flatMap(({ file }) => file.aliases);
  return new Set([...folder.claims.map(({ id }) => id), ...aliases, ...context.reserved.claim]);
}

/** What the check says of the draft besides what every draft lacks. */
function openQuestions({ content, context, folder }: StoryAtHand, id: string, text: string): string {
  const file = claimFile(folder.id, id);
  const { problems } = examineStory({ ...folder, claims: [...folder.claims, { id, file, text }] }, context);
  const own = problems.filter((problem) => problem.file === file && !lackedByDrafts.includes(problem.code));
  return own.map((problem) => `\n${formatProblem(problem, content)}\n`).join('');
}

const lackedByDrafts = ['finding-missing', 'checked-missing', 'key-missing'];
