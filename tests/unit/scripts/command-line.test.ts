import { describe, expect, it } from 'vitest';
import { contentOption, readCommandLine, usageOf } from '../../../scripts/command-line.ts';

const command = {
  name: 'npm run explain',
  does: 'Prints one article.',
  argument: '<article>',
  options: {
    content: contentOption,
    site: { type: 'string', value: '<url>', help: 'An address.' },
    json: { type: 'boolean', help: 'As JSON.' },
  },
} as const;

describe('readCommandLine', () => {
  it('fills in defaults, and leaves out what has none', () => {
    expect(readCommandLine(command, [])).toEqual({
      kind: 'run',
      options: { content: 'content', json: false },
      argument: undefined,
      furtherArguments: [],
    });
  });

  it('reads options before and after the argument', () => {
    expect(readCommandLine(command, ['--json', 'a.txt', '--content=x'])).toMatchObject({
      options: { content: 'x', json: true },
      argument: 'a.txt',
    });
  });

  it.each([
    {
      typed: ['--contnet', 'x'],
      message: 'Unexpected option “--contnet”. Did you mean `--content`?',
    },
    { typed: ['--zebra'], message: 'Unexpected option “--zebra”.' },
    { typed: ['-x'], message: 'Unexpected option “-x”.' },
    { typed: ['--content'], message: 'Unexpected --content alone, expected --content <folder>.' },
    { typed: ['--content', '--json'], message: 'Unexpected --content alone, expected --content <folder>.' },
    { typed: ['--json=yes'], message: 'Unexpected value “yes” of --json, expected none.' },
    { typed: ['a', 'b'], message: 'Unexpected argument “b”.' },
  ])('calls $typed wrong use, and names what is wrong', ({ typed, message }) => {
    expect(readCommandLine(command, typed)).toEqual({ kind: 'wrong-use', message });
  });

  it('takes a value that begins with a dash after an equals sign', () => {
    expect(readCommandLine(command, ['--content=-x'])).toMatchObject({ options: { content: '-x' } });
  });

  it('takes any number of further arguments where they are named, in the order typed', () => {
    const several = { ...command, furtherArguments: '<file>…' };
    expect(readCommandLine(several, ['a', '--json', 'c.txt', 'b.txt'])).toMatchObject({
      options: { json: true },
      argument: 'a',
      furtherArguments: ['c.txt', 'b.txt'],
    });
    expect(usageOf(several)).toContain('npm run explain -- [options] <article> <file>…\n');
  });

  it('takes no argument where none is named', () => {
    expect(readCommandLine({ name: 'n', does: 'd', options: {} }, ['stray'])).toMatchObject({
      message: 'Unexpected argument “stray”.',
    });
  });

  it('asks for the usage with --help, whatever else is typed', () => {
    expect(readCommandLine(command, ['--json', '--help'])).toEqual({ kind: 'help' });
  });
});

describe('usageOf', () => {
  it('lists every option with its default', () => {
    expect(usageOf(command)).toBe(`Prints one article.

Usage: npm run explain -- [options] <article>

  --content <folder>  The content folder. Default: content
  --site <url>        An address.
  --json              As JSON.
  --help              Show this.
`);
  });

  it('ends with the notes of the command', () => {
    expect(usageOf({ ...command, notes: 'Numbers are places in the list.' })).toMatch(
      /Show this\.\n\nNumbers are places in the list\.\n$/,
    );
  });
});
