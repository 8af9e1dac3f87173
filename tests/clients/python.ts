// The Python programs of tests/clients/programs, which use the real clients, run in the environment that install.sh makes.
import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const PYTHON = '.cache/python/bin/python';
const INSTALL = 'tests/clients/install.sh';

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

/** What a program prints, as JSON. @throws with its stderr if it fails */
export async function runPython<Answer>(
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const environment = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore', ...settings };
  const { stdout } = await promisify(execFile)(PYTHON, [program, ...args], {
    env: environment,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Answer;
}
