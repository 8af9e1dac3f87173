// Which nouns tell of an event: those of the table, unless the words around change what they mean.
import type { Tagged, Token } from '../layers.ts';
import { agreementNouns, statementNouns } from '../lexicons/agreement-words.ts';
import {
  eventNouns,
  followersThatChangeMeaning,
  labourStrike,
  labourWords,
  type NounFrame,
} from '../lexicons/event-nouns.ts';
import { objectClasses } from '../lexicons/event-objects.ts';
import type { EventContext } from './seed.ts';

export function frameOf(token: Token, { tagged, participants }: EventContext): NounFrame | null {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isGerundNoun(token, tagged) && !isOffensive(token, tagged))
    return null;
  if (tagged.tokens[token.index + 1]?.lower === 'back') return null; // 'that the government strike back'
  if (token.lemma === 'strike' && isOfWorkers(token, tagged)) return labourStrike;
  const frame =
    eventNouns.get(token.lemma) ?? eventNouns.get(token.lower) ?? eventNouns.get(token.lower.replace(/s$/, ''));
  if (frame === undefined || participants.nameOver(token.index)?.kind === 'AGREEMENT') return null;
  if (token.lemma === 'march' && /^\p{Lu}/u.test(token.text)) return null;
  if (/^(?:exchange|swap)$/.test(token.lemma)) return exchanged(token, frame, tagged);
  if (frame.type === 'COOPERATE' && isSubjectOfAgreement(token, tagged)) return null;
  const next = tagged.tokens[token.index + 1];
  if (next !== undefined && next.sentence === token.sentence && next.start <= token.end + 1) {
    if (next.pos === 'NOUN' || next.pos === 'PROPN' || followersThatChangeMeaning.has(next.lower)) return null;
  }
  return frame;
}

/** 'an exchange of artillery fire', 'a prisoner swap'; 'an exchange of views' is neither. */
function exchanged({ index, sentence }: Token, frame: NounFrame, { tokens }: Tagged): NounFrame | null {
  const words = (from: number, to: number): string[] =>
    tokens.slice(from, to).flatMap((word) => (word.sentence === sentence ? [word.lower] : []));
  const behind = tokens[index + 1]?.lower === 'of' ? words(index + 2, index + 6) : [];
  if (behind.some((word) => /^(?:fire|gunfire|shots|shells|shelling|mortars?)$/.test(word)))
    return eventNouns.get('firefight')!;
  return [...behind, ...words(Math.max(0, index - 2), index)].some((word) =>
    /^(?:prisoners?|captives?|detainees?|hostages?|soldiers|bodies|remains|spies|fighters|civilians|pows?)$/.test(word),
  )
    ? frame
    : null;
}

/** 'Teachers began a strike', 'went on strike', 'a strike over wages'. */
function isOfWorkers({ index, sentence }: Token, { tokens }: Tagged): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  if (labourWords.has(before) || (before === 'on' && /^(?:go|be)$/.test(tokens[index - 2]?.lemma ?? ''))) return true;
  if (
    next === 'over' &&
    /^(?:pay|wages?|salar(?:y|ies)|unpaid|working|pensions?|jobs)$/.test(tokens[index + 2]?.lower ?? '')
  )
    return true;
  const workers = objectClasses.get('workers')!;
  for (let at = index - 1; at >= Math.max(0, index - 12) && tokens[at]!.sentence === sentence; at--)
    if (workers.has(tokens[at]!.lower.replace(/s$/, '')))
      return /^(?:begin|start|stage|hold|call|launch|end|join|continue|extend|suspend)$/.test(
        verbBetween(tokens, at, index),
      );
  return false;
}

function verbBetween(tokens: Tagged['tokens'], from: number, to: number): string {
  for (let at = from + 1; at < to; at++) if (tokens[at]!.pos === 'VERB') return tokens[at]!.lemma;
  return '';
}

/** 'a joint statement on trilateral security cooperation': what an agreement is about is told by its own event. */
function isSubjectOfAgreement(token: Token, { tokens }: Tagged): boolean {
  for (let index = token.index - 1; index >= Math.max(1, token.index - 6); index--) {
    const before = tokens[index]!;
    if (before.sentence !== token.sentence) return false;
    const noun = tokens[index - 1]!.lower;
    if (/^(?:on|of|about)$/.test(before.lower)) return agreementNouns.has(noun) || statementNouns.has(noun);
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(before.pos)) return false;
  }
  return false;
}

/** 'launched its offensive after': an adjective by the tagger, with no noun behind it. */
function isOffensive(token: Token, { tokens }: Tagged): boolean {
  return (
    /^(?:counter)?offensive$/.test(token.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[token.index + 1]?.pos ?? '')
  );
}

/** 'an end to fighting', 'the killing of': a noun, whatever the tagger took it for. */
function isGerundNoun(token: Token, tagged: Tagged): boolean {
  if (!/^(?:fighting|killing|shelling|bombing|shooting|bombardment|stabbing)$/.test(token.lower)) return false;
  const before = tagged.tokens[token.index - 1];
  const next = tagged.tokens[token.index + 1]?.lower ?? '';
  // 'Fighting between X and Y broke out', 'Shelling in the north killed'
  if (before?.sentence !== token.sentence)
    return /^(?:between|in|near|around|along|that|which|last|also|broke|erupted|flared|raged|resumed|continued|spread|intensified|has|had|was)$/.test(
      next,
    );
  return (
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    (before.pos === 'ADP' &&
      (/^(?:that|which|,|\.|near|between|in)$/.test(next) || !/^(?:by|without|after|before|of)$/.test(before.lower))) ||
    (before.lower === 'to' && /^(?:that|which|in|,|\.|between)$/.test(next))
  );
}
