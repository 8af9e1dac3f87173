// The explanation of an article for a person: its frame, each sentence with what was found in it and by which rule, and the entities.
import type { ChalkInstance } from 'chalk';
import type { Article } from '../../src/article/article.ts';
import { type ExplainedSentence, explain, type Finding } from '../../src/extract/explain.ts';
import { annotate } from '../../src/extract/extract.ts';
import type { ExtractedEntity } from '../../src/extract/extraction.ts';
import { markedSentence } from './marked-sentence.ts';
import { printable } from './printable.ts';

/** Lines, without colours where chalk has none. */
export function* explanationLines(article: Article, chalk: ChalkInstance): Generator<string> {
  const { sentences, entities } = explain(annotate(article));
  yield* frameLines(article, chalk);
  for (const sentence of sentences) {
    yield '';
    yield* sentenceLines(sentence, article.text, chalk);
  }
  yield '';
  yield chalk.bold('Entities');
  for (const entity of entities) yield `  ${entityLine(entity)}`;
}

function* frameLines(article: Article, chalk: ChalkInstance): Generator<string> {
  const { file, title, author, source, dateline, publishedOn, publishedOnBasis, warnings } = article;
  yield chalk.bold(printable(file));
  const frame = { title, author, source, dateline: dateline?.text ?? null };
  for (const [field, value] of Object.entries(frame)) yield `  ${field}: ${printable(value ?? '?')}`;
  yield `  published: ${publishedOn ?? '?'} (${publishedOnBasis})`;
  for (const warning of warnings) yield `  warning: ${printable(warning)}`;
}

function* sentenceLines(sentence: ExplainedSentence, text: string, chalk: ChalkInstance): Generator<string> {
  const role = sentence.role === 'body' ? '' : `${sentence.role}: `;
  yield `${chalk.dim(role)}${markedSentence(sentence, text, chalk)}`;
  for (const finding of sentence.findings) yield* findingLines(finding, chalk);
}

function* findingLines({ label, text, what, details, rule }: Finding, chalk: ChalkInstance): Generator<string> {
  yield `  ${chalk.bold(label)} '${printable(text)}' ${printable(what)} ${chalk.dim(`<- ${printable(rule)}`)}`;
  for (const detail of details) yield `    ${printable(detail)}`;
}

function entityLine({ kind, name, aliases, id }: ExtractedEntity): string {
  const others = aliases.length > 0 ? `, also ${aliases.map((alias) => `'${alias}'`).join(', ')}` : '';
  return printable(`${kind} '${name}'${others} (${id})`);
}
