/** Whether a date without its year or week lies behind the publication date or ahead of it. */
export type Direction = 'past' | 'future';
