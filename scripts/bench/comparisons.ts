// The tables of the graph benchmark: servers beside each other, engines beside each other, and one server on graphs of growing size.
import { BOUNDED_QUESTIONS, QUESTIONS, type Question, type QuestionSubjects } from './questions.ts';
import { Served } from './served.ts';

type Database = { readonly DATA_DIR: string } | { readonly NEO4J_URI: string };

/** In turns, so that all servers meet the same weather. */
const ROUNDS = 3;

/** Dateline on Neo4j beside a bare server and @neo4j/graphql: medians relative to the bare server, throughput relative to both. */
export async function compareServers(subjects: QuestionSubjects, seconds: number): Promise<string[]> {
  const bare = await Served.start('bare-server.ts', '/', {});
  const dateline = await Served.start('dateline-server.ts', '/graphql', {});
  const flat = await Served.start('neo4j-graphql-server.ts', '/graphql', {}, ['flat']);
  const typed = await Served.start('neo4j-graphql-server.ts', '/graphql', {}, ['typed']);
  try {
    const lines = [
      '| question | bare, ms | median, times bare | aim | throughput, times bare (aim 0.7 or more) | times @neo4j/graphql, flat (aim 2 or more) | times @neo4j/graphql, interfaces (aim 20 or more where nested) |',
      '| --- | --- | --- | --- | --- | --- | --- |',
    ];
    for (const question of QUESTIONS) {
      const asBare = { name: question.name, variables: subjects };
      const asDateline = { query: question.graphql, variables: used(question.graphql, subjects) };
      const latency = await inTurns([
        () => bare.medianOf(asBare, seconds),
        () => dateline.medianOf(asDateline, seconds),
      ]);
      const rival = (server: Served, query: string | null) => async () =>
        query === null ? Number.NaN : server.throughputOf({ query, variables: used(query, subjects) }, seconds);
      const throughput = await inTurns([
        () => bare.throughputOf(asBare, seconds),
        () => dateline.throughputOf(asDateline, seconds),
        rival(flat, question.flat),
        rival(typed, question.typed),
      ]);
      const [bareMs = Number.NaN, ourMs = Number.NaN] = latency;
      const [bareRate = Number.NaN, ourRate = Number.NaN, flatRate = Number.NaN, typedRate = Number.NaN] = throughput;
      lines.push(
        row([
          question.name,
          bareMs.toFixed(1),
          ratio(ourMs, bareMs),
          `${question.name.startsWith('one entity') ? 1.6 : 1.3} or less`,
          ratio(ourRate, bareRate),
          timesRival(ourRate, flatRate, seconds),
          timesRival(ourRate, typedRate, seconds),
        ]),
      );
    }
    return lines;
  } finally {
    for (const server of [bare, dateline, flat, typed]) await server.stop();
  }
}

/** Dateline on the embedded graph beside Dateline on Neo4j. */
export async function compareEngines(
  databases: readonly Database[],
  subjects: QuestionSubjects,
  seconds: number,
): Promise<string[]> {
  const servers = await Promise.all(databases.map(datelineOn));
  const [embedded, neo4j] = servers;
  if (embedded === undefined || neo4j === undefined) return [];
  try {
    const lines = ['| question | Neo4j, ms | Grafeo, times Neo4j (aim 3 or less) |', '| --- | --- | --- |'];
    for (const { name, graphql } of [...QUESTIONS, ...BOUNDED_QUESTIONS]) {
      const body = { query: graphql, variables: used(graphql, subjects) };
      const [embeddedMs = Number.NaN, neo4jMs = Number.NaN] = await inTurns([
        () => embedded.medianOf(body, seconds),
        () => neo4j.medianOf(body, seconds),
      ]);
      lines.push(row([name, neo4jMs.toFixed(1), ratio(embeddedMs, neo4jMs)]));
    }
    return lines;
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** What must not grow with the graph, beside the time for one entity by its id, which does not. */
export async function compareAtSizes(
  databases: readonly Database[],
  subjects: QuestionSubjects,
  seconds: number,
): Promise<string[]> {
  const lines = ['| question | engine | ms | times one entity |', '| --- | --- | --- | --- |'];
  for (const database of databases) {
    const server = await datelineOn(database);
    try {
      const one = QUESTIONS.find(({ name }) => name === 'one entity') as Question;
      const warmMedianOf = async (body: object): Promise<number> => {
        await server.medianOf(body, seconds);
        return server.medianOf(body, seconds);
      };
      const unit = await warmMedianOf({ query: one.graphql, variables: { id: subjects.id } });
      for (const { name, graphql } of BOUNDED_QUESTIONS) {
        const ms = await warmMedianOf({ query: graphql, variables: used(graphql, subjects) });
        lines.push(row([name, 'DATA_DIR' in database ? 'Grafeo' : 'Neo4j', ms.toFixed(1), ratio(ms, unit)]));
      }
    } finally {
      await server.stop();
    }
  }
  return lines;
}

function datelineOn(database: Database): Promise<Served> {
  return Served.start(
    'dateline-server.ts',
    '/graphql',
    'DATA_DIR' in database ? { ...database, NEO4J_URI: '' } : database,
  );
}

/** Only the variables that a query declares: others are an error. */
function used(query: string, subjects: QuestionSubjects): Record<string, unknown> {
  return Object.fromEntries(Object.entries(subjects).filter(([name]) => query.includes(`$${name}:`)));
}

/** The median of several rounds for each, the first round uncounted: it warms up. */
async function inTurns(measures: readonly (() => Promise<number>)[]): Promise<number[]> {
  const results: number[][] = measures.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, measure] of measures.entries()) {
      const figure = await measure();
      if (round > 0) results[index]?.push(figure);
    }
  }
  return results.map((figures) => figures.sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN);
}

/** Where the rival answered nothing in the time that it had, it is slower than one answer in it. */
function timesRival(rate: number, rival: number, seconds: number): string {
  return rival === 0 ? `more than ${(rate * seconds).toFixed(0)}` : ratio(rate, rival);
}

const ratio = (a: number, b: number): string => (Number.isFinite(a / b) ? (a / b).toFixed(2) : '');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
