import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cachingOf, hashedCaching, pageCaching, securityHeaders } from '../../../src/hosting/headers.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';

describe('headers', () => {
  const netlify = readFileSync('netlify.toml', 'utf8');
  const instructions = readFileSync('docs/deploy.md', 'utf8');
  const nginx = /```nginx\n([\s\S]*?)```/.exec(instructions)?.[1] ?? '';

  it.each(Object.entries(securityHeaders))('are the same for every host: %s', (name, value) => {
    expect(netlify).toContain(`    ${name} = "${value}"\n`);
    expect(instructions).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  });

  it('name nothing on other hosts that our own server does not send', () => {
    const names = [...netlify.matchAll(/^ {4}([\w-]+) = "/gm)].map(([, name]) => name);
    expect(names).toEqual([...Object.keys(securityHeaders), 'Cache-Control']);
    const sent = [...nginx.matchAll(/add_header ([\w-]+) /g)].map(([, name]) => name);
    expect(new Set(sent)).toEqual(new Set(['Cache-Control', ...Object.keys(securityHeaders)]));
  });

  it('let files with a hash in their name be kept for good, and nothing else', () => {
    expect(cachingOf('/_astro/page.1a2b.css')).toBe(hashedCaching);
    expect(cachingOf('/index.html')).toBe(pageCaching);
    expect(cachingOf('/story/_astro-notes/')).toBe(pageCaching);
    expect(netlify).toContain(
      `for = "/_astro/*"\n  [headers.values]\n    Cache-Control = "${hashedCaching}"`,
    );
    expect(instructions).toContain(`/_astro/*\n  Cache-Control: ${hashedCaching}\n`);
    expect(nginx).toContain(`location /_astro/ {\n        add_header Cache-Control "${hashedCaching}";`);
    expect(nginx).toContain(`add_header Cache-Control "${pageCaching}" always;`);
  });

  it('allow no inline style or script, and nothing from other hosts', () => {
    const policy = securityHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe('redirectsFile', () => {
  it('puts the base path before both addresses', () => {
    expect(redirectsFile([{ from: '/s/old/', to: '/s/new/' }], '/sub/')).toBe(
      '/sub/s/old/ /sub/s/new/ 301\n',
    );
  });

  it('is empty without redirects', () => {
    expect(redirectsFile([], '/')).toBe('');
  });
});
