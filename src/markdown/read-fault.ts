import type { Path, Place } from './place.ts';

/** One thing that keeps a file of ours from being read as its schema asks. Words for people come from the rules. */
export type ReadFault =
  /** The YAML cannot be read, or uses what we refuse: anchors, aliases, tags, keys twice. */
  | {
      readonly kind: 'unreadable';
      readonly place: Place;
      readonly found: string;
      readonly expected: string;
      readonly advice: string;
    }
  | {
      readonly kind: 'key-unknown';
      readonly place: Place;
      readonly key: string;
      readonly known: readonly string[];
      readonly nearest?: string | undefined;
    }
  | {
      readonly kind: 'key-missing';
      readonly place: Place;
      readonly path: Path;
      readonly key: string;
      /** The schema’s sentence for the key. */
      readonly means?: string | undefined;
    }
  | {
      readonly kind: 'misshapen';
      readonly place: Place;
      readonly path: Path;
      /** What stands there, in words. */
      readonly found: string;
      readonly shape: Shape;
      readonly expected: string;
      readonly nearest?: string | undefined;
    };

/** The family of a wrong shape, for those that have a rule of their own. */
export type Shape = 'day' | 'voice' | 'other';
