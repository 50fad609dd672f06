import { z } from 'zod';
import type { PlainText } from './examine-texts.ts';
import { readRows } from './read-rows.ts';

/** Events, each as three outlets tell it. */
export const toldEventsSet = 'triples-dev.jsonl';

const eventSchema = z.object({
  id: z.string(),
  articles: z.array(z.object({ source: z.string(), date: z.string(), title: z.string(), text: z.string() })),
});

export interface ToldEvent {
  readonly id: string;
  readonly texts: readonly PlainText[];
}

/** The events in the order of the set; each text begins with its title. None when the set is not there. */
export function readToldEvents(lines: string | undefined): readonly ToldEvent[] {
  return readRows(lines, eventSchema).map(({ id, articles }) => ({
    id,
    texts: articles.map(({ source, date, title, text }, at) => ({
      id: `account-${at + 1}`,
      text: `${title}\n\n${text}\n`,
      published: date,
      outlet: source,
    })),
  }));
}
