// The word of a noun phrase that carries its meaning.
import type { Token, TokenRange } from '../layers.ts';
import { personNouns } from '../lexicons/titles.ts';

/** The head token of a noun phrase: the last noun before its first preposition. */
export function headOf(tokens: readonly Token[], range: TokenRange): number {
  let head = -1;
  for (let index = range.firstToken; index < range.endToken; index++) {
    const token = tokens[index]!;
    if (
      head >= 0 &&
      (token.pos === 'ADP' ||
        token.pos === 'PUNCT' ||
        token.pos === 'VERB' ||
        token.lower === 'who' ||
        token.lower === 'which')
    ) {
      if (token.text !== '-' && token.lower !== "'s" && token.lower !== '’s') break;
    }
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      isTitleAlone(tokens, range, index)
    )
      head = index;
  }
  return head >= 0 ? head : range.endToken - 1;
}

/** 'the army's chief': an adjective by the tagger that ends the phrase behind a possessor. */
function isTitleAlone(tokens: readonly Token[], range: TokenRange, index: number): boolean {
  return (
    index === range.endToken - 1 &&
    tokens[index]!.pos === 'ADJ' &&
    personNouns.has(tokens[index]!.lower) &&
    (/^['’]s?$|^(?:the|its|their|his|her)$/.test(tokens[index - 1]?.lower ?? '') ||
      (tokens[index]!.lower === 'chief' && tokens[index - 1]?.pos === 'NOUN'))
  );
}
