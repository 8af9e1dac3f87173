// A real Neo4j without Docker: the community server as jars from Maven Central, run by Java 17 in a folder of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Neo4jLogin } from './neo4j.login.ts';

const VERSION = '5.26.30';
const CACHE = path.resolve('.cache/neo4j');
const PASSWORD = 'dateline-tests';
const START_LIMIT_MS = 90_000;
const run = promisify(execFile);

/** Whether a server can be started at once, without a download. */
export const JARS_ARE_THERE = existsSync(path.join(CACHE, `lib-${VERSION}`));

export interface Neo4jFromJars {
  readonly login: Neo4jLogin;
  /** Ends it, and deletes its data. */
  stop(): Promise<void>;
  /** Like a broken machine; its data stays. */
  kill(): Promise<void>;
  /** Like a machine that hangs: connections stay open, and nothing answers. */
  freeze(): void;
  thaw(): void;
  /** Starts it again, with the same address and data. It may take some seconds until it answers. */
  startAgain(): void;
}

export interface Neo4jOptions {
  /** A folder of files for `neo4j-admin database import`, with which the server's database begins. */
  readonly importFiles?: string;
  /** Lines of neo4j.conf. */
  readonly settings?: readonly string[];
}

export async function startFromJars({ importFiles, settings = [] }: Neo4jOptions = {}): Promise<Neo4jFromJars> {
  const jars = await fetchJars();
  const home = await mkdtemp(path.join(CACHE, 'home-'));
  const boltPort = await freePort();
  await mkdir(path.join(home, 'conf'));
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), configuration(boltPort, await freePort(), settings));
  if (importFiles !== undefined) await runImport(jars, home, importFiles);
  const start = (): ChildProcess => spawn('java', javaArguments(jars, home), { stdio: ['ignore', 'ignore', 'pipe'] });
  let server = start();
  const stop = async () => {
    await ended(server);
    await rm(home, { recursive: true, force: true });
  };
  try {
    const login = { uri: `bolt://127.0.0.1:${boltPort}`, username: 'neo4j', password: PASSWORD };
    await firstLogin(server, login);
    return {
      login,
      stop,
      kill: () => ended(server, 'SIGKILL'),
      freeze: () => void server.kill('SIGSTOP'),
      thaw: () => void server.kill('SIGCONT'),
      startAgain() {
        server = start();
        server.stderr?.resume();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Into a folder that gets its name once it is complete, so that a broken download is not taken for a whole one. */
async function fetchJars(): Promise<string> {
  const folder = path.join(CACHE, `lib-${VERSION}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const download = await mkdtemp(path.join(CACHE, 'download-'));
  await writeFile(path.join(download, 'pom.xml'), POM);
  const options = { timeout: 240_000, maxBuffer: 64 * 1024 * 1024 };
  const goal = ['-q', '-B', '-f', path.join(download, 'pom.xml'), 'dependency:copy-dependencies'];
  await run('mvn', [...goal, `-DoutputDirectory=${path.join(download, 'lib')}`], options);
  await rename(path.join(download, 'lib'), folder);
  await rm(download, { recursive: true });
  return folder;
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dateline</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

function configuration(boltPort: number, httpPort: number, settings: readonly string[]): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    ...settings,
    '',
  ].join('\n');
}

function javaArguments(jars: string, home: string): string[] {
  const place = [`--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`];
  return [...virtualMachine(jars), 'org.neo4j.server.CommunityEntryPoint', ...place];
}

function virtualMachine(jars: string): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  return ['-Xmx1g', ...opened, '-cp', path.join(jars, '*')];
}

/** What the command neo4j-admin does, in the folder of the files. */
async function runImport(jars: string, home: string, folder: string): Promise<void> {
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') };
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '@import.args'];
  await run('java', [...virtualMachine(jars), ...command], { cwd: folder, env: environment, timeout: 240_000 });
}

/** Waits until Bolt answers, and changes the password that a fresh server wants changed. */
async function firstLogin(server: ChildProcess, login: Neo4jLogin): Promise<void> {
  let errors = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-2000);
  });
  let missing: Error | null = null;
  server.on('error', (error) => {
    missing = error;
  });
  const driver = neo4j.driver(login.uri, neo4j.auth.basic('neo4j', 'neo4j'), { connectionTimeout: 1000 });
  try {
    for (const begin = Date.now(); ; await pause(250)) {
      if (missing !== null) throw missing;
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${errors}`);
      try {
        await driver.executeQuery(
          "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
          { password: login.password },
          { database: 'system' },
        );
        return;
      } catch (error) {
        if (Date.now() - begin > START_LIMIT_MS) throw error;
      }
    }
  } finally {
    await driver.close();
  }
}

async function ended(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  const late = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(late);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
