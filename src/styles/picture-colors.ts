/**
 * The light colours of `tokens.css` for pictures that no style sheet reaches: cards for link previews, icons, and what a
 * browser paints around the page. A test holds them to the style sheet.
 */
export const pictureColors = {
  paper: '#fbf8f2',
  sunk: '#f2ecdf',
  text: '#1d1a15',
  quiet: '#565046',
  rule: '#d5ccba',
  same: '#4a7048',
  wording: '#0f4f59',
  precision: '#1b5fc6',
  'not-comparable': '#78468f',
  unclear: '#855300',
  contradict: '#8f1519',
} as const;

export type PictureColor = keyof typeof pictureColors;

/** The paper of the dark look. */
export const darkPaper = '#171612';
