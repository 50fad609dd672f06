/** A part of the stories of a site: every `of`-th, from the `number`-th on; both count from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** “2/3”; undefined for words that name no part. */
export function readShard(typed: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(typed) ?? []).map(Number);
  return number >= 1 && number <= of ? { number, of } : undefined;
}

/** Of all stories, in the order of their ids, those of a part. All parts together have each story once. */
export function storiesOf<Story>(stories: readonly Story[], { number, of }: Shard): Story[] {
  return stories.filter((_story, at) => at % of === number - 1);
}
