// Dateline in a process of its own for the serving benchmark, without limits on rate that would be measured in place of speed.
import { startServer } from '../../src/api/server.ts';
import { openEngine } from '../../src/graph/open-engine.ts';
import { readSettings } from '../command-line/settings.ts';

const settings = readSettings(process.env);
const engine = await openEngine(settings.engine);
const { port } = await startServer({ engine, port: 0, limits: settings.limits });
process.send?.({ port });
// bench:soak starts it with --expose-gc, so that its figures are of what is kept, not of what the collector left for later.
process.on('message', () => globalThis.gc?.());
