// Loaded into a process before its program (node --import): kills it like kill -9 a while after the statement that KILL_AT_STATEMENT
// numbers, KILL_AFTER_MS milliseconds, or else tells at the end how many were sent. Counted by statements, a moment of the work is
// the same on a busy machine and on an idle one; and a thread of its own strikes in the midst of whatever the program is doing.
import { Worker } from 'node:worker_threads';
import type { ObservedStatement } from '../../src/graph/engine.ts';
import { StatementObservers } from '../../src/graph/statement-observers.ts';

const STRIKE = `const { workerData: { signal, delay } } = require('node:worker_threads');
Atomics.wait(signal, 0, 0);
Atomics.wait(signal, 0, 1, delay);
process.kill(process.pid, 'SIGKILL');`;

/** Made on every start, and not counted. */
const DEFINITION = /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX)|^CALL db\./u;

const last = Number(process.env.KILL_AT_STATEMENT);
const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
let sent = 0;

const { tell } = StatementObservers.prototype;
StatementObservers.prototype.tell = function <R>(
  this: InstanceType<typeof StatementObservers>,
  kind: ObservedStatement['kind'],
  statement: string,
  run: () => Promise<R[]>,
) {
  if (!DEFINITION.test(statement)) sent += 1;
  if (sent === last) {
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  }
  return tell.call(this, kind, statement, run) as Promise<R[]>;
};

if (last > 0) {
  const workerData = { signal, delay: Number(process.env.KILL_AFTER_MS) };
  new Worker(STRIKE, { eval: true, workerData, execArgv: [] }).unref();
} else {
  process.on('exit', () => process.stderr.write(`sent ${sent} statements\n`));
}
