// Runs a command of scripts/ as a user does: a process of its own, its output, its exit code.
import { type ChildProcess, spawn } from 'node:child_process';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of the machine that runs the tests must not reach the command. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = process.env;
  return { ...rest, DATA_DIR: ':memory:', PORT: '0', ...settings };
}

const start = (name: string, args: readonly string[], settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], { env: environment(settings) });

export async function runCommand(
  name: string,
  args: readonly string[] = [],
  settings: Record<string, string> = {},
  input = '',
): Promise<Outcome> {
  const child = start(name, args, settings);
  const outcome = collect(child);
  child.stdin?.end(input);
  return outcome;
}

export interface Serving {
  readonly url: string;
  /** Like Ctrl-C. */
  stop(): Promise<Outcome>;
  /** Like kill -9. */
  kill(): Promise<Outcome>;
}

/** Starts a command that serves; resolves once it has printed its address. */
export async function startServing(
  name: 'start' | 'serve',
  args: readonly string[] = [],
  settings: Record<string, string> = {},
): Promise<Serving> {
  const child = start(name, args, settings);
  const outcome = collect(child);
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /^http:\/\/\S+\/graphql$/mu.exec(printed);
      if (address !== null) resolve(address[0]);
    });
    void outcome.then((ended) => reject(new Error(`ended before it served: ${JSON.stringify(ended)}`)));
  });
  return {
    url,
    stop() {
      child.kill('SIGINT');
      return outcome;
    },
    kill() {
      child.kill('SIGKILL');
      return outcome;
    },
  };
}

function collect(child: ChildProcess): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
