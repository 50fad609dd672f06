import { longDay } from '../../words/long-day.ts';
import type { Citable } from './citable.ts';
import { oneLine } from './one-line.ts';

/**
 * The template `{{cite web}}` of the English Wikipedia. It has no field for a version, so that stands in `id`; when the
 * page was read is for whoever cites to add.
 */
export function wikipediaCitation({ title, site, date, version, url, language }: Citable): string {
  const fields = [
    ['url', escapedUrl(url)],
    ['title', escapedWiki(title)],
    ['author', escapedWiki(site)],
    ['website', escapedWiki(site)],
    ...(date === undefined ? [] : [['date', longDay('en', date)]]),
    ...(language === 'en' ? [] : [['language', language]]),
    ['id', `Version ${version}`],
  ];
  return `{{cite web ${fields.map(([name = '', value = '']) => `|${name}=${value}`).join(' ')}}}`;
}

/** Signs that end a field, a link or a template, or begin markup, as numeric references: shown the same, read as text. */
function escapedWiki(text: string): string {
  return oneLine(text)
    .replace(/[&|={}[\]<>~]/g, reference)
    .replace(/'(?=')|(?<=')'|_(?=_)|(?<=_)_/g, reference) // bold, italics, `__TOC__`; one alone is a letter like any
    .replace(/:(?=\/\/)/g, reference); // an address inside a link’s text would end it
}

function reference(sign: string): string {
  return `&#${String(sign.codePointAt(0))};`;
}

/** An address inside a template and a link. */
function escapedUrl(url: string): string {
  return url.replace(
    /[\s|={}[\]<>"']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
