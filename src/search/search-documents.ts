/**
 * What can be found. In come the prepared views; out goes one document for each claim, quotation and article, with no
 * words but those its page shows: questions, findings, readings, cited passages, versions. Pure, in the order of the views.
 */
import type { ArticleView } from '../schemas/article-view.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import type { QuotationView } from '../schemas/quotation-view.ts';
import type { SearchDocument } from '../schemas/search-document.ts';
import type { StoryView } from '../schemas/story-view.ts';
import { idIn, languageOfId, withoutLanguage } from '../views/language-of-id.ts';
import type { ViewFile } from '../views/view-file.ts';
import { articleDocument } from './article-document.ts';
import { claimDocument } from './claim-document.ts';
import { quotationDocument } from './quotation-document.ts';

/** The documents of a site. Drafts, and pages of other kinds, are not searched. */
export function searchDocuments(files: readonly ViewFile[]): SearchDocument[] {
  const stories = storiesOf(files);
  return files.flatMap(({ id, page, address, view }): SearchDocument[] => {
    const language = languageOfId(id);
    const [, story = '', claim = ''] = withoutLanguage(id).split('/');
    const known = stories.get(idIn(story, language));
    const place = { language, address, story: known?.title ?? story };
    // a view file holds the view its kind of page names
    switch (page) {
      case 'claim': {
        const shown = view as ClaimView;
        return shown.draft === true ? [] : [claimDocument(shown, place, known?.claims.get(claim))];
      }
      case 'quotation':
        return [quotationDocument(view as QuotationView, place)];
      case 'article':
        return [articleDocument(view as ArticleView, place)];
      default:
        return [];
    }
  });
}

interface KnownStory {
  readonly title: string;
  /** Id of a claim → its short title. */
  readonly claims: ReadonlyMap<string, string>;
}

/** By the story’s id, with the language as ids have it. */
function storiesOf(files: readonly ViewFile[]): ReadonlyMap<string, KnownStory> {
  const stories = files.filter(({ page }) => page === 'story');
  return new Map(
    stories.map(({ id, view }) => {
      // pages of the kind `story` have a story view
      const { title, groups } = view as StoryView;
      const [, story = ''] = withoutLanguage(id).split('/');
      const rows = groups.flatMap((group) => group.rows);
      const claims = new Map(rows.map((row) => [row.id, row.title]));
      return [idIn(story, languageOfId(id)), { title, claims }];
    }),
  );
}
