/**
 * What earlier examinations found, so that `npm run dev` runs again only what changed. A result is kept under the hash
 * of everything it was made from, so a kept result is always the one that would be made again.
 */
import { createHash } from 'node:crypto';

export interface Memory {
  /** The kept result for these ingredients, or a new one that is then kept. */
  readonly recall: <Result>(ingredients: readonly Ingredient[], make: () => Result) => Result;
}

/** Bytes, or anything that JSON can write; maps and sets are to be spread first. */
export type Ingredient = Uint8Array | string | number | boolean | object | undefined;

/** For commands that run once: keeps nothing. */
export const noMemory: Memory = { recall: (_ingredients, make) => make() };

/** Keeps the results of the last two rounds; `makeMemory` is called once, `nextRound` before each examination. */
export function makeMemory(): Memory & { readonly nextRound: () => void } {
  let last = new Map<string, unknown>();
  let now = new Map<string, unknown>();
  return {
    nextRound: () => {
      last = now;
      now = new Map();
    },
    recall: <Result>(ingredients: readonly Ingredient[], make: () => Result): Result => {
      const key = hashOf(ingredients);
      // What stands under a key was put there by the same call with the same ingredients, so it has the same type.
      const kept = (now.get(key) ?? last.get(key)) as Result | undefined;
      const result = kept ?? make();
      now.set(key, result);
      return result;
    },
  };
}

/** One hash of all ingredients in their order. */
export function hashOf(ingredients: readonly Ingredient[]): string {
  const hash = createHash('sha256');
  for (const each of ingredients) {
    const part = each instanceof Uint8Array ? each : (JSON.stringify(each) ?? 'absent');
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest('hex');
}
