import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { fontFiles } from '../../../scripts/card-faces.ts';
import { fontLetters } from '../../../src/styles/font-letters.ts';

it.each(fontFiles)('%s has every letter the fonts were cut to, and no other', async (file) => {
  const font = await subsetFont(readFileSync(file), `${fontLetters}Жع`, { targetFormat: 'sfnt' });
  expect([...lettersOf(Buffer.from(font))].sort()).toEqual([...new Set(fontLetters)].sort());
});

/** The letters a font has, by the first subtable of format 4 of its `cmap` (ISO/IEC 14496-22). */
function lettersOf(font: Buffer): ReadonlySet<string> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4),
  );
  const table = subtables.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const twice = font.readUInt16BE(table + 6);
  const letters = new Set<string>();
  for (let part = 0; part < twice; part += 2) {
    const end = font.readUInt16BE(table + 14 + part);
    const start = font.readUInt16BE(table + 16 + twice + part);
    for (let code = start; code <= end && code < 0xffff; code += 1) letters.add(String.fromCharCode(code));
  }
  return letters;
}
