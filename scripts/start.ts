// npm start: loads the articles given, or the samples, says what is in the graph, and serves it.
import { relative } from 'node:path';
import { Argument } from 'commander';
import type { GraphEngine } from '../src/graph/engine.ts';
import type { Tracing } from '../src/tracing/tracing.ts';
import { asGivenByUser, EXIT_FAILED, newCommand, runCommand, say } from './command-line/command.ts';
import { countContents, inWords } from './command-line/contents.ts';
import { openExtractor, tellUse } from './command-line/extractor.ts';
import { findFindings } from './command-line/findings.ts';
import {
  countInputs,
  type FrameOptions,
  INPUTS_HELP,
  inputsOf,
  readOptions,
  takeFrameOptions,
} from './command-line/inputs.ts';
import { startProgress } from './command-line/progress.ts';
import {
  openEngineWhenReady,
  prepareServer,
  readServeSettings,
  type ServeOptions,
  serve,
  takeServeOptions,
} from './command-line/serving.ts';
import { SETTINGS_HELP, type Settings } from './command-line/settings.ts';
import { onInterrupt } from './command-line/signals.ts';
import { loadInputs } from './loading/load-inputs.ts';
import { describe, type LoadingCounts } from './loading/outcome.ts';
import { holdsOtherArticles, SAMPLES } from './loading/samples.ts';

const command = takeServeOptions(
  takeFrameOptions(newCommand('start', 'Loads articles (the samples if none are given), then serves the graph.')),
)
  .addArgument(new Argument('[inputs...]', INPUTS_HELP))
  .addHelpText('after', SETTINGS_HELP)
  .action(async (paths: string[], { insecure, ...frame }: FrameOptions & ServeOptions) => {
    const settings = readServeSettings(insecure ? { insecure } : {});
    const server = await prepareServer(settings);
    const interrupted = onInterrupt();
    const engine = await openEngineWhenReady(settings, server.tracing, interrupted);
    try {
      const anything = await load(engine, paths, frame, settings, server.tracing, interrupted);
      if (!anything || interrupted.aborted) return;
      await tellContents(engine);
      await serve({ engine, ...server }, interrupted);
    } finally {
      await engine.close();
      await server.tracing.close();
    }
  });

/** Without arguments the samples; but not into a graph that holds somebody's own articles. False if nothing could be loaded. */
async function load(
  engine: GraphEngine,
  given: readonly string[],
  frame: FrameOptions,
  settings: Settings,
  tracing: Tracing,
  interrupted: AbortSignal,
): Promise<boolean> {
  if (given.length === 0 && (await holdsOtherArticles(engine))) {
    say(`Using the graph in ${engine.location} as it is; name files to load more.`);
    return true;
  }
  const paths = given.length === 0 ? [relative(process.cwd(), SAMPLES)] : asGivenByUser(given);
  const model = openExtractor(frame.extractor, settings.llm);
  const progress = startProgress(await countInputs(paths));
  const counts = await loadInputs(engine, inputsOf(paths), {
    read: readOptions(frame, settings, model),
    tell: (outcome) => progress.done(describe(outcome), 'failed' in outcome),
    stop: interrupted,
    tracing,
  }).finally(() => progress.end());
  tellLoading(engine, counts);
  tellUse(model, settings.llm);
  return counts.loaded > 0;
}

function tellLoading(engine: GraphEngine, { loaded, unchanged, failed }: LoadingCounts): void {
  if (failed > 0) {
    process.exitCode = EXIT_FAILED;
    say(`${failed} of ${failed + loaded} articles could not be loaded.`);
  }
  if (unchanged === 0) return;
  const all =
    unchanged === loaded ? 'all articles were' : unchanged === 1 ? '1 article was' : `${unchanged} articles were`;
  say(`Reusing the graph in ${engine.location}: ${all} in it already.`);
}

async function tellContents(engine: GraphEngine): Promise<void> {
  const findings = await findFindings(engine);
  process.stdout.write(`The graph in ${engine.location} holds ${inWords(await countContents(engine))}.\n`);
  if (findings.length > 0)
    process.stdout.write(
      `Among other things:\n${findings.map((finding) => `${finding.replaceAll(/^/gmu, '  ')}\n`).join('')}`,
    );
}

await runCommand(command);
