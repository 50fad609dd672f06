/** The two sites the tests read: the project's own, at a root without address, and the sample, below a path. */
export interface BuiltSite {
  readonly content: string;
  readonly out: string;
  readonly site: string | undefined;
  readonly base: string;
  readonly port: number;
  readonly address: string;
}

export const builtSites = {
  own: {
    content: 'content',
    out: '.cache/test/own-site',
    site: undefined,
    base: '/',
    port: 4391,
    address: 'http://127.0.0.1:4391/',
  },
  sample: {
    content: 'tests/fixtures/site',
    out: '.cache/test/sample-site',
    site: 'https://news.example',
    base: '/sub/path/',
    port: 4392,
    address: 'http://127.0.0.1:4392/sub/path/',
  },
} as const satisfies Record<string, BuiltSite>;
