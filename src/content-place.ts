/** What a file of the content folder is, told from its path alone. */
export type ContentPlace =
  | { readonly kind: 'story' | 'selection'; readonly story: string }
  | { readonly kind: 'article' | 'source' | 'claim'; readonly story: string; readonly id: string }
  /** A guide, or a problem page: `problems/link-broken`. */
  | { readonly kind: 'guide'; readonly id: string }
  | { readonly kind: 'settings' | 'outlets' | 'tolerances' }
  /** Written by a command, or for people, or hidden: read by nothing. */
  | { readonly kind: 'ignored' }
  /** In a folder of articles, claims or guides, but none of them: `a-claim.markdown`. */
  | { readonly kind: 'stray' }
  /** Anything else: evidence that claims cite. */
  | { readonly kind: 'other' };

/** Paths count from the content folder, with forward slashes. */
export function contentPlaceOf(file: string): ContentPlace {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.startsWith('.') || name === 'README.md' || name === 'addresses.json') return { kind: 'ignored' };
  if (file === 'site.yaml') return { kind: 'settings' };
  if (file === 'outlets.yaml') return { kind: 'outlets' };
  if (file === 'tolerances.yaml') return { kind: 'tolerances' };
  const guide = /^guides\/(.+)\.md$/.exec(file)?.[1];
  if (guide !== undefined) return { kind: 'guide', id: guide };
  if (file.startsWith('guides/')) return { kind: 'stray' };
  return placeInStory(file);
}

function placeInStory(file: string): ContentPlace {
  const [top, story = '', folder, name, ...deeper] = file.split('/');
  if (top !== 'stories') return { kind: 'other' };
  if (folder === 'story.md' && name === undefined) return { kind: 'story', story };
  if (folder === 'selection.yaml' && name === undefined) return { kind: 'selection', story };
  if (folder !== 'articles' && folder !== 'claims') return { kind: 'other' };
  if (name === undefined || deeper.length > 0) return { kind: 'stray' };
  const ending = folder === 'claims' ? /^(.+)\.md$/ : /^(.+?)(\.source\.yaml|\.txt|\.html|\.md)$/;
  const [, id, suffix] = ending.exec(name) ?? [];
  if (id === undefined) return { kind: 'stray' };
  if (folder === 'claims') return { kind: 'claim', story, id };
  return { kind: suffix === '.source.yaml' ? 'source' : 'article', story, id };
}
