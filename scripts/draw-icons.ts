/** `npm run icons`: draws the site's icon in the sizes that phones ask for. Run by hand after a change of `favicon.svg`. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedPng } from '../src/cards/indexed-png.ts';
import { runCommand } from './command-line.ts';

/** Square to the edge: phones round the corners themselves. */
const icons = [
  { name: 'icon-192.png', size: 192 },
  { name: 'icon-512.png', size: 512 },
  { name: 'apple-touch-icon.png', size: 180 },
];

const command = {
  name: 'npm run icons',
  does: 'Draws favicon.svg in the sizes that phones ask for. Run after a change of it.',
  options: {
    out: { type: 'string', default: 'public', value: '<folder>', help: 'The folder for the icons.' },
  },
} as const;

await runCommand(command, async ({ out }) => {
  const drawing = await readFile('public/favicon.svg', 'utf8');
  const [ground = '', ...inks] = [...new Set(drawing.match(/#[0-9a-f]{6}/g))];
  for (const { name, size } of icons) {
    const context = createCanvas(size, size).getContext('2d');
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
    const sized = drawing.replace('<svg ', `<svg width="${String(size)}" height="${String(size)}" `);
    context.drawImage(await loadImage(Buffer.from(sized)), 0, 0);
    const { data: pixels } = context.getImageData(0, 0, size, size);
    const bytes = indexedPng(pixels, { width: size, height: size }, ground, inks);
    await writeFile(join(out, name), bytes);
    process.stdout.write(`${name}  ${String(bytes.length)} bytes\n`);
  }
  return 0;
});
