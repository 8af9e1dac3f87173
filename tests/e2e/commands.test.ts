// The commands as a user runs them: what they print where, and their exit codes.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Collector } from '../api/collector.ts';
import { answer, LlmServer } from '../extract/llm-server.ts';
import { runCommand, startServing } from './run-command.ts';

const SAMPLE = 'articles/5-duma-vote.txt';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-commands-'));
});
afterAll(() => rm(folder, { recursive: true }));

// Each spends most of its time on starting a process, and none serves or stores anything.
describe.concurrent('every command', () => {
  test.each(['start', 'load', 'extract', 'serve', 'bench', 'score'])('%s --help explains itself', async (name) => {
    const { code, stdout } = await runCommand(name, ['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: ${name}`, 'u'));
  });

  test.each([
    ['load', []],
    ['load', ['--published', 'someday', SAMPLE]],
    ['extract', ['--format', 'xml', SAMPLE]],
    ['serve', ['--fast']],
  ])('%s %j is wrong usage: exit code 2, told on stderr', async (name, args) => {
    const { code, stdout, stderr } = await runCommand(name, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /u);
  });

  test.each([
    [{ PORT: '70000' }, "PORT is '70000'; it should be a whole number from 0 to 65535."],
    [{ NEO4J_URI: 'localhost:7687' }, "NEO4J_URI is 'localhost:7687'; it should look like neo4j://"],
    [{ MAX_ARTICLE_BYTES: '20MB' }, "MAX_ARTICLE_BYTES is '20MB'"],
    [{ MAX_PAGE_SIZE: '0' }, "MAX_PAGE_SIZE is '0'"],
    [{ LOG_LEVEL: 'loud' }, "LOG_LEVEL is 'loud'"],
  ])('a setting that cannot be used is named: %j', async (settings, message) => {
    const { code, stderr } = await runCommand('serve', [], settings);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('extract', () => {
  test('prints one object for one article, an array for several, an object a line as ndjson', async () => {
    const one = await runCommand('extract', [SAMPLE]);
    const several = await runCommand('extract', ['articles']);
    const lines = await runCommand('extract', ['articles', '--format', 'ndjson']);
    expect(JSON.parse(one.stdout).article.file).toBe(SAMPLE);
    expect(JSON.parse(several.stdout)).toHaveLength(8);
    const articles = lines.stdout.trimEnd().split('\n');
    expect(articles.map((line) => JSON.parse(line))).toEqual(JSON.parse(several.stdout));
  });

  test('reads standard input, and takes from the options what the text does not say', async () => {
    const text =
      'Kenya sent 40 trucks of flour to Chad on Tuesday, the Kenyan government said in a statement in Nairobi.';
    const { code, stdout } = await runCommand(
      'extract',
      ['-', '--published', '2025-03-06', '--source', 'Lake Post'],
      {},
      text,
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).article).toMatchObject({
      file: '-',
      text,
      publishedOn: '2025-03-06',
      publishedOnBasis: 'GIVEN',
    });
  });
});

describe('extract --extractor llm', () => {
  test('asks the model of the settings, tells the tokens and their cost, and never the key', async () => {
    const server = await LlmServer.start();
    server.replyWith(answer({ entities: [{ ref: 'a', kind: 'COUNTRY', name: 'Chad', mentions: [CHAD] }] }));
    const settings = { LLM_URL: server.url, LLM_MODEL: 'small', LLM_API_KEY: 'sk-secret', LLM_PRICES: '0.5/1.5' };
    const text = 'Chad sent flour to Kenya on Tuesday, the government said.';
    const { code, stdout, stderr } = await runCommand('extract', ['-', '--extractor', 'llm'], settings, text);
    await server.stop();
    expect(code).toBe(0);
    expect(JSON.parse(stdout).entities).toMatchObject([{ id: 'country:TD' }]);
    expect(stderr).toBe('The model was asked once: 1,000 tokens in, 200 out, at a cost of 0.0008.\n');
    expect(stdout).not.toContain('sk-secret');
  });

  test('without a model is wrong usage', async () => {
    const { code, stderr } = await runCommand('load', [SAMPLE, '--extractor', 'llm'], {
      LLM_URL: 'http://127.0.0.1:9',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--extractor llm needs LLM_URL and LLM_MODEL; LLM_MODEL is not set.');
  });

  test('whose service cannot be reached fails', async () => {
    const settings = { LLM_URL: 'http://127.0.0.1:9/v1', LLM_MODEL: 'small' };
    const { code, stdout, stderr } = await runCommand('extract', [SAMPLE, '--extractor', 'llm'], settings);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain("The model's service at http://127.0.0.1:9/v1 cannot be reached");
  });
});

const CHAD = { sentence: 0, words: 'Chad', form: 'NAME' } as const;

describe('load', () => {
  test('reports a bad file, loads the others, and ends with exit code 1', async () => {
    const empty = path.join(folder, 'empty.txt');
    await writeFile(empty, '');
    const inputs = ['--json', 'no-such.txt', SAMPLE, empty];
    const collector = await Collector.start();
    const traces = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    const { code, stdout, stderr } = await runCommand('load', inputs, traces);
    await collector.close();
    expect(collector.trees().map(({ name, below }) => [name, below.map(({ name }) => name)])).toEqual([
      ['load', ['read', 'extract', 'write']],
    ]);
    const { loaded, failed } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(loaded).toMatchObject([{ file: SAMPLE, article: 'new' }]);
    expect(failed).toMatchObject([
      { file: 'no-such.txt', code: 'NOT_FOUND' },
      { file: empty, code: 'EMPTY' },
    ]);
    expect(stderr).toContain('no-such.txt: there is no such file or folder.');
  });

  test('says plainly that Neo4j cannot be reached', async () => {
    const { code, stderr } = await runCommand('load', [SAMPLE], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(stderr).toContain('The graph database at bolt://127.0.0.1:9 cannot be reached');
  });
});

describe('start', () => {
  test('loads the samples, says what it found and where it serves; a second start reuses the graph', async () => {
    const settings = { DATA_DIR: path.join(folder, 'graph') };
    const first = await startServing('start', [], settings);
    const locked = await runCommand('load', [SAMPLE], settings);
    const { stdout, stderr } = await first.stop();
    expect(stdout).toMatch(/ holds 8 articles: \d+ people, \d+ countries, /u);
    expect(stdout).toMatch(/Treaty on Comprehensive Strategic Partnership \(2024-06-19\) joins .*Russia/u);
    expect(stdout).toMatch(
      /on North Korea \(2024-10-03\), by those who count it:\n +20 soldiers killed: stated by unnamed intelligence sources through Kyiv Post\n +14 /u,
    );
    expect(stderr).toContain(`8/8 articles/8-treaty-in-force.txt: new, `);
    expect(locked.code).toBe(1);
    expect(locked.stderr).toContain('is in use by another process');

    const second = await startServing('start', [], settings);
    const again = await second.stop();
    expect(again.stderr).toContain('all articles were in it already');
    const contents = (output: string) => output.split('The explorer')[0];
    expect(contents(again.stdout)).toBe(contents(stdout));
    expect(again.code).toBe(0);
  });

  test('loads only the articles that it is given', async () => {
    const { stop } = await startServing('start', [SAMPLE]);
    expect((await stop()).stdout).toContain(' holds 1 article: ');
  });

  test('does not serve when nothing could be loaded', async () => {
    const { code, stdout } = await runCommand('start', ['no-such.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});

test('serve says that its port is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await runCommand('serve', [], { PORT: `${port}` });
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`127.0.0.1:${port} is in use by another program`);
});
