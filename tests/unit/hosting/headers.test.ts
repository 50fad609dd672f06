import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cachingOf,
  hashedCaching,
  headersFor,
  pageCaching,
  patternOf,
  policyExceptions,
  policyText,
  securityHeaders,
} from '../../../src/hosting/headers.ts';
import { redirectsFile } from '../../../src/hosting/redirects-file.ts';

describe('headers', () => {
  const netlify = readFileSync('netlify.toml', 'utf8');
  const instructions = readFileSync('docs/deploy.md', 'utf8');
  const nginx = /```nginx\n([\s\S]*?)```/.exec(instructions)?.[1] ?? '';

  it.each(Object.entries(securityHeaders))('are the same for every host: %s', (name, value) => {
    expect(netlify).toContain(`    ${name} = "${value}"\n`);
    expect(instructions).toContain(`  ${name}: ${value}\n`);
    const isPolicy = name === 'Content-Security-Policy';
    expect(nginx).toContain(
      isPolicy ? `\n    default "${value}";\n` : `add_header ${name} "${value}" always;`,
    );
  });

  it.each(policyExceptions)(
    'differ for $path on every host, and after those for all',
    ({ path, changes }) => {
      const text = policyText(changes);
      const atNetlify = `for = "${path}"\n  [headers.values]\n    Content-Security-Policy = "${text}"\n`;
      expect(netlify.indexOf(atNetlify)).toBeGreaterThan(netlify.indexOf('for = "/*"'));
      expect(instructions).toContain(
        `\n${path}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${text}\n`,
      );
      const pattern = patternOf(path).source.replaceAll('\\/', '/');
      expect(nginx).toContain(`\n    ~${pattern} "${text}";\n`);
      expect(nginx).toContain('add_header Content-Security-Policy $policy always;');
    },
  );

  it('come in the order in which each host chooses: the last that fits, in nginx the first', () => {
    const paths = policyExceptions.map(({ path }) => path);
    const sorted = (text: string, names: readonly string[]) =>
      names.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
    expect(
      sorted(
        netlify,
        paths.map((path) => `"${path}"`),
      ),
    ).toEqual(paths.map((path) => `"${path}"`));
    expect(
      sorted(
        instructions,
        paths.map((path) => `\n${path}\n`),
      ),
    ).toEqual(paths.map((path) => `\n${path}\n`));
    const patterns = paths.map((path) => `~${patternOf(path).source.replaceAll('\\/', '/')} `);
    expect(sorted(nginx, patterns)).toEqual(patterns.toReversed());
  });

  it('let embeds stand in any page, and loosen nothing else', () => {
    const usual = securityHeaders['Content-Security-Policy'] ?? '';
    expect(usual).toContain("frame-ancestors 'none'");
    for (const path of ['/', '/s/c/', '/s/embed/', '/embedded/s/', '/s/c/cite.bib', '/share/c/']) {
      expect(headersFor(path)).toEqual(securityHeaders);
    }
    expect(headersFor('/embed/s/c/')['Content-Security-Policy']).toBe(
      usual.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
    expect(headersFor('/embed/s/share/')).toEqual(headersFor('/embed/s/c/'));
    expect(headersFor('/s/c/share/')['Content-Security-Policy']).toBe(`${usual}; frame-src 'self'`);
  });

  it('name nothing on other hosts that our own server does not send', () => {
    const names = [...netlify.matchAll(/^ {4}([\w-]+) = "/gm)].map(([, name]) => name);
    const policies = policyExceptions.map(() => 'Content-Security-Policy');
    expect(names).toEqual([...Object.keys(securityHeaders), ...policies, 'Cache-Control']);
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
    const policies = [{}, ...policyExceptions.map(({ changes }) => changes)].map(policyText);
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy.replace('frame-ancestors *', '')).not.toMatch(/'unsafe|\*|https?:/);
    }
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
