/** Holds the documents to what they describe: commands, links, folders, fields, problem pages, addresses. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addressRecordsOf } from '../src/addresses/address-record.ts';
import { readRecord } from '../src/addresses/check-addresses.ts';
import { makeEffects } from '../src/effects.ts';
import { examineSite } from '../src/pipeline.ts';
import { runCommand } from './process/run-command.ts';
import { nodesOf, sourceFilesIn } from './source-files.ts';

const packageFile = z
  .object({ scripts: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const committed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const documents = committed.filter(
  (file) =>
    file.endsWith('.md') &&
    !file.includes('/articles/') &&
    !file.startsWith('tests/golden/') &&
    existsSync(file),
);

describe('commands', () => {
  it.each(documents)('named in %s are there', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => packageFile.scripts[name] === undefined)).toEqual([]);
  });

  it('of the README are complete: two promises, each one line', () => {
    const readme = readFileSync('README.md', 'utf8');
    const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, lines]) => lines?.trim());
    expect(blocks).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('are all named in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const unnamed = Object.keys(packageFile.scripts).filter((name) => !readme.includes(name));
    expect(unnamed).toEqual([]);
  });

  it('run files that are there', () => {
    const files = Object.values(packageFile.scripts).flatMap(
      (line) => line.match(/scripts\/[\w-]+\.ts/g) ?? [],
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

describe('links', () => {
  it.each(documents.filter((file) => !file.startsWith('content/') || file === 'content/README.md'))(
    'in %s lead to files that are there',
    (file) => {
      const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
      const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
      const local = targets.filter((target) => !/^(https?:|mailto:|#|\/)/.test(target));
      const broken = local.filter((target) => !existsSync(join(dirname(file), target.replace(/#.*/, ''))));
      expect(broken).toEqual([]);
    },
  );
});

describe('ARCHITECTURE.md', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const layout = /## Layout\n\n```text\n([\s\S]*?)```/.exec(architecture)?.[1] ?? '';

  it('names every folder of src, and no other', () => {
    const named = [...layout.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, name]) => name);
    const folders = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory());
    expect([...named].sort()).toEqual(folders.sort());
  });

  it('says of every package why it is there', () => {
    const table = /## Why each dependency is there\n([\s\S]*?)\n## /.exec(architecture)?.[1] ?? '';
    const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
    const isNamed = (name: string) =>
      named.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
    expect(Object.keys(packageFile.devDependencies).filter((name) => !isNamed(name))).toEqual([]);
  });

  it('numbers its decisions in order, each with context, decision and consequences', () => {
    const decisions = architecture
      .split(/^### /m)
      .slice(1)
      .map((each) => each.split(/^## /m)[0] ?? '');
    expect(decisions.map((each) => Number.parseInt(each, 10))).toEqual(
      decisions.map((_, place) => place + 1),
    );
    for (const each of decisions) {
      for (const part of ['_Context._', '_Decision._', '_Consequences._']) expect(each).toContain(part);
    }
  });
});

describe('problem pages', () => {
  const pages = readdirSync('content/guides/problems').map((file) => file.replace(/\.md$/, ''));

  it('stand for every code a problem can have, and for no other', () => {
    const codes = new Set(
      sourceFilesIn('src')
        .filter(({ path }) => !path.includes('.examples.'))
        .flatMap(codesIn),
    );
    expect([...codes].sort()).toEqual(pages.sort());
  });

  it('stand for every rule of claims, which is a file of the same name', () => {
    const rules = readdirSync('src/claims/rules').map((file) => file.replace(/\.ts$/, ''));
    expect(rules.filter((rule) => !pages.includes(rule))).toEqual([]);
  });

  it('show what the check prints', () => {
    const silent = pages.filter((page) => {
      const text = readFileSync(`content/guides/problems/${page}.md`, 'utf8');
      return !text.includes(`· ${page}`) || !text.includes(`/guides/problems/${page}`);
    });
    expect(silent).toEqual([]);
  });
});

describe('content', () => {
  it('has tables of fields that say what the schemas say', async () => {
    expect((await runCommand('reference', ['--check'])).code).toBe(0);
  });

  it.each(['content', 'tests/fixtures/site'])(
    'has a record of every address and anchor: %s',
    async (folder) => {
      const { views } = await examineSite(makeEffects(), folder);
      for (const [file, record] of addressRecordsOf(views)) {
        expect(existsSync(join(folder, file)), `${file}: npm run addresses`).toBe(true);
        const recorded = readRecord(readFileSync(join(folder, file), 'utf8')) ?? {};
        for (const [address, anchors] of Object.entries(record)) {
          expect(recorded[address], `${address}: npm run addresses`).toEqual(
            expect.arrayContaining([...anchors]),
          );
        }
      }
    },
  );
});

/** Codes of problems as they stand in the code: `code: 'link-broken'`. */
function codesIn({ tree }: { tree: ts.SourceFile }): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'code') return [];
    const value = node.initializer;
    return ts.isStringLiteral(value) && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(value.text) ? [value.text] : [];
  });
}
