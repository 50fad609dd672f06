import { exampleRelations } from './example-guide.ts';

/** Relations with one drawing and with two. */
export const examples = { 'two relations': { relations: exampleRelations } };
