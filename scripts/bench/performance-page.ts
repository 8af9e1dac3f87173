// docs/performance.md, written by the benchmark itself: the tables of the last run of each kind, below an introduction that stays.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../docs/performance.md');
const HEADING = '\n## ';

export class PerformancePage {
  readonly #sections = new Map<string, string>();

  add(title: string, table: readonly string[]): void {
    const circumstances = `${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the end.`;
    this.#sections.set(title, `\n${circumstances}\n\n${table.join('\n')}\n`);
  }

  /** Tables of other titles stay as they are. */
  async write(): Promise<void> {
    const [introduction = '', ...sections] = (await readFile(FILE, 'utf8')).split(HEADING);
    const all = new Map(sections.map((section) => splitOnce(section)));
    for (const [title, body] of this.#sections) all.set(title, body);
    const text = [...all].map(([title, body]) => `${title}\n${body.trimEnd()}\n`);
    await writeFile(FILE, [introduction, ...text].join(HEADING));
  }
}

function splitOnce(section: string): [title: string, body: string] {
  const end = section.indexOf('\n');
  return [section.slice(0, end), section.slice(end + 1)];
}
