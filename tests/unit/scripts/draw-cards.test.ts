import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCards } from '../../../scripts/draw-cards.ts';
import type { Card } from '../../../src/schemas/card.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});

afterAll(() => rm(folder, { recursive: true }));

const card = (claim: string, text: string): Card => ({
  kind: 'claim',
  address: `/cards/bridge/${claim}.png`,
  alt: `${claim}: ${text}`,
  headline: `Which ${claim}?`,
  standing: { mark: 'same', words: 'Same' },
  text,
  marks: [],
  story: 'The bridge',
  siteName: 'Claim by Claim',
});
const cards = ['arch', 'beam', 'cable'].map((claim) => card(claim, `The ${claim}.`));
const edited = cards.map((each) => (each.headline === 'Which beam?' ? card('beam', 'No beam.') : each));

/** Draws into a folder of its own, with one memory for all unless another is named. */
async function draw(which: readonly Card[], out: string, memory = 'memory'): Promise<number> {
  return drawCards(which, { memory: join(folder, memory), out: join(folder, out) });
}

const bytesOf = (out: string, claim: string) => readFile(join(folder, out, `cards/bridge/${claim}.png`));

describe('drawCards', { timeout: 60_000 }, () => {
  it('draws every card once, none the second time, and one whose finding was edited', async () => {
    expect(await draw(cards, 'first')).toBe(3);
    expect(await draw(cards, 'second')).toBe(0);
    expect(await bytesOf('second', 'arch')).toEqual(await bytesOf('first', 'arch'));
    expect(await draw(edited, 'third')).toBe(1);
    expect(await bytesOf('third', 'beam')).not.toEqual(await bytesOf('first', 'beam'));
    expect(await bytesOf('third', 'arch')).toEqual(await bytesOf('first', 'arch'));
  });

  it('gives the same bytes when the memory was deleted', async () => {
    await draw(cards, 'one', 'short-memory');
    await rm(join(folder, 'short-memory'), { recursive: true });
    expect(await draw(cards, 'two', 'short-memory')).toBe(3);
    for (const claim of ['arch', 'beam', 'cable']) {
      expect(await bytesOf('two', claim)).toEqual(await bytesOf('one', claim));
    }
  });

  it('forgets pictures that no card needs', async () => {
    await draw(edited, 'out', 'tidy');
    await draw(cards, 'out', 'tidy');
    expect(await readdir(join(folder, 'tidy'))).toHaveLength(3);
  });

  it('draws cards that look alike once, and keeps each at its own address', async () => {
    const twin = { ...card('arch', 'The arch.'), address: '/cards/other/arch.png', alt: 'another text' };
    expect(await draw([...cards, twin], 'twins', 'twins-memory')).toBe(3);
    expect(await readFile(join(folder, 'twins/cards/other/arch.png'))).toEqual(
      await bytesOf('twins', 'arch'),
    );
  });

  it('says how far it is, only while it draws', async () => {
    const told: string[] = [];
    const show = (step: string, at: number, of: number) => told.push(`${step} ${String(at)}/${String(of)}`);
    const place = { memory: join(folder, 'told'), out: join(folder, 'out') };
    await drawCards(cards, place, show);
    expect(told).toEqual(['Drawing cards 1/3', 'Drawing cards 2/3', 'Drawing cards 3/3']);
    await drawCards(cards, place, show);
    expect(told).toHaveLength(3);
  });
});
