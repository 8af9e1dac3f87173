// What the clause of an event verb counts: the dead and wounded, the arrested, the things that are given.
import type { Clause, Phrase } from '../layers.ts';
import { peopleNouns } from '../lexicons/event-objects.ts';
import { personNouns } from '../lexicons/titles.ts';
import type { VerbFrame } from '../lexicons/verb-frames.ts';
import { coreRanges, ownFate, quantitiesIn, seedQuantity } from './details.ts';
import type { EventContext, SeedQuantity } from './seed.ts';

/** Verbs of death and injury: they tell what an attack did and join the attack if the clause names one. */
export const casualtyVerbs: ReadonlySet<string> = new Set([
  'leave',
  'kill',
  'wound',
  'injure',
  'die',
  'perish',
  'maim',
  'hurt',
  'slay',
  'martyr',
]);
const SPEECH_ACTS = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'PROTEST',
  'COOPERATE',
]);
export function quantitiesOf(
  frame: VerbFrame,
  clause: Clause,
  recipient: Phrase | null,
  context: EventContext,
): SeedQuantity[] {
  const fate = fateOf(frame, clause, context);
  if (casualtyVerbs.has(clause.lemma)) return casualtiesOf(clause, context);
  if (fate !== null) {
    const patients = [clause.voice === 'passive' || frame.suffers ? clause.subject : clause.object].filter(
      (phrase): phrase is Phrase => phrase !== null,
    );
    return quantitiesIn(patients, clause.sentence, fate, context);
  }
  const ranges = coreRanges(clause);
  if (recipient !== null) ranges.push(recipient);
  if (frame.type === 'AID' || frame.type === 'COOPERATE') {
    const worth = clause.prepositional.filter(({ preposition }) => preposition === 'worth').map(({ phrase }) => phrase);
    ranges.push(...worth);
  }
  // 'ordered 12 jets for $3 billion'
  if (frame.type === 'COOPERATE') {
    const price = clause.prepositional.filter(({ preposition }) => preposition === 'for').map(({ phrase }) => phrase);
    ranges.push(...price);
  }
  if (frame.mode === 'shelter')
    ranges.push(...clause.prepositional.filter(({ preposition }) => preposition === 'in').map(({ phrase }) => phrase));
  if (SPEECH_ACTS.has(frame.type)) {
    const partners = clause.prepositional
      .filter(({ preposition }) => preposition === 'with')
      .map(({ phrase }) => phrase);
    return quantitiesIn([...ranges, ...partners], clause.sentence, null, context);
  }
  return quantitiesIn(ranges, clause.sentence, null, context);
}

/** The dead and wounded of a clause; after each verb of harm those whom it counts: 'killing at least 14 and wounding more than a dozen'. */
function casualtiesOf(clause: Clause, context: EventContext): SeedQuantity[] {
  const { tagged } = context;
  if (clause.lemma === 'leave') return fatesBehind(clause, context);
  const before = clause.voice === 'passive' || clause.lemma === 'die' || clause.lemma === 'perish';
  const found: SeedQuantity[] = [];
  // '87 civilians, 31 of them children, were killed': up to the verb
  const upToVerb =
    clause.subject === null
      ? null
      : {
          ...clause.subject,
          endToken: Math.max(clause.subject.endToken, isNear(clause) ? clause.verbGroup.firstToken : 0),
        };
  if (before && upToVerb !== null)
    found.push(...quantitiesIn([upToVerb], clause.sentence, fateOfWord(clause.lemma), context));
  if (before) found.push(...fatesBehind(clause, context));
  let first = clause.verb + 1;
  let fate = before ? null : fateOfWord(clause.lemma);
  const end = Math.max(clause.endToken, first);
  for (let index = first; index <= end; index++) {
    const token = tagged.tokens[index];
    const harm = index < end && token !== undefined ? fateOfWord(token.lower.replace(/(?:ed|ing)$/, '')) : null;
    if (harm === null && index < end) continue;
    if (fate !== null && index > first)
      found.push(
        ...quantitiesIn([{ firstToken: first, endToken: index, start: 0, end: 0 }], clause.sentence, fate, context),
      );
    first = index + 1;
    fate = harm;
  }
  return found.length > 0 ? found : oneVictim(clause, context);
}

/** 'A third soldier was wounded', 'killed a policeman': one. */
function oneVictim(clause: Clause, { tagged, participants }: EventContext): SeedQuantity[] {
  const suffers = clause.voice === 'passive' || /^(?:die|perish)$/.test(clause.lemma);
  const victim = suffers ? clause.subject : clause.object;
  if (victim === null || !/^(?:an?|another|one)$/.test(tagged.tokens[victim.firstToken]!.lower)) return [];
  const head = tagged.tokens[participants.headOf(victim)]!;
  if (head.lower !== head.lemma || head.pos !== 'NOUN' || !(peopleNouns.has(head.lower) || personNouns.has(head.lower)))
    return [];
  const fate = fateOfWord(clause.lemma) ?? '';
  const [start, end] = [tagged.tokens[victim.firstToken]!.start, head.end];
  return [
    {
      value: 1,
      bound: 'EXACT',
      unit: head.lower,
      text: `${head.lower} ${fate}`.trim(),
      evidence: { start, end },
      token: head.index,
    },
  ];
}

/** Only an apposition fits between the subject and its verb. */
function isNear(clause: Clause): boolean {
  const gap = clause.verbGroup.firstToken - (clause.subject?.endToken ?? 0);
  return gap > 0 && gap <= 8;
}

/** 'At least 34 were killed and more than 60 wounded': the further numbers behind a passive, each with its own word of harm. */
function fatesBehind(clause: Clause, context: EventContext): SeedQuantity[] {
  return context
    .quantitiesOf(clause.sentence)
    .filter((quantity) => quantity.firstToken > clause.verb && quantity.endToken <= clause.endToken)
    .filter((quantity) => ownFate(quantity, context.tagged) !== null)
    .map((quantity) => seedQuantity(quantity, null, context));
}

function fateOfWord(stem: string): string | null {
  if (/^(?:kill|die|perish|dead)$/.test(stem)) return 'killed';
  if (/^(?:wound|maim)$/.test(stem)) return 'wounded';
  if (stem === 'hurt') return 'hurt';
  return /^(?:injure|injur)$/.test(stem) ? 'injured' : null;
}

/** 'killed', 'wounded', 'arrested': what happened to those who are counted. */
function fateOf(frame: VerbFrame, clause: Clause, { tagged }: EventContext): string | null {
  if (frame.type !== 'ASSAULT' && frame.type !== 'COERCE') return null;
  if (clause.lemma === 'die' || clause.lemma === 'kill' || clause.lemma === 'perish') return 'killed';
  if (clause.lemma === 'wound' || clause.lemma === 'injure') return clause.lemma === 'wound' ? 'wounded' : 'injured';
  if (frame.recipient[0] !== 'object') return null;
  const written = tagged.tokens[clause.verb]!.lower;
  return /(?:ed|en)$/.test(written) ? written : null;
}
