// A token whose part of speech may need correction, with the words beside it in its sentence.
import type { PartOfSpeech, TaggedSentence, Token } from '../layers.ts';

export interface CorrectionPlace {
  readonly tokens: readonly Token[];
  /** Corrected up to the token; the corrections write into it. */
  readonly pos: PartOfSpeech[];
  readonly dated: Uint8Array;
  readonly sentence: TaggedSentence;
  readonly i: number;
  readonly token: Token;
  readonly before: Token | null;
  readonly beforePos: PartOfSpeech | null;
  readonly after: Token | null;
  /** As the tagger has it. */
  readonly afterPos: PartOfSpeech | null;
}

export function placeAt(
  tokens: readonly Token[],
  pos: PartOfSpeech[],
  dated: Uint8Array,
  sentence: TaggedSentence,
  i: number,
): CorrectionPlace {
  const before = i > sentence.firstToken ? tokens[i - 1]! : null;
  const after = i + 1 < sentence.endToken ? tokens[i + 1]! : null;
  return {
    tokens,
    pos,
    dated,
    sentence,
    i,
    token: tokens[i]!,
    before,
    beforePos: before ? pos[i - 1]! : null,
    after,
    afterPos: after ? after.pos : null,
  };
}

/** Can the words behind be the object of a verb? */
export const takesObject = (after: PartOfSpeech | null): boolean =>
  after === 'DET' ||
  after === 'NOUN' ||
  after === 'PROPN' ||
  after === 'PRON' ||
  after === 'NUM' ||
  after === 'ADJ' ||
  after === 'ADV';
