import { exampleDamage } from './example-article.ts';

/** Damage at a place, and damage of the whole text. */
export const examples = { 'two faults': { damage: exampleDamage } };
