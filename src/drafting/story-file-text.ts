import { yamlComment, yamlText } from './yaml-text.ts';

/** What an editor says of a new story. */
export interface NewStory {
  readonly id: string;
  readonly title: string;
  /** Left out, it says how many accounts there are. */
  readonly summary?: string | undefined;
  /** Day or days of the event, as EDTF. */
  readonly date: string;
  readonly timeZone: string;
  readonly place?: string | undefined;
}

/** The text of `story.md`, with room for the three sentences that only an editor can write. */
export function storyFileText(story: NewStory, accounts: number): string {
  const { title, summary = summaryOf(accounts), date, timeZone, place } = story;
  const fields = {
    title,
    summary,
    event: { date, 'time-zone': timeZone, ...(place !== undefined && { place }) },
  };
  return `---\n${yamlText(fields)}${toWrite}---\n`;
}

const toWrite = yamlComment(
  'Below the closing line, tell in about three sentences what happened, and on what the accounts part.',
);

function summaryOf(accounts: number): string {
  const count = numberWords[accounts] ?? String(accounts);
  return `${count} account${accounts === 1 ? '' : 's'} of one event, compared claim by claim.`;
}

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
