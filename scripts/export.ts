// npm run export: the graph, or a part of it, as a file of another program.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option } from 'commander';
import { EXPORTS, type Export, type ExportFilter } from '../src/api/formats/exports.ts';
import { importAdvice, writeImportFiles } from '../src/graph/bulk/neo4j-admin.ts';
import { openEngine } from '../src/graph/open-engine.ts';
import { asGivenByUser, newCommand, runCommand, say } from './command-line/command.ts';
import { readSettings, SETTINGS_HELP } from './command-line/settings.ts';
import { writeWhole } from './command-line/write-whole.ts';

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly bom?: boolean;
  readonly [filter: string]: string | boolean | undefined;
}

const FILTERS: readonly (readonly [flags: string, means: string])[] = [
  ['--from <date>', 'not wholly before this date (EDTF: 2024, 2024-10, 2024-10-03)'],
  ['--to <date>', 'not wholly after this date'],
  ['--kind <kinds>', 'entities of these kinds, separated by commas'],
  ['--type <types>', 'relations or events of these types, separated by commas'],
  ['--certainty <certainties>', 'of these certainties, separated by commas'],
  ['--name <part>', 'in tables: about something with this in its name'],
  ['--of <id or name>', 'in graphs: this entity and what surrounds it'],
  ['--depth <relations>', 'in graphs: how far around it (1)'],
  ['--limit <entities>', 'in graphs: how many around it'],
];

/** Files for neo4j-admin: a folder, and always the whole graph. */
const IMPORT_FILES = 'neo4j-admin';

const command = newCommand(
  'export',
  'Writes the graph, or the part of it that the filters say, in the format of another program.',
)
  .addOption(
    new Option('--format <format>', 'which format')
      .choices([...EXPORTS.map(({ format }) => format), IMPORT_FILES])
      .makeOptionMandatory(),
  )
  .option('--out <file>', `where to write; standard output without it; for ${IMPORT_FILES}, a new folder`)
  .option('--bom', 'in CSV: the mark by which Excel knows UTF-8')
  .addHelpText(
    'after',
    `\nWhich filters a format takes:\n${EXPORTS.map(takes).join('\n')}
  ${IMPORT_FILES.padEnd(13)} none: the whole graph, for an empty Neo4j\n${SETTINGS_HELP}`,
  );
for (const [flags, means] of FILTERS) command.option(flags, means);

command.action(async (options: Options) => {
  if (options.format === IMPORT_FILES) return exportForImport(options);
  const chosen = EXPORTS.find(({ format }) => format === options.format);
  if (chosen === undefined) throw new TypeError(`no format ${options.format}`);
  const filter = filterOf(options);
  const foreign = Object.keys(filter).find((name) => !chosen.parameters.includes(name));
  if (foreign !== undefined) {
    command.error(`error: --${foreign} means nothing to ${chosen.format}, which takes ${chosen.parameters.join(', ')}`);
  }
  const { engine: settings } = readSettings(process.env);
  const engine = await openEngine(settings);
  try {
    const pieces = chosen.write(engine, filter);
    const [file] = options.out === undefined ? [] : asGivenByUser([options.out]);
    if (file === undefined) await pipeline(Readable.from(pieces), process.stdout, { end: false });
    else await writeWhole(file, Readable.from(pieces));
  } finally {
    await engine.close();
  }
});

async function exportForImport(options: Options): Promise<void> {
  const [filter] = Object.keys(filterOf(options));
  if (filter !== undefined) command.error(`error: --${filter} means nothing to ${IMPORT_FILES}: it is the whole graph`);
  const [folder] = options.out === undefined ? [] : asGivenByUser([options.out]);
  if (folder === undefined) return command.error(`error: ${IMPORT_FILES} needs --out with a new folder`);
  const engine = await openEngine(readSettings(process.env).engine);
  try {
    await writeImportFiles(engine, folder);
  } finally {
    await engine.close();
  }
  say(`Written to ${folder}. ${importAdvice(folder)}`);
}

function takes({ format, parameters }: Export): string {
  return `  ${format.padEnd(13)} ${parameters.join(', ')}`;
}

function filterOf({ format, out, bom, ...texts }: Options): ExportFilter {
  const given = Object.entries(texts).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []));
  return { ...Object.fromEntries(given), ...(bom === true ? { bom: 'true' } : {}) };
}

await runCommand(command);
