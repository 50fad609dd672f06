/** Nothing by itself: a bar is drawn inside a picture, and shown there. */
export const examples = {};
