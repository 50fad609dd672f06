import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { resolve } from 'node:path';
import type { Face, Measure } from '../src/cards/drawn.ts';

/** Our fonts as the cards use them; Source Sans is one file for two weights. */
const faces: Readonly<Record<Face, { readonly file: string; readonly weight?: number }>> = {
  serif: { file: 'serif' },
  'serif-semibold': { file: 'serif-semibold' },
  sans: { file: 'sans', weight: 400 },
  'sans-semibold': { file: 'sans', weight: 600 },
};

export const fontFolder = 'src/styles/fonts';
export const fontFiles: readonly string[] = [...new Set(Object.values(faces).map(({ file }) => file))].map(
  (file) => `${fontFolder}/${file}.woff2`,
);

let registered = false;

/** Makes our fonts known to the canvas, under names that no font of the computer has. */
export function registerFaces(): void {
  if (registered) return;
  for (const file of fontFiles) {
    if (GlobalFonts.registerFromPath(resolve(file), familyOf(file)) === null)
      throw new Error(`no font ${file}`);
  }
  registered = true;
}

/** Sets the face for what is drawn or measured next. */
export function setFace(context: SKRSContext2D, face: Face, size: number): void {
  const { file, weight } = faces[face];
  context.font = `${size}px "${familyOf(`${fontFolder}/${file}.woff2`)}"`;
  context.fontVariationSettings = weight === undefined ? 'normal' : `"wght" ${weight}`;
}

/** Measures words as they will be drawn. */
export function makeMeasure(): Measure {
  registerFaces();
  const context = createCanvas(1, 1).getContext('2d');
  return (words, face, size) => {
    setFace(context, face, size);
    return context.measureText(words).width;
  };
}

function familyOf(file: string): string {
  return `card ${file.slice(fontFolder.length + 1, -'.woff2'.length)}`;
}
