// What the README tells a user to type works, and the answer that it shows is the answer.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, startServing } from './run-command.ts';

const README = readFileSync('README.md', 'utf8');
const ON_EXTRACTION = readFileSync('docs/extraction.md', 'utf8');
const SCRIPTS: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const OWN_WORDS = new Set(['install', 'test']);

const OURS = 'http://127.0.0.1:4000';
const connect = README.slice(README.indexOf('\n## Connect\n'), README.indexOf('\n## What the graph holds\n'));
const quoted = [...connect.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? '');

const blocks = (language: string, document = README): string[] =>
  [...document.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)]
    .filter((block) => block[1] === language)
    .map((block) => block[2] ?? '');

/** 'npm run load -- a.txt --source "B C"' as ['load', 'a.txt', '--source', 'B C']. */
function parse(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
  return words.filter((word) => !['npm', 'run', '--'].includes(word));
}

const typed = [...blocks('sh'), ...blocks('sh', ON_EXTRACTION)].flatMap((block) =>
  block
    .trim()
    .split(/\n|&&/u)
    .map((line) => line.trim()),
);

test('every npm command in the README exists', () => {
  const named = [...`${README}${ON_EXTRACTION}`.matchAll(/`npm (?:run )?(\w+)/gu)].map((match) => match[1] ?? '');
  const commands = [...typed.map((line) => parse(line)[0] ?? ''), ...named].filter((name) => !OWN_WORDS.has(name));
  for (const name of commands) expect(SCRIPTS).toHaveProperty(name);
  expect(SCRIPTS).toHaveProperty('test');
});

test('every file and table that docs/extraction.md names is there', () => {
  const [paths, names] = [/`((?:src|tests|schema)\/[\w./-]+)`/gu, /`([A-Z_]{4,}|[a-z]+[A-Z]\w+)`/gu].map((form) =>
    [...ON_EXTRACTION.matchAll(form)].map((match) => match[1] ?? ''),
  ) as [string[], string[]];
  for (const path of paths) expect([path, existsSync(path)]).toEqual([path, true]);
  const sources = readdirSync('src/extract', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/u.test(file),
  );
  const code = [...sources.map((file) => readFileSync(`src/extract/${file}`, 'utf8')), README].join('\n');
  for (const name of names) expect(code).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

test.each([...new Set(typed.filter((line) => line.startsWith('npm run')))])('%s', async (line) => {
  const [name = '', ...args] = parse(line);
  const { code, stdout } = await runCommand(name, args);
  expect(code).toBe(0);
  expect(stdout).not.toBe('');
});

describe('npm start', () => {
  let served: Awaited<ReturnType<typeof startServing>>;
  beforeAll(async () => {
    served = await startServing('start');
  });
  afterAll(() => served.stop());

  test('answers the query of the README with the answer of the README', async () => {
    const [query] = blocks('graphql');
    const [answer = ''] = blocks('json');
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual({ data: JSON.parse(answer) });
  });

  test.each(quoted.filter((text) => text.startsWith('curl ')))('%s', (line) => {
    const typed = line.replace(OURS, new URL(served.url).origin);
    const answer = JSON.parse(execFileSync('sh', ['-c', typed], { encoding: 'utf8', stdio: 'pipe' }));
    expect((answer.rows ?? answer.data.claims.nodes).length).toBeGreaterThan(0);
  });

  test.each(quoted.filter((text) => /^http:\/\/127\.0\.0\.1:4000\/(?:tables|export)\//u.test(text)))(
    '%s is there to be read',
    async (address) => {
      const response = await fetch(address.replace(OURS, new URL(served.url).origin));
      expect(response.status).toBe(200);
      expect((await response.text()).length).toBeGreaterThan(1000);
    },
  );

  test('serves GraphiQL to a browser', async () => {
    const response = await fetch(served.url, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('GraphiQL');
  });
});

test('the README tells of every setting that --help lists', async () => {
  const { stdout } = await runCommand('serve', ['--help']);
  const settings = stdout.match(/\b[A-Z][A-Z0-9]+(?:_[A-Z]+)*\b/gu)?.filter((word) => /_|HOST|PORT/u.test(word)) ?? [];
  for (const setting of settings) expect(README).toContain(setting);
});
