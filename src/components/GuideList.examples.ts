import { exampleGuides } from './example-guide.ts';

/** A guide and a problem page. */
export const examples = { 'two pages': { guides: exampleGuides } };
