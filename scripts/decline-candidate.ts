import { appendDeclined } from '../src/drafting/append-declined.ts';
import type { Effects } from '../src/effects.ts';
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
  const path = `${content}/stories/${story.id}/selection.yaml`;
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
    `${path}\n\nDeclined: ${question}\nIt is not proposed again. To take the decision back, remove its entry.\n`,
  );
  return 0;
}
