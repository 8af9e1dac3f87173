// The Python programs of tests/clients/programs, which use the real clients, run in the environment that install.sh makes.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const PYTHON = '.cache/python/bin/python';
const INSTALL = 'tests/clients/install.sh';
const PROGRAMS = 'tests/clients/programs';

/** Whether the clients are there, installing them first if need be. Without Python or PyPI false, said on stderr; with CI set an error. */
export function hasPythonClients(): boolean {
  try {
    execFileSync(INSTALL, { stdio: 'pipe' });
    return true;
  } catch (error) {
    const reason = (error as { stderr?: Buffer }).stderr?.toString().trim() || String(error);
    const message = `The Python clients cannot be installed, what they read is not tested: ${reason}`;
    if (process.env.CI) throw new Error(message);
    process.stderr.write(`${message}\n`);
    return false;
  }
}

/** One Python for a file of tests, as its libraries take longer to import than to read what the tests give them. */
export class Python {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor() {
    const child = spawn(PYTHON, ['-W', 'ignore', `${PROGRAMS}/run.py`], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process = child;
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** What a program prints, as JSON; one at a time. @throws with its traceback if it fails */
  async run<Answer>(program: string, ...args: readonly string[]): Promise<Answer> {
    this.#process.stdin?.write(`${JSON.stringify([`${PROGRAMS}/${program}.py`, ...args])}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`Python ended while it ran ${program}`);
    const { printed, failed } = JSON.parse(value) as { printed?: string; failed?: string };
    if (printed === undefined) throw new Error(`${program}: ${failed}`);
    return JSON.parse(printed) as Answer;
  }

  /** Lets it end. */
  close(): void {
    this.#process.stdin?.end();
  }
}
