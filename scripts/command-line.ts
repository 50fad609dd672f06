/**
 * What every command does with the words typed after its name: `--help` prints the usage and ends with 0,
 * an unknown option or argument prints it to standard error and ends with 2. Whatever else goes wrong is a
 * broken promise of ours and ends with the error itself.
 */
import { parseArgs } from 'node:util';
import { nearestId } from '../src/markdown/nearest-id.ts';

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  /** Stands for the value in the usage: `<folder>`. */
  readonly value?: string;
  readonly help: string;
}

export interface Command<Options extends Readonly<Record<string, CommandOption>>> {
  /** As typed: `npm run check`. */
  readonly name: string;
  /** One sentence. */
  readonly does: string;
  readonly options: Options;
  /** Name of the first argument without a dash, where the command takes one: `<article>`. */
  readonly argument?: string;
  /** Name of the further arguments, where it takes any number of them: `<article>…`. */
  readonly furtherArguments?: string;
  /** What the usage says below the options. */
  readonly notes?: string;
}

/** Options with a default are always there; the others may be absent. */
export type OptionValues<Options extends Readonly<Record<string, CommandOption>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Options[Name] extends { readonly default: string }
      ? string
      : string | undefined;
};

/** 0 done, 1 problems in content, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export const contentOption = {
  type: 'string',
  default: 'content',
  value: '<folder>',
  help: 'The content folder.',
} as const;

/** Reads the options, runs the command, and sets the exit code; the process ends by itself, so output is complete. */
export async function runCommand<const Options extends Readonly<Record<string, CommandOption>>>(
  command: Command<Options>,
  run: (
    options: OptionValues<Options>,
    argument: string | undefined,
    furtherArguments: readonly string[],
  ) => Promise<ExitCode>,
  typed: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const read = readCommandLine(command, typed);
  if (read.kind === 'help') {
    process.stdout.write(usageOf(command));
    return;
  }
  if (read.kind === 'wrong-use') {
    process.stderr.write(`${read.message}\n\n${usageOf(command)}`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await run(read.options, read.argument, read.furtherArguments);
}

type CommandLine<Options extends Readonly<Record<string, CommandOption>>> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong-use'; readonly message: string }
  | {
      readonly kind: 'run';
      readonly options: OptionValues<Options>;
      readonly argument: string | undefined;
      readonly furtherArguments: readonly string[];
    };

/** What the words typed ask for. An option given twice counts as given last. */
export function readCommandLine<const Options extends Readonly<Record<string, CommandOption>>>(
  command: Command<Options>,
  typed: readonly string[],
): CommandLine<Options> {
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options: parsable(command.options),
    allowPositionals: true,
    strict: false, // it would stop at the first word it does not know, in its own words
    tokens: true,
  });
  if (values['help'] === true) return { kind: 'help' };
  const message =
    tokens.flatMap((token) => (token.kind === 'option' ? (optionFault(command, token) ?? []) : []))[0] ??
    argumentFault(command, positionals);
  if (message !== undefined) return { kind: 'wrong-use', message };
  // The faults above leave known names with values of their types; only flags that were not given are missing.
  const options = { ...flagsOff(command.options), ...values } as OptionValues<Options>;
  return { kind: 'run', options, argument: positionals[0], furtherArguments: positionals.slice(1) };
}

type AnyCommand = Command<Readonly<Record<string, CommandOption>>>;

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** What is wrong with one option typed, in words; nothing when it is right. */
function optionFault({ options }: AnyCommand, typed: OptionToken): string | undefined {
  const option = typed.name === 'help' ? helpOption : options[typed.name];
  if (!option) {
    const nearest = nearestId(typed.name, [...Object.keys(options), 'help']);
    return `Unexpected option “${typed.rawName}”.${nearest === undefined ? '' : ` Did you mean \`--${nearest}\`?`}`;
  }
  if (option.type === 'boolean') {
    return typed.value === undefined
      ? undefined
      : `Unexpected value “${typed.value}” of ${typed.rawName}, expected none.`;
  }
  const missing = typed.value === undefined || (typed.inlineValue !== true && typed.value.startsWith('-'));
  return missing
    ? `Unexpected ${typed.rawName} alone, expected ${typed.rawName} ${option.value ?? '<value>'}.`
    : undefined;
}

function argumentFault(
  { argument, furtherArguments }: AnyCommand,
  positionals: readonly string[],
): string | undefined {
  if (furtherArguments !== undefined) return undefined;
  const misplaced = positionals[argument === undefined ? 0 : 1];
  return misplaced === undefined ? undefined : `Unexpected argument “${misplaced}”.`;
}

const helpOption = { type: 'boolean', help: 'Show this.' } as const;

function parsable(options: Readonly<Record<string, CommandOption>>) {
  const named = Object.entries(options).map(([name, option]) => [
    name,
    option.default === undefined ? { type: option.type } : { type: option.type, default: option.default },
  ]);
  return { ...Object.fromEntries(named), help: { type: 'boolean', short: 'h' } };
}

function flagsOff(options: Readonly<Record<string, CommandOption>>) {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, option]) => option.type === 'boolean')
      .map(([name]) => [name, false]),
  );
}

/** The usage text, one line an option, with its default. */
export function usageOf(command: Command<Readonly<Record<string, CommandOption>>>): string {
  const typed = ['[options]', command.argument, command.furtherArguments].filter(
    (each) => each !== undefined,
  );
  const rows: [string, string][] = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value === undefined ? '' : ` ${option.value}`}`,
    option.default === undefined ? option.help : `${option.help} Default: ${option.default}`,
  ]);
  rows.push(['--help', helpOption.help]);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  const notes = command.notes === undefined ? '' : `\n${command.notes}\n`;
  return `${command.does}\n\nUsage: ${command.name} -- ${typed.join(' ')}\n\n${lines.join('\n')}\n${notes}`;
}
