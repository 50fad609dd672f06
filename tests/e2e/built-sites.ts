/** The two sites the tests read: the project's own, at a root without address, and the sample, below a path. */
export interface BuiltSite {
  readonly content: string;
  readonly out: string;
  readonly site: string | undefined;
  readonly base: string;
  readonly port: number;
  readonly address: string;
}

// Two checkouts tested on one machine at one time need ports of their own.
const firstPort = Number(process.env['CLAIMS_TEST_PORT'] ?? 4391);

/** For the development server. */
export const developmentPort = firstPort + 2;

export const builtSites = {
  own: {
    content: 'content',
    out: '.cache/test/own-site',
    site: undefined,
    base: '/',
    port: firstPort,
    address: `http://127.0.0.1:${firstPort}/`,
  },
  sample: {
    content: 'tests/fixtures/site',
    out: '.cache/test/sample-site',
    site: 'https://news.example',
    base: '/sub/path/',
    port: firstPort + 1,
    address: `http://127.0.0.1:${firstPort + 1}/sub/path/`,
  },
} as const satisfies Record<string, BuiltSite>;
