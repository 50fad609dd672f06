/** An entry: one article after normalizing. Written to `derived/entries/<story>/<article>.json`. */
import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Kinds of text that is kept. */
export const blockKinds = [
  'headline',
  'duplicate-headline',
  'outlet-label',
  'section-label',
  'dek',
  'byline',
  'dateline',
  'date-stamp',
  'caption',
  'credit',
  'subheading',
  'paragraph',
  'pull-quote',
  'attribution',
  'reporters-credit',
  'wire-signature',
  'source-credit',
] as const;

/** Kinds of text that is dropped, always by a named rule. */
export const droppedKinds = [
  'byte-order-mark',
  'blank',
  'separator',
  'share-widget',
  'audio-widget',
  'related-label',
  'trending-label',
  'help-label',
  'comments',
  'other-text',
  'other-headline',
  'advertisement',
  'subscription',
  'navigation',
  'legal-notice',
] as const;

export const blockKindSchema = z.enum(blockKinds);
export const droppedKindSchema = z.enum(droppedKinds);

export const blockSchema = z.object({
  kind: blockKindSchema.describe('What this piece of the article is.'),
  ...spanSchema.shape,
  sentences: z.array(spanSchema).describe('The sentences of the block, in order, each inside the block.'),
});

export const ledgerSegmentSchema = z.object({
  ...spanSchema.shape,
  kept: z.boolean().describe('Whether the text is kept in a block.'),
  kind: z
    .union([blockKindSchema, droppedKindSchema])
    .describe('The kind of block kept, or the kind of text dropped.'),
  rule: z.string().describe('Id of the rule that decided.'),
});

/** Where a fact about the article comes from. A field that nothing supports is absent, never guessed. */
function provenanced<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('how', [
    z.object({
      how: z.literal('stated').describe('The article says so.'),
      value,
      span: spanSchema.describe('Where it says so.'),
    }),
    z.object({ how: z.literal('given').describe('The source file says so.'), value }),
    z.object({
      how: z.literal('inferred').describe('It follows from something the article or the source file says.'),
      value,
      rule: z
        .string()
        .describe('Id of the rule that inferred it; `editor` when the source file gives the basis.'),
      basis: z.string().describe('What it was inferred from, in words for readers.'),
      span: spanSchema.optional().describe('Where the basis stands, when it is one place.'),
    }),
  ]);
}

export const authorSchema = z.object({
  name: z.string(),
  role: z
    .string()
    .optional()
    .describe('reporting, additional reporting, writing, editing …, as the article puts it.'),
  place: z.string().optional().describe('Where the author reported from, as the article puts it.'),
});

export const metadataSchema = z.object({
  headline: provenanced(z.string()).optional(),
  outlet: provenanced(z.string()).optional().describe('Who published this copy.'),
  section: provenanced(z.string()).optional(),
  authors: provenanced(z.array(authorSchema)).optional(),
  agency: provenanced(z.string()).optional().describe('News agency whose text this is.'),
  source: provenanced(z.string()).optional().describe('Original publisher named by a source credit.'),
  published: provenanced(z.string())
    .optional()
    .describe('Publication date as EDTF; an interval when only bounds are known.'),
  place: provenanced(z.string()).optional().describe('Place of the dateline.'),
  language: provenanced(z.string())
    .optional()
    .describe('BCP 47 tag, with region when the spelling shows one.'),
});

export const damageKinds = [
  'quotation-unclosed',
  'quotation-wrong-way',
  'name-missing',
  'word-doubled',
  'label-empty',
  'headline-missing',
  'headline-repeated',
] as const;

export const damageSchema = z.object({
  kind: z.enum(damageKinds),
  ...spanSchema.shape,
  note: z.string().describe('What is damaged, in one sentence for readers.'),
});

export const entrySchema = z.object({
  story: z.string(),
  article: z.string(),
  normalizer: z.string().describe('Version of the rules that made this entry.'),
  raw: z.object({
    file: z.string().describe('File name inside the articles folder.'),
    sha256: z.string().describe('Hash of the bytes as received, in hexadecimal.'),
    bytes: z.int().describe('Length as received, in bytes.'),
    encoding: z.literal('utf-8'),
  }),
  blocks: z.array(blockSchema).describe('Kept text in order.'),
  metadata: metadataSchema,
  damage: z.array(damageSchema).describe('Faults found in the text; shown, never repaired.'),
  ledger: z
    .array(ledgerSegmentSchema)
    .describe('Kept and dropped segments; they tile the decoded raw text exactly.'),
  replacements: z
    .array(z.object({ ...spanSchema.shape, text: z.string() }))
    .describe(
      'Where kept text differs from the raw text (character references, inner markup); empty for plain text.',
    ),
});

export type BlockKind = z.infer<typeof blockKindSchema>;
export type DroppedKind = z.infer<typeof droppedKindSchema>;
export type Block = z.infer<typeof blockSchema>;
export type LedgerSegment = z.infer<typeof ledgerSegmentSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Metadata = z.infer<typeof metadataSchema>;
export type Damage = z.infer<typeof damageSchema>;
export type Entry = z.infer<typeof entrySchema>;
