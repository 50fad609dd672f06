/**
 * One invented story with five accounts and five claims, the size of a fact-checker’s own: passages of some 300 characters,
 * reasoning of some 1,850. Every quotation is a run of its article, every value the one its words give.
 */
import { aside, clauses, diceOf, nameOf, sentence, sentences, type Dice } from './invented-words.ts';

/** Path below the content folder → text. */
export type Files = Map<string, string>;

interface Topic {
  readonly id: string;
  readonly title: string;
  readonly kind: 'date' | 'quantity' | 'duration';
  readonly ask: (what: string) => string;
  /** What an account says in one clause, with the words that tell. */
  readonly tell: (what: string, odd: boolean) => { readonly before: string; readonly mark: string };
}

const topics: readonly Topic[] = [
  {
    id: 'opening-day',
    title: 'Day of the opening',
    kind: 'date',
    ask: (what) => `When was the ${what} opened?`,
    tell: (what, odd) => ({ before: `${what} opened on `, mark: odd ? '5 March 2031' : '4 March 2031' }),
  },
  {
    id: 'length',
    title: 'Length',
    kind: 'quantity',
    ask: (what) => `How long is the ${what}?`,
    tell: (what, odd) => ({ before: `${what} measures `, mark: odd ? '340 metres' : '310 metres' }),
  },
  {
    id: 'closing',
    title: 'Length of the closing',
    kind: 'duration',
    ask: (what) => `How long was the ${what} closed?`,
    tell: (what, odd) => ({
      before: `${what} stayed closed for `,
      mark: odd ? 'six weeks' : 'three weeks',
    }),
  },
  {
    id: 'workers',
    title: 'Workers',
    kind: 'quantity',
    ask: (what) => `How many workers repaired the ${what}?`,
    tell: (what, odd) => ({
      before: `${what} was repaired by `,
      mark: odd ? '48 workers' : '84 workers',
    }),
  },
  {
    id: 'lamps',
    title: 'Lamps',
    kind: 'quantity',
    ask: (what) => `How many lamps light the ${what}?`,
    tell: (what, odd) => ({ before: `${what} is lit by `, mark: odd ? '120 lamps' : '102 lamps' }),
  },
];

export const claimsPerStory = topics.length;
const accounts = ['courier', 'gazette', 'ledger', 'post', 'tribune'] as const;
const passageLength = 300;
const reasoningLength = 1850;

/** The story with this number, the same each time. */
export function inventedStory(number: number): Files {
  const dice = diceOf(number);
  const what = nameOf(dice);
  const id = `story-${String(number).padStart(5, '0')}`;
  const files: Files = new Map();
  const put = (path: string, text: string) => files.set(`stories/${id}/${path}`, text);
  put('story.md', storyFile(what, dice));
  const told = topics.map((topic) => ({ topic, passages: passagesOf(topic, what, dice) }));
  accounts.forEach((account, at) => {
    put(
      `articles/${account}.txt`,
      articleText(
        what,
        told.map(({ passages }) => passages[at]?.text ?? ''),
        dice,
      ),
    );
    put(`articles/${account}.source.yaml`, sourceFile(account, at));
  });
  told.forEach(({ topic, passages }, at) =>
    put(`claims/${topic.id}.md`, claimFile(topic, what, passages, at + 1, dice)),
  );
  return files;
}

interface Passage {
  readonly text: string;
  readonly mark: string;
}

/** One for each account; one account in three stories is at odds with the others. */
function passagesOf(topic: Topic, what: string, dice: Dice): Passage[] {
  const odd = dice(accounts.length * 3);
  return accounts.map((_account, at) => {
    const { before, mark } = topic.tell(`the ${what}, ${aside(dice)},`, at === odd);
    const lead = `${clauses(dice, 60 + dice(60))}, and ${before}${mark}`;
    const text = sentence(`${lead}, while ${clauses(dice, passageLength - lead.length)}`);
    return { text, mark };
  });
}

function storyFile(what: string, dice: Dice): string {
  return `---
title: The opening of the ${what} (invented)
summary: Five invented accounts of the opening of the ${what}, compared claim by claim.
event: { date: '2031-03-04', time-zone: Europe/Lisbon }
sections:
  - { id: all, title: The ${what} }
---

${sentences(dice, 200)}
`;
}

/** Cited passages between paragraphs that nobody cites, so that no page shows more than half. */
function articleText(what: string, passages: readonly string[], dice: Dice): string {
  const body = passages.flatMap((passage) => [sentences(dice, passageLength + 100), passage]);
  return [`The ${what} opens again`, ...body, sentences(dice, passageLength)].join('\n\n').concat('\n');
}

function sourceFile(account: string, at: number): string {
  const name = account.charAt(0).toUpperCase() + account.slice(1);
  return `label: ${name}
siglum: ${name.charAt(0)}
received-as: ${account}.txt
order: ${String(at + 1)}
outlet: ${account}
note: Invented.
`;
}

function claimFile(
  topic: Topic,
  what: string,
  passages: readonly Passage[],
  order: number,
  dice: Dice,
): string {
  const marks = [...new Set(passages.map(({ mark }) => mark))];
  const readings = passages.map(
    ({ text, mark }, at) => `  ${accounts[at] ?? ''}:
    quote: ${JSON.stringify(text)}
    mark: ${mark}
    says: ${mark}`,
  );
  return `---
title: ${topic.title} of the ${what}
question: ${topic.ask(what)}
section: all
order: ${String(order)}
kind: ${topic.kind}
readings:
${readings.join('\n')}
finding: Of five accounts of the ${what}, each gives ${marks.join(' or ')}.
checked: { by: The benchmark, on: '2031-03-07' }
---

${reasoning(dice)}
`;
}

/** Paragraphs with emphasis, links and a list, as editors write. */
function reasoning(dice: Dice): string {
  const part = reasoningLength / 4;
  return [
    `[[courier]] says it first. ${sentences(dice, part)} **${sentence(clauses(dice, 40))}**`,
    `${sentences(dice, part)} See [[gazette]] and *${clauses(dice, 30)}*.`,
    [1, 2, 3].map(() => `- ${sentence(clauses(dice, part / 3 - 20))}`).join('\n'),
    sentences(dice, part / 2),
  ].join('\n\n');
}
