/** What the page of search shows before anything is searched for. */
import { z } from 'zod';
import { pageHeadShape } from './page-head.ts';

export const searchViewSchema = z.object(pageHeadShape);

export type SearchView = z.infer<typeof searchViewSchema>;
