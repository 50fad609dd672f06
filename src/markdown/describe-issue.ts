/** zod's issues in words: what was found, and what the schema asks for. */
import type { z } from 'zod';
import type { Shape } from './read-fault.ts';

type Issue = z.core.$ZodIssue;

/** What stands there, in words. */
export function describeFound(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object') return 'group of keys';
  const shown = String(value);
  return `value “${shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown}”`;
}

const longestShown = 200; // a message is read, not scrolled

// the patterns of src/schemas, each in words
const patterns: readonly { readonly sign: string; readonly shape: Shape; readonly words: string }[] = [
  { sign: 'attributed to', shape: 'voice', words: '`own`, `agency` or `attributed to …`' },
  { sign: '[A-Z][a-z]?', shape: 'other', words: 'one capital letter, or a capital and a small one' },
  { sign: '\\S', shape: 'other', words: 'text' },
  { sign: '[a-z0-9]+', shape: 'other', words: 'an id of small letters, digits and single hyphens' },
];

function patternOf(issue: Issue) {
  const pattern = issue.code === 'invalid_format' ? issue.pattern : undefined;
  return patterns.find((each) => pattern?.includes(each.sign));
}

/** Days and voices have rules of their own. */
export function shapeOf(issue: Issue): Shape {
  if (isDay(issue)) return 'day';
  return patternOf(issue)?.shape ?? 'other';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  boolean: '`true` or `false`',
};

const formatWords: Readonly<Record<string, string>> = {
  url: 'an address that begins with https://',
  email: 'a mail address as errors@news.example',
};

function isDay(issue: Issue): boolean {
  return issue.code === 'invalid_format' && issue.format === 'date';
}

/** What should stand there. */
export function describeExpected(issue: Issue): string {
  if (isDay(issue)) return 'a day as 2026-02-03';
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'string') return 'text';
      return issue.origin === 'array'
        ? `a list of ${String(issue.minimum)} or more`
        : `${String(issue.minimum)} or more`;
    case 'too_big':
      return `${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''} at most`;
    case 'invalid_format':
      return patternOf(issue)?.words ?? formatWords[issue.format] ?? issue.format;
    case 'invalid_key':
      return 'an id of small letters, digits and single hyphens';
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return oneOf(issue.options.map(String));
      return describeAlternatives(issue.errors);
    default:
      return 'a value the schema allows';
  }
}

function describeAlternatives(alternatives: readonly (readonly Issue[])[]): string {
  const words = alternatives.flatMap((issues) => issues.slice(0, 1).map(describeExpected));
  return [...new Set(words)].join(' or ');
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length === 1 ? (quoted[0] ?? '') : `one of ${quoted.join(', ')}`;
}
