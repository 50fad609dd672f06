import type { Mention, MentionOf } from '../../schemas/mention.ts';
import type { Scope } from '../../schemas/value.ts';
import type { Span } from '../../text/span.ts';
import { readValue } from '../../values/read-value.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { withheldBefore } from './withheld-before.ts';

/** What an expression says, before it is a mention. */
export interface Expression extends Span {
  readonly kind: 'quantity' | 'rank';
  readonly rule: string;
  /** The value as editors write it. */
  readonly written: string;
  readonly scope: Scope;
}

/** The mention of an expression; without a value where the words deny it; none when the value algebra does not read it. */
export function amountMention(article: ReadableArticle, expression: Expression): Mention[] {
  const { start, end, kind, rule, written, scope } = expression;
  const read = readValue(written, { kind, scope, tolerances: article.tolerances });
  if (!read.ok) return [];
  const withheld = withheldBefore(article, kind, start);
  if (withheld !== undefined)
    return [openMention({ start: withheld.start, end }, kind, rule, scope, withheld.reason)];
  return [{ kind, start, end, rule, hedges: read.value.hedges, stated: { value: read.value } }];
}

/** A mention whose words give no value, with the reason, and with what they are about. */
export function openMention(
  { start, end }: Span,
  kind: 'quantity' | 'rank',
  rule: string,
  scope: Scope = {},
  unresolved: NonNullable<MentionOf<'quantity'>['unresolved']> = 'vague',
): Mention {
  return { kind, start, end, rule, hedges: [], unresolved, stated: hasField(scope) ? { scope } : {} };
}

/** The scope without its absent fields. */
export function scopeOf(fields: { readonly [Field in keyof Scope]: Scope[Field] | undefined }): Scope {
  const { measure, of, where, when } = fields;
  return {
    ...(measure !== undefined && { measure }),
    ...(of !== undefined && { of }),
    ...(where !== undefined && { where }),
    ...(when !== undefined && { when }),
  };
}

function hasField(scope: Scope): boolean {
  return Object.keys(scope).length > 0;
}
