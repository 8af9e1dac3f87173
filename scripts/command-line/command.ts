// What all commands share: `--help`, where messages go, and the exit codes 0 (all well), 1 (something failed) and 2 (wrong usage).
import { relative, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { AccessError } from '../../src/api/access/errors.ts';
import { ArticleError } from '../../src/article/errors.ts';
import { LlmError } from '../../src/extract/llm/errors.ts';
import { GraphError } from '../../src/graph/errors.ts';
import { ReadError } from '../../src/graph/read/errors.ts';
import { SettingsError } from './setting-values.ts';

export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

const WRONG_USAGE = [SettingsError, AccessError, ReadError] as const;
const EXPECTED = [...WRONG_USAGE, GraphError, ArticleError, LlmError] as const;

/** A new command that leaves by way of `runCommand`, not by ending the process itself. */
export function newCommand(name: string, description: string): Command {
  return new Command(name).description(description).exitOverride().showHelpAfterError('(--help says more)');
}

/** Parses the arguments and runs the command's action; errors become one message on stderr and an exit code. */
export async function runCommand(command: Command): Promise<void> {
  endQuietlyWhenReaderLeaves();
  try {
    await command.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version count as errors to commander, with exit code 0; the rest it has already told.
      process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
      return;
    }
    say(`Error: ${explain(error)}`);
    process.exitCode = WRONG_USAGE.some((kind) => error instanceof kind) ? EXIT_USAGE : EXIT_FAILED;
  }
}

/** A message for the person at the terminal: stderr, as stdout is for results. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** Expected errors by their message; a defect of ours with its stack, so that it can be reported. */
export function explain(error: unknown): string {
  if (error instanceof Error && EXPECTED.some((kind) => error instanceof kind)) return error.message;
  if (isNodeError(error) && error.syscall !== undefined) return explainSystemError(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** npm runs scripts in the package's folder: paths are meant from where the user stands. '-' is standard input. */
export function asGivenByUser(paths: readonly string[]): string[] {
  const stood = process.env.npm_lifecycle_event === undefined ? undefined : process.env.INIT_CWD;
  if (stood === undefined || resolve(stood) === process.cwd()) return [...paths];
  return paths.map((path) => (path === '-' ? path : relative(process.cwd(), resolve(stood, path))));
}

function explainSystemError(error: NodeJS.ErrnoException & { port?: number; address?: string }): string {
  const address = `${error.address ?? ''}:${error.port ?? ''}`;
  if (error.code === 'EADDRINUSE')
    return `${address} is in use by another program; choose another PORT, or PORT=0 for a free one.`;
  if (error.code === 'EADDRNOTAVAIL') return `HOST ${error.address ?? ''} is no address of this machine.`;
  if (error.code === 'ENOTFOUND') return `HOST names no machine that can be found (${error.message}).`;
  if (error.code === 'ENOSPC') return `The disk is full (${error.message}). Make room on it, then try again.`;
  if (error.code === 'EACCES' && error.port !== undefined)
    return `${address} may not be used by this user; choose a PORT above 1023.`;
  return error.message;
}

const isNodeError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/** `... | head` closes the pipe early: that is no failure. */
function endQuietlyWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
