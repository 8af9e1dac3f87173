// npm start NAME: what the graph knows of NAME, and who says what about it. npm start -- --watch: articles as they are loaded.
import { ask, DatelineError, listen, type Server } from './dateline.ts';
import { AboutDocument, type AboutQuery, LoadedDocument } from './generated.ts';

const server: Server = {
  url: `${process.env.DATELINE_URL ?? 'http://127.0.0.1:4000'}/graphql`,
  key: process.env.DATELINE_KEY,
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function about(name: string): Promise<void> {
  const { entity, claims } = await ask(server, AboutDocument, { name, claims: 5 });
  if (entity === null) return print(`Nothing in the graph has the name ${name}.`);
  print(`${entity.name} (${entity.kind})${entity.aliases.length > 0 ? `, also ${entity.aliases.join(', ')}` : ''}`);
  for (const relation of entity.relations.nodes) print(`  ${lineOf(relation)}`);
  print(`${claims.totalCount} claims about it:`);
  for (const { speaker, speakerText, content, certainty, saidOn, evidence } of claims.nodes) {
    print(`  ${saidOn ?? 'no date'}, ${speaker?.name ?? speakerText}: ${content} (${certainty})`);
    print(`    "${evidence.sentence}" - ${evidence.article.title}`);
  }
}

type Relation = NonNullable<AboutQuery['entity']>['relations']['nodes'][number];

function lineOf({ source, type, title, target, status }: Relation): string {
  const words = type.toLowerCase().replaceAll('_', ' ');
  return `${source.name}: ${title === null ? words : `${words} (${title})`} ${target.name}${status === 'FORMER' ? ', formerly' : ''}`;
}

async function watch(): Promise<void> {
  for await (const { articleLoaded } of listen(server, LoadedDocument)) {
    print(`${articleLoaded.title}: ${articleLoaded.claims.totalCount} claims`);
  }
}

const [word] = process.argv.slice(2);
try {
  if (word === undefined) throw new DatelineError('Give a name, as in: npm start Ukraine', 'USAGE');
  await (word === '--watch' ? watch() : about(word));
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'USAGE' ? 2 : 1;
}
