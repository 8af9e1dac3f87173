// Who speaks, and through whom: the entity behind the words of a source, and the medium that carries them.
import type { EntityId } from '../extraction.ts';
import type { Clause, Phrase, ResolvedMention, Tagged } from '../layers.ts';
import { MEDIA_NAME_WORDS, MEDIA_NOUNS, REPORT_NOUNS } from '../lexicons/media.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Attribution, Tokens } from './findings.ts';
import type { MentionLookup } from './mention-lookup.ts';

export interface Speaker {
  readonly entity: EntityId | null;
  readonly text: string;
  readonly via: EntityId | null;
}

const OFFICES_OF = new Set('office campaign team camp administration lawyers'.split(' '));
const NOT_A_SOURCE = new Set(['EVENT', 'WEAPON']);

export function speakerOf(
  attribution: Attribution,
  tree: ClauseTree,
  mentions: MentionLookup,
  lastMedium: EntityId | null,
): Speaker {
  const { tagged } = tree;
  const text = attribution.source === null ? '' : textOf(attribution.source, tagged);
  const medium = viaOf(attribution, tree, mentions);
  if (attribution.source === null) return { entity: null, text, via: medium };
  const whole = mentions.across(attribution.source[1]);
  if (whole !== null && whole.firstToken >= attribution.source[0] && attribution.source[1] <= attribution.cue[0]) {
    const source: Tokens = [attribution.source[0], whole.endToken];
    return speakerOf({ ...attribution, source, sourceHead: whole.head }, tree, mentions, lastMedium);
  }
  const head = tagged.tokens[attribution.sourceHead]!;
  if (REPORT_NOUNS.has(head.lower)) {
    const bare = attribution.source[1] - attribution.source[0] <= 2;
    const named =
      mediumIn(attribution.source, tagged, mentions) ??
      issuerOf(attribution.source, attribution.sourceHead, tagged, mentions) ??
      (bare ? lastMedium : null);
    return { entity: named, text, via: medium };
  }
  const sender = /^(?:letter|note|email|memo|message|document|statement)s?$/.test(head.lower)
    ? senderOf(attribution.source[1], tagged, mentions)
    : null;
  if (sender !== null) return { entity: sender, text, via: medium };
  const antecedent = whoMeans(attribution, tree, mentions);
  if (antecedent !== null) return { entity: antecedent, text, via: medium };
  const issuer = STUDIES.test(head.lower)
    ? issuerOf(attribution.source, attribution.sourceHead, tagged, mentions)
    : null;
  const entity = issuer ?? entityOf(attribution.source, attribution.sourceHead, tagged, mentions);
  return { entity, text, via: medium };
}

/** 'a letter that Minister X sent to parliament': who sent it. */
function senderOf(that: number, { tokens }: Tagged, mentions: MentionLookup): EntityId | null {
  if (!/^(?:that|which)$/.test(tokens[that]?.lower ?? '')) return null;
  for (let at = that + 1; at < that + LONGEST_ISSUER && at < tokens.length; at++) {
    if (tokens[at]!.pos !== 'VERB') continue;
    return SENT.test(tokens[at]!.lower)
      ? (mentions.inside([that + 1, at]).findLast(({ entity, kind }) => entity !== null && kind !== 'PLACE')?.entity ??
          null)
      : null;
  }
  return null;
}

const SENT = /^(?:sent|wrote|signed|issued|released|submitted|published|circulated|addressed)$/;

/** 'Aida Holm, a researcher at the institute in Osh, who warned': 'who' is a person. */
function whoMeans({ clause, source }: Attribution, { tagged }: ClauseTree, mentions: MentionLookup): EntityId | null {
  if (clause?.role !== 'relative' || source === null || tagged.tokens[clause.firstToken]!.lower !== 'who') return null;
  const meant = mentions.withHead(source[1] - 1);
  if (meant === null || meant.kind === 'PERSON') return null;
  const { firstToken } = tagged.sentences[clause.sentence]!;
  const person = mentions
    .inside([firstToken, clause.firstToken])
    .findLast(({ kind, form }) => kind === 'PERSON' && form === 'name');
  return person?.entity ?? null;
}

/** Texts that speak for the body that issued them. */
const STUDIES = /^(?:study|survey|poll|analysis|audit|review)$/;
const MADE_BY = /^(?:published|released|issued|conducted|commissioned|compiled|written|carried)$/;
const LONGEST_ISSUER = 12;

/** 'a report by the ministry', 'a survey published in May by the ministry', 'the ministry's report': who issued it. */
function issuerOf(source: Tokens, head: number, { tokens }: Tagged, mentions: MentionLookup): EntityId | null {
  const reach: Tokens =
    /^(?:by|from)$/.test(tokens[head + 1]?.lower ?? '') || MADE_BY.test(tokens[head + 1]?.lower ?? '')
      ? [source[0], Math.max(source[1], Math.min(head + LONGEST_ISSUER, tokens.length))]
      : source;
  const issuer = mentions.inside(reach).find(({ kind, entity, firstToken, endToken }) => {
    if (tokens[firstToken]!.sentence !== tokens[head]!.sentence) return false;
    if (entity === null || (kind !== 'ORGANIZATION' && kind !== 'PERSON')) return false;
    const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
    const by = firstToken > head && /^(?:by|from)$/.test(tokens[before]?.lower ?? '');
    return by || (endToken < head && /^['’]s?$/.test(tokens[endToken]?.text ?? ''));
  });
  return issuer?.entity ?? null;
}

function textOf([first, end]: Tokens, { article, tokens }: Tagged): string {
  return article.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
}

function entityOf(source: Tokens, head: number, tagged: Tagged, mentions: MentionLookup): EntityId | null {
  const inside = mentions.inside(source);
  const atHead = mentions.withHead(head);
  const titled = titledPerson(inside, source, head, tagged);
  if (titled !== null && atHead?.kind !== 'PERSON') return titled;
  if (atHead?.entity && !NOT_A_SOURCE.has(atHead.kind) && atHead.form !== 'adjective') return atHead.entity;
  const person = inside.find(
    (mention) =>
      mention.kind === 'PERSON' &&
      mention.form === 'name' &&
      isApposed(mention.firstToken, mention.endToken, source, head, tagged),
  );
  if (person?.entity) return person.entity;
  const holder = inside.find(
    (mention) =>
      mention.entity !== null &&
      ((mention.endToken < head && /^['’]s?$/.test(tagged.tokens[mention.endToken]?.text ?? '')) ||
        (mention.endToken === head && /^(?:his|her|their|its)$/.test(tagged.tokens[mention.firstToken]!.lower))),
  );
  if (OFFICES_OF.has(tagged.tokens[head]!.lower) && holder?.entity) return holder.entity;
  const covering = inside.find(
    (mention) =>
      mention.firstToken <= head && head < mention.endToken && mention.entity !== null && mention.form === 'name',
  );
  const named = inside.find(
    ({ endToken, form, kind }) => endToken === head && form === 'name' && kind === 'ORGANIZATION',
  );
  if (named && MEDIA_NOUNS.has(tagged.tokens[head]!.lower)) return named.entity;
  return covering?.entity ?? closingName(inside, source, tagged) ?? firstOfJoint(inside, head, tagged);
}

/** 'the leaders of X and Y': joint speakers are told by the first. */
function firstOfJoint(inside: readonly ResolvedMention[], head: number, { tokens }: Tagged): EntityId | null {
  if (!JOINT.test(tokens[head]!.lower) || tokens[head + 1]?.lower !== 'of') return null;
  const countries = inside.filter(
    ({ kind, firstToken, entity }) => kind === 'COUNTRY' && firstToken > head && entity !== null,
  );
  return countries.length > 1 ? countries[0]!.entity : null;
}

const JOINT = /^(?:leaders|presidents|premiers|ministers|governments|envoys|ambassadors|representatives|delegations)$/;

/** 'Secretary of State Robert Garland': a person's name that closes the source right behind a title. */
function closingName(inside: readonly ResolvedMention[], [first, end]: Tokens, { tokens }: Tagged): EntityId | null {
  const person = inside.find(({ kind, form, firstToken, endToken }) => {
    const before = tokens[firstToken - 1];
    const titled = firstToken > first && (before?.pos === 'PROPN' || before?.pos === 'NOUN');
    return kind === 'PERSON' && form === 'name' && endToken === end && titled;
  });
  return person?.entity ?? null;
}

/** 'Ministry of Trade spokesman Ilya Brandt': the name that closes the phrase behind its title, not the ministry that opens it. */
function titledPerson(
  inside: readonly ResolvedMention[],
  source: Tokens,
  head: number,
  { tokens }: Tagged,
): EntityId | null {
  if (!/^[A-Z]/.test(tokens[head]!.text)) return null;
  const person = inside.find(({ kind, form, firstToken }) => {
    const before = tokens[firstToken - 1];
    return (
      kind === 'PERSON' && form === 'name' && firstToken > head && before?.pos === 'NOUN' && firstToken > source[0]
    );
  });
  return person?.entity ?? null;
}

/** 'the hospital director, Hagos Berhe': a name behind a comma, or the last word of the phrase with its title before it. */
function isApposed(first: number, end: number, source: Tokens, head: number, tagged: Tagged): boolean {
  if (first <= head && head < end) return true;
  return tagged.tokens[first - 1]?.text === ',' || (first === head + 1 && end <= source[1]);
}

/** 'told the Daily Mail', 'said in an interview with the Daily Mail', 'in a joint statement'. */
function viaOf(attribution: Attribution, tree: ClauseTree, mentions: MentionLookup): EntityId | null {
  const { clause } = attribution;
  if (clause === null) return null;
  if (clause.lemma === 'tell' && clause.indirectObject !== null) {
    const medium = mediumIn([clause.indirectObject.firstToken, clause.indirectObject.endToken], tree.tagged, mentions);
    if (medium !== null) return medium;
  }
  for (const { preposition, phrase } of clause.prepositional) {
    if (!/^(?:with|to|on|in|by|through|via)$/.test(preposition)) continue;
    const range: Tokens = [phrase.firstToken, phrase.endToken];
    const medium = mediumIn(range, tree.tagged, mentions);
    if (medium !== null) return medium;
    const document = mentions.inside(range).find(({ kind, entity }) => kind === 'AGREEMENT' && entity !== null);
    if (preposition === 'in' && document) return document.entity;
  }
  return carrierOf(attribution, tree, mentions);
}

/** How many words may stand between 'interview' or 'cited' and its medium. */
const LONGEST_CARRIER = 9;
const CARRIED =
  /^(?:interview|interviews|cited|quoted|seen|obtained|reviewed|published|broadcast|aired|carried|reported)$/;

/** 'In an interview published by the Herald, Hale said', 'a report by the bank, cited by the Herald, said': outside of what is said. */
function carrierOf({ cue, content }: Attribution, tree: ClauseTree, mentions: MentionLookup): EntityId | null {
  const { tokens, sentences } = tree.tagged;
  const { firstToken, endToken } = sentences[tokens[cue[0]]!.sentence]!;
  const said = (at: number): boolean => content.some(([from, to]) => at >= from && at < to);
  for (
    let at = Math.max(firstToken, cue[0] - 2 * LONGEST_CARRIER);
    at < Math.min(endToken, cue[1] + LONGEST_CARRIER);
    at++
  ) {
    if (!CARRIED.test(tokens[at]!.lower) || said(at)) continue;
    let by = at + 1;
    while (by < Math.min(endToken, at + LONGEST_CARRIER) && !/^(?:by|with|to|on|in)$/.test(tokens[by]!.lower)) by++;
    for (; by < Math.min(endToken, at + LONGEST_CARRIER); by++) {
      if (said(by)) break;
      if (!/^(?:by|with|to|on|in)$/.test(tokens[by]!.lower)) continue;
      const medium = mediumIn([by + 1, Math.min(endToken, by + LONGEST_CARRIER)], tree.tagged, mentions);
      if (medium !== null) return medium;
    }
  }
  return null;
}

/** The first medium that the range names. */
export function mediumIn(range: Tokens, tagged: Tagged, mentions: MentionLookup): EntityId | null {
  for (const mention of mentions.inside(range)) {
    if (mention.kind !== 'ORGANIZATION' || mention.entity === null || mention.form === 'pronoun') continue;
    if (isMedium(mention.firstToken, mention.endToken, tagged)) return mention.entity;
  }
  return null;
}

export function isMedium(first: number, end: number, { tokens }: Tagged): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!;
    if (MEDIA_NAME_WORDS.has(lower) || MEDIA_NOUNS.has(lower) || lower.endsWith('news')) return true;
    if (lower.includes('-') && MEDIA_NAME_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1))) return true;
  }
  for (let i = first - 1; i >= 0 && i >= first - 2 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (MEDIA_NOUNS.has(tokens[i]!.lower)) return true;
  return false;
}

/** 'X, citing Y, reported C': the one cited speaks through X. */
export function citedBy(clause: Clause | null, tree: ClauseTree, mentions: MentionLookup): Clause | null {
  if (clause === null) return null;
  return (
    tree
      .childrenOf(clause)
      .find(
        (child) =>
          child.role === 'participle' &&
          child.lemma === 'cite' &&
          child.object !== null &&
          isPersonal(child.object.head, tree, mentions),
      ) ?? null
  );
}

/** '“C,” the agency quoted Hale as saying': who said it. */
export function quotedBy({ clause }: Attribution, { tagged: { tokens } }: ClauseTree): Phrase | null {
  if (clause?.lemma !== 'quote' || clause.voice === 'passive' || clause.object === null) return null;
  const { endToken } = clause.object;
  const saying = tokens
    .slice(endToken, endToken + LONGEST_CARRIER)
    .some(({ lower }) => /^(?:saying|telling)$/.test(lower));
  return saying ? clause.object : null;
}

const PERSONAL = new Set(
  'official officials source sources people person diplomat diplomats aide aides witness witnesses authorities lawmaker lawmakers spokesman spokeswoman'.split(
    ' ',
  ),
);

function isPersonal(head: number, { tagged }: ClauseTree, mentions: MentionLookup): boolean {
  const { lower } = tagged.tokens[head]!;
  const mention = mentions.withHead(head);
  if (mention?.entity && mention.kind !== 'AGREEMENT' && mention.kind !== 'PLACE') return true;
  return PERSONAL.has(lower);
}
