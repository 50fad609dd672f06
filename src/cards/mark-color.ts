import type { Standing } from '../schemas/story-view.ts';
import type { PictureColor } from '../styles/picture-colors.ts';

/** The colour of a relation; that of quiet words where there is none. */
export function markColor(mark: Standing): PictureColor {
  return mark === 'lone' ? 'quiet' : mark;
}
