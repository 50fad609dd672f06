import { appendDeclined } from '../src/drafting/append-declined.ts';
import type { Effects } from '../src/effects.ts';
import { wrapWords } from '../src/report/wrap-words.ts';
import type { Candidate } from '../src/schemas/candidate.ts';
import type { ExitCode } from './command-line.ts';
import type { StoryAtHand } from './story-at-hand.ts';

/** Writes into the story’s `selection.yaml` that a candidate is no claim; it is not proposed again. */
export async function declineCandidate(
  effects: Effects,
  { content, story }: StoryAtHand,
  { id, question }: Candidate,
  because: string,
): Promise<ExitCode> {
  const path = selectionFile(content, story.id);
  const before = effects.exists(path) ? await effects.readText(path) : undefined;
  const on = new Date().toISOString().slice(0, 10);
  const appended = appendDeclined(before, { candidate: id, question, because: because.trim(), on });
  if (!appended.ok) {
    effects.log(
      `${path}\nUnexpected selection, expected one to which candidate ${id} can be added: ${appended.because}`,
    );
    return 1;
  }
  await effects.writeText(path, appended.text);
  process.stdout.write(
    `${path}\n\n${wrapWords(`Declined: ${question}`, '')}\nIt is not proposed again. To take the decision back, remove its entry.\n`,
  );
  return 0;
}

/** Says when and where a candidate was declined, if it was: such a candidate is in no list. */
export function explainDeclined(id: string, { content, story }: StoryAtHand): string | undefined {
  const declined = story.selection.declined.find(({ candidate }) => candidate === id);
  return (
    declined &&
    `Unexpected candidate “${id}”, expected one that is not declined: it was already declined on ${declined.on}, in ${selectionFile(content, story.id)}. To take the decision back, remove its entry there.`
  );
}

function selectionFile(content: string, story: string): string {
  return `${content}/stories/${story}/selection.yaml`;
}
