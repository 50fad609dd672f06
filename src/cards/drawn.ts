import type { Standing } from '../schemas/story-view.ts';
import type { PictureColor } from '../styles/picture-colors.ts';

/** The faces of the cards, each one of our own font files. */
export type Face = 'serif' | 'serif-semibold' | 'sans' | 'sans-semibold';

/** The width of a run of words in pixels. The layout knows fonts only through this. */
export type Measure = (words: string, face: Face, size: number) => number;

/** One thing on a card, in pixels from the upper left corner. */
export type Drawn =
  | {
      readonly kind: 'words';
      readonly words: string;
      readonly face: Face;
      readonly size: number;
      readonly x: number;
      readonly baseline: number;
      readonly color: PictureColor;
    }
  | {
      readonly kind: 'mark';
      /** A relation, or the sign of the site. */
      readonly mark: Standing | 'site';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly color: PictureColor;
    }
  | {
      readonly kind: 'area';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: PictureColor;
    };
