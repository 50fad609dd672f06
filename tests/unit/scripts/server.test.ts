import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type ServedSite } from '../../../scripts/server.ts';
import { hashedCaching, pageCaching, securityHeaders } from '../../../src/hosting/headers.ts';

let folder = '';
let served: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'story/claim'), { recursive: true });
  await mkdir(join(folder, '_astro'));
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'story/claim/index.html'), 'claim');
  await writeFile(join(folder, '_astro/page.1a2b.css'), 'p {}');
  served = await serveFolder(folder, { base: '/sub/', port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

describe('serveFolder', () => {
  it('serves pages below the base path, with every security header', async () => {
    const answer = await ask('/sub/story/claim/');
    expect(await answer.text()).toBe('claim');
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name)).toBe(value);
  });

  it('lets hashed files be kept for good, and asks anew for pages', async () => {
    expect((await ask('/sub/_astro/page.1a2b.css')).headers.get('cache-control')).toBe(hashedCaching);
    const page = await ask('/sub/');
    expect(page.headers.get('cache-control')).toBe(pageCaching);
    expect(page.headers.get('etag')).not.toBeNull();
  });

  it.each(['/sub/nothing/', '/', '/subway/', '/sub/../secret', '/sub/%2e%2e/package.json'])(
    'answers %s with the error page',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('not here');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  it('leads from the base path without its last slash to the one with it', async () => {
    const answer = await ask('/sub');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/sub/']);
  });

  it('takes a free port when the one asked for is taken', async () => {
    const port = Number(new URL(served.address).port);
    const other = await serveFolder(folder, { base: '/', port });
    expect(other.address).not.toContain(`:${port}/`);
    expect(await (await fetch(other.address)).text()).toBe('home');
    await other.close();
  });

  it('takes no other port where a test relies on it', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serveFolder(folder, { base: '/', port, strict: true })).rejects.toThrow('EADDRINUSE');
  });
});
