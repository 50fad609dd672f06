import type { Unresolved } from '../schemas/mention.ts';

/** Of mentions that name no reason; none should. */
export const unexplained: Unresolved = 'vague';
