import { describe, expect, it } from 'vitest';
import { linkFinder, pageAddresses } from '../../../src/claims/link-targets.ts';
import type { StoryOutline } from '../../../src/claims/story-input.ts';

const outline = (id: string, claims: string[], articles: string[]): StoryOutline => ({
  id,
  aliases: [],
  title: `Story ${id}`,
  claims: claims.map((claim) => ({ id: claim, title: `Claim ${claim}` })),
  articles: articles.map((article) => ({ id: article, label: `Article ${article}` })),
});

const targets = {
  outlines: [outline('fire', ['cause', 'post'], ['post', 'herald']), outline('flood', ['dam'], ['mail'])],
  guides: ['method', 'problems/link-broken'],
  addresses: {
    fixed: ['/'],
    story: (story: string) => `/${story}/`,
    claim: (story: string, claim: string) => `/${story}/${claim}/`,
    article: (story: string, article: string) => `/${story}/articles/${article}/`,
    guide: (guide: string) => `/guides/${guide}/`,
  },
};
const find = linkFinder('fire', targets, new Map([['post', ['p-1', 'p-2']]]));

describe('a link target', () => {
  it.each([
    ['herald', '/fire/articles/herald/', 'Article herald'],
    ['cause', '/fire/cause/', 'Claim cause'],
    ['post', '/fire/articles/post/', 'Article post'],
    ['fire/post', '/fire/post/', 'Claim post'],
    ['flood', '/flood/', 'Story flood'],
    ['flood/dam', '/flood/dam/', 'Claim dam'],
    ['flood/articles/mail', '/flood/articles/mail/', 'Article mail'],
    ['guides/method', '/guides/method/', 'method'],
    ['post#p-2', '/fire/articles/post/#p-2', 'Article post'],
    ['cause#herald', '/fire/cause/#herald', 'Claim cause'],
  ])('%s leads to %s', (target, address, words) => {
    expect(find(target)).toEqual({ kind: 'found', address, words });
  });

  it.each([
    ['dam', undefined],
    ['mail', undefined],
    ['caus', 'cause'],
    ['flood/damn', 'flood/dam'],
    ['post#p-3', 'post#p-1'],
    ['cause#heraldd', 'cause#herald'],
    ['constructor', undefined],
  ])('%s is unknown; nearest is %s', (target, nearest) => {
    expect(find(target)).toEqual({ kind: 'unknown', nearest });
  });
});

describe('page addresses', () => {
  it('are those of all stories, claims, articles and guides', () => {
    expect([...pageAddresses(targets)].sort()).toEqual([
      '/',
      '/fire/',
      '/fire/articles/herald/',
      '/fire/articles/post/',
      '/fire/cause/',
      '/fire/post/',
      '/flood/',
      '/flood/articles/mail/',
      '/flood/dam/',
      '/guides/method/',
      '/guides/problems/link-broken/',
    ]);
  });
});
