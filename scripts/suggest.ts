/** `npm run suggest -- <story>`: what the articles of a story share, and which claims are worth writing. Exit code 0 done, 1 not done, 2 wrong use. */
import { makeEffects, type Effects } from '../src/effects.ts';
import type { NumberedCandidate } from '../src/report/describe-candidate.ts';
import { formatSuggestions, type Suggestions } from '../src/report/format-suggestions.ts';
import { suggestionsJson, suggestionsShape } from '../src/report/suggestions-json.ts';
import type { CheckedStory } from '../src/schemas/checked-story.ts';
import { contentOption, runCommand, type ExitCode, type OptionValues } from './command-line.ts';
import { declineCandidate, explainDeclined } from './decline-candidate.ts';
import { findKnownElsewhere } from './known-elsewhere.ts';
import { makeProgress } from './progress.ts';
import { contentMissing } from './site-options.ts';
import { readStoryAtHand, type StoryAtHand } from './story-at-hand.ts';
import { writeDraft } from './write-draft.ts';

const command = {
  name: 'npm run suggest',
  does: 'Prints what the articles of a story share, and ranks the facts on which they differ: candidates for claims.',
  argument: '<story>',
  options: {
    content: contentOption,
    write: { type: 'string', value: '<number>', help: 'Writes this candidate into claims/ as a draft.' },
    decline: {
      type: 'string',
      value: '<number>',
      help: 'Puts this candidate away for good; needs --because.',
    },
    because: { type: 'string', value: '<reason>', help: 'Why it is no claim. Readers see it.' },
    all: { type: 'boolean', help: 'Also those that claims ask already.' },
    limit: { type: 'string', default: '20', value: '<number>', help: 'At most so many candidates.' },
    json: { type: 'boolean', help: 'Prints JSON.' },
  },
  notes: `A candidate goes by its number in the list, or by its id, which stays the same when others come and go.
Its telling words stand between ‹ ›. Nothing in the list has been reviewed.

${suggestionsShape}`,
} as const;

type Options = OptionValues<typeof command.options>;

await runCommand(command, async (options, id) => {
  const effects = makeEffects();
  const wrong = contentMissing(options.content) ?? wrongUse(options);
  if (wrong !== undefined) return refuse(effects, wrong);
  const progress = makeProgress();
  const hand = await readStoryAtHand(effects, options.content, id, progress.show);
  progress.done();
  if (typeof hand === 'string') return refuse(effects, hand);
  const named = options.write ?? options.decline;
  if (named === undefined) return list(hand, options);
  const found = numbered(hand.story).find(({ number, candidate }) =>
    [String(number), candidate.id].includes(named),
  );
  if (!found) return refuse(effects, explainDeclined(named, hand) ?? noSuchCandidate(named, hand.story));
  return options.write === undefined
    ? declineCandidate(effects, hand, found.candidate, options.because ?? '')
    : writeDraft(effects, hand, found.candidate, options.all);
});

function refuse(effects: Effects, message: string): ExitCode {
  effects.log(message);
  return 2;
}

function wrongUse({ write, decline, because, limit }: Options): string | undefined {
  if (write !== undefined && decline !== undefined) {
    return 'Unexpected --write and --decline together, expected one of them.';
  }
  if (decline !== undefined && (because ?? '').trim() === '') {
    return 'Unexpected --decline without a reason, expected --because "…". Readers see the reason on the story’s page.';
  }
  if (decline === undefined && because !== undefined) return 'Unexpected --because without --decline.';
  return /^\d+$/.test(limit) ? undefined : `Unexpected limit “${limit}”, expected a whole number.`;
}

/** By their places in the whole list, whatever is shown of it. */
function numbered({ candidates }: CheckedStory): NumberedCandidate[] {
  return candidates.map((candidate, at) => ({ number: at + 1, candidate }));
}

function list(hand: StoryAtHand, { all, limit, json }: Options): ExitCode {
  const { story, folders, context } = hand;
  const candidates = numbered(story);
  const open = all ? candidates : candidates.filter(({ candidate }) => candidate.claim === undefined);
  const shown = open.slice(0, Number(limit));
  const leftOut = { asked: candidates.length - open.length, beyondLimit: open.length - shown.length };
  const progress = makeProgress();
  const known = findKnownElsewhere(story, folders, context.tolerances, progress.show);
  progress.done();
  const suggestions: Suggestions = { story, known, shown, leftOut };
  process.stdout.write((json ? suggestionsJson : formatSuggestions)(suggestions));
  return 0;
}

function noSuchCandidate(named: string, { candidates, id }: CheckedStory): string {
  return `Unexpected candidate “${named}”, expected a number from 1 to ${candidates.length}, or an id. \`npm run suggest -- ${id} --all\` prints them.`;
}
