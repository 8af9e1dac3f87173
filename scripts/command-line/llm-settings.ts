// The settings of the language model that may extract in place of the rules.
import type { ChatSettings } from '../../src/extract/llm/chat.ts';
import { type Given, SettingsError, webAddress, wholeNumber } from './setting-values.ts';

export interface LlmSettings extends Omit<ChatSettings, 'url' | 'model'> {
  readonly url: string | undefined;
  readonly model: string | undefined;
  /** Of a million tokens each, in whatever currency; undefined if they are not known. */
  readonly prices: { readonly input: number; readonly output: number } | undefined;
}

/** A long piece of an article takes a model on a small machine minutes. */
const DEFAULT_TIMEOUT = 120;

export const LLM_HELP = `\
  LLM_URL, LLM_MODEL, LLM_API_KEY
                     for --extractor llm: base address of an OpenAI-compatible API (http://localhost:11434/v1), its model and key
  LLM_TIMEOUT        seconds that one answer may take (${DEFAULT_TIMEOUT})
  LLM_PRICES         price of a million tokens in and out, to tell the cost: 0.15/0.60
`;

/** @throws SettingsError */
export function readLlmSettings(given: Given): LlmSettings {
  const url = webAddress('LLM_URL', given);
  if (url !== undefined && (new URL(url).username || new URL(url).password))
    throw new SettingsError('LLM_URL holds a user or password; give the key as LLM_API_KEY.');
  return {
    url,
    model: given('LLM_MODEL'),
    apiKey: given('LLM_API_KEY'),
    timeoutSeconds: wholeNumber('LLM_TIMEOUT', given, { fallback: DEFAULT_TIMEOUT, from: 1, to: 3600 }),
    prices: pricesIn(given('LLM_PRICES')),
  };
}

/** @throws SettingsError where the service or the model is not given */
export function requireLlm({ url, model, ...rest }: LlmSettings): ChatSettings {
  if (url === undefined || model === undefined) {
    throw new SettingsError(
      `--extractor llm needs LLM_URL and LLM_MODEL; ${url ? 'LLM_MODEL' : 'LLM_URL'} is not set.`,
    );
  }
  const { prices: _prices, ...settings } = rest;
  return { url, model, ...settings };
}

function pricesIn(value: string | undefined): LlmSettings['prices'] {
  if (value === undefined) return undefined;
  const match = /^(\d{1,6}(?:\.\d{1,6})?)\/(\d{1,6}(?:\.\d{1,6})?)$/u.exec(value);
  if (!match) throw new SettingsError(`LLM_PRICES is '${value}'; it should look like 0.15/0.60.`);
  return { input: Number(match[1]), output: Number(match[2]) };
}
