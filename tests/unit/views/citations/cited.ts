import type { Citable } from '../../../../src/views/citations/citable.ts';

/** A page to cite, as plain as it gets. */
export const cited: Citable = {
  key: 'bridge-opening-date',
  title: 'When was the bridge opened?',
  story: 'The Lantern Bridge',
  site: 'Claim by Claim',
  date: '2026-11-22',
  version: '1a2b3c4d',
  url: 'https://news.example/bridge/opening-date/',
  language: 'en',
};

/** Titles made to leave their field, in any of the formats. */
export const hostileTitles: readonly string[] = [
  '}} {{delete}} |title=Other',
  '}, author = {Nobody}, title = {',
  'a }}}} b {{{{ c',
  '\\} \\{ \\\\',
  '100 % of $5 & #1 under_score ~ ^ x',
  '[https://evil.example text] <ref>no</ref> <!-- ',
  "'''bold''' ~~~~ __TOC__ [[File:X.png|thumb]]",
  '{{!}} &#124; &amp;',
  '“Ciudad de México” – ¿cuánto? 𝔘nicode 😀 Ελληνικά',
  'first line\nsecond\r\n\n|url=x\t{end',
  '"},{"id":"x"',
];
