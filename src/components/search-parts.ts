import { firstLanguage, isLanguage, type Language } from '../schemas/language.ts';

/** The parts of the page of search that its script works with, and what it says. */
export interface SearchParts {
  /** The site’s base, with a slash at both ends. */
  readonly base: string;
  readonly language: Language;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly facets: HTMLDetailsElement;
  readonly clear: HTMLButtonElement;
  readonly hits: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Whether the key `/` leads here. */
  readonly slash: HTMLInputElement;
  /** A copy of what a template holds; of none with that name, nothing. */
  readonly copy: (selector: string) => DocumentFragment;
  /** Relations in the order of all lists. */
  readonly relations: readonly string[];
  readonly say: {
    readonly loading: string;
    readonly searching: string;
    readonly failed: string;
    readonly total: (total: number, words: string) => string;
  };
}

/** Throws when the page lacks one of them. */
export function searchParts(root: HTMLElement): SearchParts {
  const part = <Part extends HTMLElement>(name: string, type: new () => Part): Part => {
    const found = root.querySelector(`[data-${name}]`);
    if (!(found instanceof type)) throw new Error(`no ${name} on the page of search`);
    return found;
  };
  const said = root.dataset;
  return {
    base: said['base'] ?? '/',
    language: isLanguage(said['language']) ? said['language'] : firstLanguage,
    form: part('form', HTMLFormElement),
    field: part('field', HTMLInputElement),
    status: part('status', HTMLElement),
    facets: part('facets', HTMLDetailsElement),
    clear: part('clear', HTMLButtonElement),
    hits: part('hits', HTMLElement),
    more: part('more', HTMLButtonElement),
    slash: part('slash', HTMLInputElement),
    copy: (selector) => {
      const template = root.querySelector<HTMLTemplateElement>(`template${selector}`);
      return template ? document.importNode(template.content, true) : document.createDocumentFragment();
    },
    relations: [...root.querySelectorAll<HTMLElement>('template[data-mark-of]')].map(
      ({ dataset }) => dataset['markOf'] ?? '',
    ),
    say: {
      loading: said['loading'] ?? '',
      searching: said['searching'] ?? '',
      failed: said['failed'] ?? '',
      total: totalIn(said),
    },
  };
}

function totalIn(said: DOMStringMap): SearchParts['say']['total'] {
  const { language } = said;
  const form = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (total, words) => {
    const asked = words.replace(/^"(.+)"$/, '$1'); // the text has quotation marks of its own
    if (total === 0) return filled(said['nothing'] ?? '', { words: asked });
    const number = form.select(total) === 'one' ? 'One' : 'Other';
    const text = words === '' ? said[`found${number}`] : said[`for${number}`];
    return filled(text ?? '', { n: digits.format(total), words: asked });
  };
}

/** A text with its `{name}`s filled in; what stands in the values is not read again. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
