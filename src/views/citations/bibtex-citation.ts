import type { Citable } from './citable.ts';
import { oneLine } from './one-line.ts';

/**
 * One entry for BibTeX and biblatex. Values stand in braces twice: the inner pair keeps capitals and makes an
 * organization one name. `year` is for styles that do not read `date`; letters beyond ASCII stay as they are, which
 * every BibTeX of this century reads.
 */
export function bibtexCitation({ key, title, story, site, date, version, url, language }: Citable): string {
  const fields = [
    ['author', `{${escapedTex(site)}}`],
    ['title', `{${escapedTex(title)}}`],
    ...(story === undefined ? [] : [['titleaddon', `{${escapedTex(story)}}`]]),
    ...(date === undefined
      ? []
      : [
          ['date', date],
          ['year', date.slice(0, 4)],
        ]),
    ['version', version],
    ['url', escapedUrl(url)],
    ['langid', texLanguages[language]],
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name.padEnd(10)} = {${value}},`);
  return [`@online{${key},`, ...lines, '}'].join('\n');
}

const texLanguages: Readonly<Record<Citable['language'], string>> = { en: 'english', es: 'spanish' };

/** BibTeX counts braces even after a backslash, so these are spelled out; the rest have a command or a backslash. */
const texCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapedTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^#$%&_]/g, (special) => texCommands[special] ?? `\\${special}`);
}

/** An address is read letter by letter and takes no commands: what could end the field is percent-encoded. */
function escapedUrl(url: string): string {
  return url.replace(/[\s{}\\]/g, encodeURIComponent);
}
