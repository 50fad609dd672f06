import type { CheckedSite } from '../../../src/schemas/checked-story.ts';
import { sitePages } from '../../../src/views/site-pages.ts';
import { storyPages } from '../../../src/views/story-pages.ts';
import type { ViewFile } from '../../../src/views/view-file.ts';

/** Every page of a site, as a build prepares them: those of the site, then those of each story. */
export function allViews(site: CheckedSite): ViewFile[] {
  const stories = site.stories.map((story) => storyPages(story, site));
  return [...sitePages(site, stories), ...stories.flatMap(({ files }) => files)];
}
