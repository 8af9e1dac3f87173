// What stands as a phrase behind its cue: 'accused X of C', 'described X as C', 'called X C', 'denied C', 'expressed concern about C'.
import type { Clause } from '../layers.ts';
import { REPORTING_NOUNS, type ReportingVerb } from '../lexicons/reporting-verbs.ts';
import type { ClauseTree } from './clause-tree.ts';
import { coordinateStart } from './content-end.ts';
import type { Attribution, CueBase } from './findings.ts';
import { quotationsOf } from './quotations.ts';

const ATTITUDES = new Set(
  'concern concerns fear fears hope hopes doubt doubts confidence regret worry worries outrage skepticism scepticism alarm optimism dismay disappointment frustration'.split(
    ' ',
  ),
);

/** 'accused X of doing C'. */
export function ofContent(clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('of')) return null;
  const { tokens } = tree.tagged;
  const end = tree.subtree(clause)[1];
  const start = clause.verbGroup.endToken;
  let first = -1;
  for (let i = start; i < end; i++) {
    if (tokens[i]!.lower !== 'of') continue;
    if (first < 0) first = i;
    if (tokens[i + 1]?.lower.endsWith('ing')) {
      first = i;
      break;
    }
  }
  if (first < 0 || first + 1 >= end) return null;
  const agent = clause.voice === 'passive' ? (base.source?.[0] ?? end) - 1 : end;
  const stop = coordinateStart(clause, first, agent > first + 1 ? Math.min(end, agent) : end, tree);
  return { ...base, content: [[first + 1, stop]], main: null, topic: clause.object, rule: 'accused-of' };
}

/** 'likened X to C', 'described X as C'. */
export function asContent(clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('as')) return null;
  const wanted = /^(?:liken|compare|attribute)$/.test(clause.lemma) ? /^(?:to|with)$/ : /^as$/;
  const { tokens } = tree.tagged;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  for (let i = clause.verbGroup.endToken; i < end - 1; i++) {
    if (!wanted.test(tokens[i]!.lower) || tokens[i]!.quoted) continue;
    if (i === clause.verbGroup.endToken && clause.voice === 'active' && clause.role !== 'relative') return null;
    // 'named the sea as the “greatest threat”', not 'named Holt as minister'
    if (clause.lemma === 'name' && !tokens.slice(i, i + 5).some(({ quoted }) => quoted)) return null;
    return { ...base, content: [[i + 1, end]], main: null, topic: clause.object, rule: 'described-as' };
  }
  return null;
}

/** 'condemned “C”': the words of the one who condemns them are the object alone. */
export function quotedObject(clause: Clause, base: CueBase, tree: ClauseTree): Attribution | null {
  if (clause.voice === 'passive' || !/^(?:condemn|denounce|decry|hail|praise|deride)$/.test(clause.lemma)) return null;
  const after = clause.verbGroup.endToken;
  const [quoted] = quotationsOf(tree.tagged, after, tree.subtree(clause)[1]);
  return quoted?.[0] === after + 1 && quoted[1] - quoted[0] > 2
    ? { ...base, content: [quoted], main: null, topic: null, rule: 'quotation' }
    : null;
}

/** 'called X C'. */
export function nameContent(clause: Clause, verb: ReportingVerb, base: CueBase, tree: ClauseTree): Attribution | null {
  if (!verb.frames.has('name') || clause.voice === 'passive') return null;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  // 'whom everybody calls Auntie Bel'
  if (clause.role === 'relative' && NOBODY_IN_PARTICULAR.test(tree.tagged.tokens[base.sourceHead]!.lower)) return null;
  const topic = clause.indirectObject ?? clause.object;
  const after = clause.verbGroup.endToken;
  // 'called that claim absurd': the tagger takes the determiner for a conjunction
  const start = tree.tagged.tokens[after]?.lower === 'that' ? after + 1 : after;
  // 'called that “a fairy tale”', 'a condition that agencies called a death sentence'
  const [named] = quotationsOf(tree.tagged, after, end);
  const alone = named !== undefined && named[0] === start + 1 && start > after;
  if (alone) return { ...base, content: [named], main: null, topic, rule: 'called' };
  const antecedent = clause.role === 'relative' && topic !== null && topic.firstToken <= clause.firstToken;
  if (antecedent && after < end) return { ...base, content: [[after, end]], main: null, topic, rule: 'called' };
  if (clause.role === 'relative' && clause.object?.firstToken === after && clause.complement === null)
    return { ...base, content: [[after, end]], main: null, topic: null, rule: 'called' };
  if (topic === null || (topic.firstToken !== after && topic.firstToken !== start)) return null;
  const quoted = quotationsOf(tree.tagged, topic.firstToken, end).find(([from]) => from > topic.firstToken + 1);
  // 'called his rival “a fool” as they met': the quotation alone
  if (quoted && quoted[0] <= topic.endToken + 1)
    return { ...base, content: [quoted], main: null, topic, rule: 'called' };
  // 'rated the risk high' is a finding; only words in quotation marks are a view: 'rated it “mostly false”'
  if (clause.lemma === 'rate') return null;
  const first = clause.complement?.firstToken ?? quoted?.[0];
  if (first === undefined || first >= end || first <= topic.firstToken) return null;
  return { ...base, content: [[first, end]], main: null, topic, rule: 'called' };
}

const NOBODY_IN_PARTICULAR = /^(?:everybody|everyone|people|locals|friends|many|most|some)$/;

/** What is rejected as untrue, not as unwelcome: 'rejected the accusation', not 'rejected the bill'. */
const isAssertion = (noun: string): boolean =>
  REPORTING_NOUNS.has(noun) ||
  /^(?:notion|criticism|characterization|characterisation|account|premise|comparison)$/.test(noun);

/** Verbs that state a thing as well as do something with one: 'confirmed the death', not 'confirmed the judge'. Lemmas. */
const STATED = /^(?:confirm|report|claim|acknowledge|admit|concede|predict|forecast|allege|fear|anticipate)$/;

/** What has happened or will: a count of people, or a noun of an event. */
function isStatement({ lemma, object }: Clause, { tagged: { tokens } }: ClauseTree): boolean {
  if (object === null) return false;
  const head = tokens[object.head]!;
  if (head.pos !== 'NOUN' || /^(?:life|lives|victims?|title|prize|seat|seats|benefits|credit)$/.test(head.lower))
    return false;
  if (lemma === 'fear' && object.endToken - object.firstToken === 1) return false;
  if (lemma === 'admit' && PATIENTS.test(head.lower)) return false;
  const counted = tokens.slice(object.firstToken, object.endToken).some(({ pos }) => pos === 'NUM');
  if (/^(?:report|confirm)$/.test(lemma)) return HAPPENINGS.test(head.lower) || (counted && VICTIMS.test(head.lower));
  return (
    lemma !== 'claim' || HAPPENINGS.test(head.lower) || /^(?:responsibility|victory|credit|progress)$/.test(head.lower)
  );
}

/** Who is let in: 'admitted 40 children'. */
const PATIENTS = /^(?:patients?|people|children|women|men|students|refugees|migrants|members|wounded)$/;
const VICTIMS = /^(?:cases|people|soldiers|civilians|troops|fighters|dead|wounded|injured|patients|children|victims)$/;
const HAPPENINGS =
  /^(?:deaths?|killings?|casualt(?:y|ies)|injur(?:y|ies)|loss(?:es)?|arrests?|explosions?|blasts?|shelling|firing|fire|fighting|clash(?:es)?|strikes?|attacks?|damage|outages?|violations?|fraud|irregularities|delays?|shortages?|contacts?|incidents?|outbreaks?|infections?|launch(?:es)?|capture|withdrawal|existence|authenticity|presence)$/;

/** 'denied responsibility', 'denied doing C'. */
export function deniedContent(
  clause: Clause,
  verb: ReportingVerb,
  base: CueBase,
  tree: ClauseTree,
): Attribution | null {
  if (!verb.frames.has('object') || clause.voice === 'passive') return null;
  const refused = /^(?:reject|rebut|dismiss)$/.test(clause.lemma);
  if (refused && asContent(clause, verb, base, tree) !== null) return null;
  if (refused && !(clause.object && isAssertion(tree.tagged.tokens[clause.object.head]!.lower))) return null;
  if (STATED.test(clause.lemma) && !isStatement(clause, tree)) return null;
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  const first =
    clause.object?.firstToken ??
    tree
      .childrenOf(clause)
      .find((child) => child.role === 'participle' && child.firstToken === clause.verbGroup.endToken)?.firstToken;
  if (first === undefined || first >= end) return null;
  const after = clause.verbGroup.endToken;
  // 'disputed that account': the tagger takes the determiner for a conjunction
  const determined = first === after + 1 && tree.tagged.tokens[after]!.lower === 'that';
  if (first !== after && !determined) return null;
  return { ...base, content: [[first, end]], main: null, topic: null, rule: 'denied' };
}

/** 'expressed concern about C'. */
export function attitude(clause: Clause, base: CueBase, tree: ClauseTree): Attribution[] {
  if (
    !/^(?:express|voice)$/.test(clause.lemma) ||
    clause.object === null ||
    clause.voice === 'passive' ||
    clause.negated
  )
    return [];
  if (!ATTITUDES.has(tree.tagged.tokens[clause.object.head]!.lower)) return [];
  const end = coordinateStart(clause, clause.verbGroup.endToken, tree.subtree(clause)[1], tree);
  const nested = tree.childrenOf(clause).find((child) => child.role === 'complement') ?? null;
  return [{ ...base, content: [[clause.object.firstToken, end]], main: nested, topic: null, rule: 'attitude' }];
}
