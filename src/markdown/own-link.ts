/** One `[[target]]` or `[[target|words]]` of a text. */
export interface OwnLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly words?: string;
}

const ownLink = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g;

/** All links of our own form, in order. `[[:name]]` is an insert, no link. */
export function findOwnLinks(text: string): OwnLink[] {
  return [...text.matchAll(ownLink)].flatMap(({ index, 0: whole, 1: target = '', 2: words }) =>
    target.startsWith(':')
      ? []
      : [
          {
            start: index,
            end: index + whole.length,
            target: target.trim(),
            ...(words !== undefined && { words: words.trim() }),
          },
        ],
  );
}
