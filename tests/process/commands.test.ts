import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from './run-command.ts';

const packageFile = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Command → the script it runs. */
const commands = Object.entries(packageFile.scripts).flatMap(([name, line]) => {
  const script = /scripts\/([\w-]+)\.ts$/.exec(line)?.[1];
  return script === undefined ? [] : [{ name, script }];
});

const readContent = ['start', 'build', 'dev', 'normalize', 'check', 'explain', 'measure', 'addresses'];

describe.each(commands)('npm run $name', ({ name, script }) => {
  it('explains itself with --help and ends with 0', async () => {
    const { code, out } = await runCommand(script, ['--help']);
    expect(code).toBe(0);
    expect(out).toContain(`npm ${name === 'start' || name === 'test' ? '' : 'run '}${name}`);
    expect(out).toContain('--help');
    if (readContent.includes(name)) expect(out).toContain('--content');
    // measuring writes two files of the repository, and only when asked to
    if (readContent.includes(name)) expect(out).toContain(name === 'measure' ? '--record' : '--out');
  });

  it('takes an unknown option for wrong use, explains itself, and ends with 2', async () => {
    const { code, errors } = await runCommand(script, ['--no-such-option']);
    expect(code).toBe(2);
    expect(errors).toContain('--no-such-option');
    expect(errors).toContain('Usage');
  });
});

it('finds a script for every command that runs one', () => {
  expect(commands.length).toBeGreaterThan(10);
});
