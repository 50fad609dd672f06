/** Stage 1: the bytes of an article → its entry. Pure; never throws, whatever the bytes. */
import { createHash } from 'node:crypto';
import type { Block, BlockKind, Entry } from '../schemas/entry.ts';
import { blockKindSchema } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import type { SourceFile } from '../schemas/source-file.ts';
import { findSentences } from '../text/find-sentences.ts';
import { accountForText } from './account-for-text.ts';
import { classifyLines } from './classify-lines.ts';
import { findDamage } from './find-damage.ts';
import { findMetadata } from './find-metadata.ts';
import { noParagraph, problemOf } from './find-problems.ts';
import { readLines } from './line.ts';
import { normalizerVersion } from './normalizer-version.ts';
import type { Piece } from './page.ts';
import { readText } from './readers/read-text.ts';

export interface ArticleAsReceived {
  readonly story: string;
  readonly article: string;
  /** Path from the content folder, with forward slashes; the entry keeps the file's name. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source: SourceFile;
}

export interface NormalizedArticle {
  /** Absent when the file is no article. */
  readonly entry?: Entry;
  /** The decoded raw text, a byte order mark included; all spans count into it. Absent when it cannot be decoded. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** An article that cannot be used comes back without entry and with the problem that says why. */
export function normalizeArticle(received: ArticleAsReceived): NormalizedArticle {
  const { file } = received;
  const reading = readText(received.bytes);
  if (reading.kind !== 'text') return { problems: [problemOf(file, reading)] };
  const { text } = reading;
  const lines = readLines(text);
  const pieces = classifyLines(text, lines);
  if (!pieces.some(({ kind }) => kind === 'paragraph')) return { text, problems: [noParagraph(file)] };
  return {
    text,
    entry: toEntry(received, text, { text, lines, pieces, source: received.source }),
    problems: [],
  };
}

function toEntry(
  received: ArticleAsReceived,
  text: string,
  reading: Parameters<typeof findMetadata>[0],
): Entry {
  const { story, article, file, bytes } = received;
  return {
    story,
    article,
    normalizer: normalizerVersion,
    raw: {
      file: file.slice(file.lastIndexOf('/') + 1),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: 'utf-8',
    },
    blocks: reading.pieces.flatMap((piece) => toBlock(text, piece)),
    metadata: findMetadata(reading),
    damage: [...findDamage(reading)],
    ledger: [...accountForText(text, reading.pieces)],
    replacements: [],
  };
}

function toBlock(text: string, { kind, start, end }: Piece): readonly Block[] {
  if (!isBlockKind(kind)) return [];
  return [{ kind, start, end, sentences: findSentences(text, { start, end }) }];
}

const kinds: ReadonlySet<string> = new Set(blockKindSchema.options);

function isBlockKind(kind: Piece['kind']): kind is BlockKind {
  return kinds.has(kind);
}
