/** A command, timed, with the most memory that it and all its children held at one moment. Linux only: it reads `/proc`. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** Resident memory of the whole tree of processes, in MB of a million bytes, looked at ten times a second. */
  readonly megabytes: number;
}

/** Throws when the command does not end with 0; what it said is in the message. */
export async function measuredRun(
  command: string,
  typed: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  const began = performance.now();
  const child = spawn(command, typed, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
    });
  }
  let most = 0;
  const looking = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, memoryOf(child.pid));
  }, 100);
  try {
    await new Promise<void>((fulfil, reject) => {
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) fulfil();
        else reject(new Error(`${command} ${typed.join(' ')} ended with ${String(code)}:\n${said}`));
      });
    });
  } finally {
    clearInterval(looking);
  }
  return { seconds: (performance.now() - began) / 1_000, megabytes: most / 1_000_000 };
}

const pageSize = 4_096;

/** Resident bytes of a process and all that it started. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // the name of the program stands in brackets and may hold anything; the parent comes after the state
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(parent));
  }
  const isBelow = (process: number): boolean =>
    process === root || (parents.has(process) && isBelow(parents.get(process) ?? 0));
  return [...parents.keys()].filter(isBelow).reduce((sum, process) => {
    const [, resident = '0'] = read(`/proc/${String(process)}/statm`).split(' ');
    return sum + Number(resident) * pageSize;
  }, 0);
}

/** Nothing of a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
