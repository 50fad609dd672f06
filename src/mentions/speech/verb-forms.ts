import { reportingVerbs } from './reporting-verbs.ts';

/** What a form of a verb tells: `finite` may follow its subject, `participle` goes on from one (“…, adding”). */
export type VerbForm = 'base' | 'finite' | 'participle';

/** The form of a reporting verb that a word in lower case is; absent when it is none. */
export function reportingForm(word: string): VerbForm | undefined {
  return forms.get(word);
}

const forms: ReadonlyMap<string, VerbForm> = new Map(reportingVerbs.flatMap(formsOf));

function formsOf(listed: string): [string, VerbForm][] {
  const [base = '', ...irregular] = listed.split(' ');
  const others = irregular.length > 0 ? irregular : regularForms(base);
  return [
    [base, base === 'read' ? 'finite' : 'base'],
    ...others.map((form): [string, VerbForm] => [form, form.endsWith('ing') ? 'participle' : 'finite']),
  ];
}

function regularForms(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${stem}ed`, `${stem}ing`];
}
