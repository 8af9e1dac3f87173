// Who extracts: the rules, or a language model, whose use is told at the end.
import { Option } from 'commander';
import type { Usage } from '../../src/extract/llm/chat.ts';
import { LlmExtractor } from '../../src/extract/llm/extractor.ts';
import { say } from './command.ts';
import { type LlmSettings, requireLlm } from './llm-settings.ts';

export type ExtractorName = 'rules' | 'llm';

export const extractorOption = (): Option =>
  new Option('--extractor <name>', 'rules: offline; llm: the language model of LLM_URL and LLM_MODEL')
    .choices(['rules', 'llm'])
    .default('rules');

/** Null for the rules. @throws SettingsError where no model is set up */
export const openExtractor = (name: ExtractorName, settings: LlmSettings): LlmExtractor | null =>
  name === 'rules' ? null : new LlmExtractor(requireLlm(settings));

/** Says what the model was asked and gave; nothing where the rules extracted. */
export function tellUse(extractor: LlmExtractor | null, { prices }: LlmSettings): void {
  if (extractor) say(inWords(extractor.usage, prices));
}

export function inWords({ requests, inputTokens, outputTokens }: Usage, prices: LlmSettings['prices']): string {
  const count = (value: number): string => value.toLocaleString('en');
  const asked = requests === 1 ? 'once' : `${count(requests)} times`;
  const used = `The model was asked ${asked}: ${count(inputTokens)} tokens in, ${count(outputTokens)} out`;
  if (!prices) return `${used}.`;
  const cost = (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
  return `${used}, at a cost of ${cost.toFixed(4)}.`;
}
