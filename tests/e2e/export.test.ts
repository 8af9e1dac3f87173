// npm run export as a user runs it: to a file or to standard output, whole or not at all.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

let folder = '';
let settings: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-export-'));
  settings = { DATA_DIR: path.join(folder, 'graph') };
  await runCommand('load', ['articles/8-treaty-in-force.txt'], settings);
});
afterAll(() => rm(folder, { recursive: true }));

test('writes a file, whole', async () => {
  const file = path.join(folder, 'graph.json');
  const { code, stdout, stderr } = await runCommand('export', ['--format', 'cytoscape', '--out', file], settings);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Written to ${file}.\n` });
  expect(JSON.parse(await readFile(file, 'utf8')).nodes.length).toBeGreaterThan(5);
});

test('writes a filtered part to standard output', async () => {
  const { code, stdout } = await runCommand('export', ['--format', 'entities.csv', '--kind', 'COUNTRY'], settings);
  expect(code).toBe(0);
  const [header, ...lines] = stdout.trimEnd().split('\r\n');
  expect(header).toMatch(/^id,kind,name,/u);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toContain(',COUNTRY,');
});

test.each([
  [['--format', 'docx'], /^error: option '--format <format>' argument 'docx' is invalid\./u],
  [
    ['--format', 'timeline', '--kind', 'PLACE'],
    /^error: --kind means nothing to timeline, which takes from, to, type/u,
  ],
  [['--format', 'gexf', '--of', 'Nowhere'], /^Error: of: nothing in the graph has the name "Nowhere"\./u],
])('%j is wrong usage, and leaves no file', async (args, message) => {
  const file = path.join(folder, 'none');
  const { code, stderr } = await runCommand('export', [...args, '--out', file], settings);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect((await readdir(folder)).filter((name) => name.startsWith('none'))).toEqual([]);
});
