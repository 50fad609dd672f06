/** Where fingerprints stand, for millions of them: a table with open addressing, eight bytes for each place. */
export interface FingerprintTable {
  /** Remembers a place; not when the fingerprint has `mostPlaces` already. */
  readonly add: (hash: number, place: number) => void;
  /** The places of a fingerprint in the order added. */
  readonly placesOf: (hash: number) => number[];
}

// phrases that stand everywhere; more places would make each look at them dearer, and tell nothing new
export const mostPlaces = 16;
// fuller tables are slow to look into
const fullest = 0.6;

export function fingerprintTable(): FingerprintTable {
  let table = emptyTable(1 << 12);
  let count = 0;
  return {
    add: (hash, place) => {
      if (count >= table.size * fullest) table = doubled(table);
      if (put(table, hash, place)) count += 1;
    },
    placesOf: (hash) => {
      const places: number[] = [];
      eachSlot(table, hash, (place) => places.push(place));
      return places;
    },
  };
}

interface Table {
  readonly size: number;
  readonly hashes: Uint32Array;
  /** One more than the place; 0 where the slot is empty. */
  readonly places: Uint32Array;
}

function emptyTable(size: number): Table {
  return { size, hashes: new Uint32Array(size), places: new Uint32Array(size) };
}

function put(table: Table, hash: number, place: number): boolean {
  let seen = 0;
  const slot = eachSlot(table, hash, () => (seen += 1));
  if (seen >= mostPlaces) return false;
  table.hashes[slot] = hash;
  table.places[slot] = place + 1;
  return true;
}

/** Tells every place of a hash, and gives the first empty slot behind them. */
function eachSlot({ size, hashes, places }: Table, hash: number, tell: (place: number) => void): number {
  let slot = hash & (size - 1);
  for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
    if (hashes[slot] === hash) tell(place - 1);
    slot = (slot + 1) & (size - 1);
  }
  return slot;
}

/** Places come back in the order added, so each is put into the new table after those before it. */
function doubled(table: Table): Table {
  const larger = emptyTable(table.size * 2);
  const from = firstEmpty(table);
  for (let step = 0; step < table.size; step += 1) {
    const slot = (from + step) & (table.size - 1);
    const place = table.places[slot] ?? 0;
    if (place !== 0) put(larger, table.hashes[slot] ?? 0, place - 1);
  }
  return larger;
}

/** A walk from an empty slot meets no chain in its middle. */
function firstEmpty({ places }: Table): number {
  return Math.max(0, places.indexOf(0));
}
