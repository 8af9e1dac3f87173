// Finds AFFILIATED_WITH without a title: 'X of the International Crisis Group', 'X, who studies borders at the Y'.
import type { RelationFinding } from '../layers.ts';
import { isGivenName } from '../lexicons/given-names.ts';
import type { RelationContext } from '../relations.ts';
import { behindDescription } from '../titles/phrases.ts';
import { relativeBehind } from '../titles/predicated.ts';
import { behindAsides } from '../titles.ts';
import { evidenceOver } from './evidence.ts';

export function findAffiliations(context: RelationContext): RelationFinding[] {
  return [
    ...affiliationsByOf(context),
    ...affiliationsByWork(context),
    ...affiliationsByOwner(context),
    ...affiliationsByPeople(context),
    ...partiesOfPersons(context),
  ];
}

/** 'X of the International Crisis Group', 'X, of the Green Party': a person and a body, without a title. */
function affiliationsByOf(context: RelationContext): RelationFinding[] {
  const { tagged, mentions, names } = context;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    // 'X, 24, of the 4th Brigade'
    const of = behindAsides(tagged.tokens, person.endToken) ?? person.endToken;
    if (tagged.tokens[of]?.lower !== 'of') return [];
    const start = tagged.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const told = names
      .startingAt(behindDescription({ tokens: tagged.tokens, names }, start))
      .find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
    // "of the Kenyan army's 4th Brigade"
    const isOwner = told !== undefined && /^['’]s?$/.test(tagged.tokens[told.endToken]?.text ?? '');
    const owned = isOwner ? names.startingAt(told.endToken + 1).find(({ kind }) => kind === 'ORGANIZATION') : undefined;
    const body = owned ?? told;
    if (!body?.entity) return [];
    const ends = { source: person.entity, target: body.entity };
    return affiliation(ends, 'CURRENT', evidenceOver(tagged, person, body), 'person-of-body');
  });
}

const WORK =
  /^(?:works?|worked|teaches|taught|researches|researched|studies|studied|lectures|lectured|writes|tracks|monitors|follows|covers|sits|stands|campaigns|specialis[ez]es|analyses|analyzes|speaks|spoke)$/;

/** 'X, who studies borders at the University of Y', 'X, now at the Z Institute', 'X from the Z Institute'. */
function affiliationsByWork({ tagged, mentions, names }: RelationContext): RelationFinding[] {
  const { tokens } = tagged;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const place =
      placeOfWork(tokens, person.endToken) ?? placeBehindWho(tokens, relativeBehind({ tokens, names }, person));
    if (!place) return [];
    const first = tokens[place.at + 1]?.lower === 'the' ? place.at + 2 : place.at + 1;
    const start = behindDescription({ tokens, names }, first);
    const body = names.startingAt(start).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
    if (!body?.entity) return [];
    const ends = { source: person.entity, target: body.entity };
    return affiliation(ends, place.status, evidenceOver(tagged, person, body), 'works-at');
  });
}

/** The preposition behind which the employer of the person that ends before token `end` stands. */
function placeOfWork(
  tokens: RelationContext['tagged']['tokens'],
  end: number,
): { at: number; status: RelationFinding['status'] } | null {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (word(end) === 'from' || word(end) === 'at' || (word(end) === ',' && word(end + 1) === 'with'))
    return { at: word(end) === ',' ? end + 1 : end, status: 'CURRENT' };
  const from = word(end) === ',' ? end + 1 : end;
  if (/^(?:now|currently|formerly|previously)$/.test(word(from)) && /^(?:at|with)$/.test(word(from + 1)))
    return { at: from + 1, status: /^(?:now|currently)$/.test(word(from)) ? 'CURRENT' : 'FORMER' };
  return null;
}

/** 'who studies borders at', 'who is now at', 'who works for'. */
function placeBehindWho(
  tokens: RelationContext['tagged']['tokens'],
  who: number | null,
): { at: number; status: RelationFinding['status'] } | null {
  if (who === null) return null;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  let at = who + 1;
  while (/^(?:is|was|now|currently|also|has|been)$/.test(word(at))) at++;
  const statusAt = (verb: number): RelationFinding['status'] =>
    word(who + 1) === 'was' || /(?:ed|ght)$/.test(word(verb)) ? 'FORMER' : 'CURRENT';
  const status = statusAt(at);
  if (at > who + 1 && /^(?:at|with)$/.test(word(at))) return { at, status };
  // 'who negotiated it and now teaches at'
  if (!WORK.test(word(at)))
    for (let next = at; next < who + 14 && !/^[,.;]$/.test(word(next)); next++)
      if (word(next) === 'and' && WORK.test(word(word(next + 1) === 'now' ? next + 2 : next + 1)))
        at = word(next + 1) === 'now' ? next + 2 : next + 1;
  if (!WORK.test(word(at))) return null;
  const verb = at;
  for (at++; at < who + 15 && tokens[at]?.pos !== 'PUNCT' && tokens[at]?.pos !== 'VERB'; at++)
    if (/^(?:at|for|with)$/.test(word(at)) && /^(?:the|an?|\p{Lu}.*)$/u.test(tokens[at + 1]?.text ?? ''))
      return { at, status: statusAt(verb) };
  return null;
}

/** 'Kenya’s Ruth Barasa said', 'Amnesty International’s Ana Prieto': the country or body stands for which the person speaks. */
function affiliationsByOwner({ tagged, mentions, names, titles }: RelationContext): RelationFinding[] {
  const { tokens } = tagged;
  const titled = new Set(
    titles.filter(({ rule }) => rule === 'title-before' || rule === 'shared-title').map(({ person }) => person),
  );
  return mentions.flatMap((person) => {
    const isNamed = person.kind === 'PERSON' && person.form === 'name' && person.text.includes(' ');
    if (!isNamed || person.entity === null || titled.has(person) || !isGivenName(tokens[person.firstToken]!.text))
      return [];
    if (!/^['’]s?$/.test(tokens[person.firstToken - 1]?.text ?? '')) return [];
    const owner = names
      .endingAt(person.firstToken - 1)
      .find(({ kind, form }) => (kind === 'COUNTRY' || kind === 'ORGANIZATION') && form === 'name');
    if (!owner?.entity) return [];
    const ends = { source: person.entity, target: owner.entity };
    return affiliation(ends, 'CURRENT', evidenceOver(tagged, owner, person), 'owned-by');
  });
}

/** "Mr Holt's Democratic Front": the party that somebody leads or belongs to. */
function partiesOfPersons({ tagged, mentions, names }: RelationContext): RelationFinding[] {
  const { tokens } = tagged;
  return mentions.flatMap((party) => {
    if (party.kind !== 'ORGANIZATION' || party.form !== 'name' || party.entity === null || !isParty(party.text))
      return [];
    if (!/^['’]s?$/.test(tokens[party.firstToken - 1]?.text ?? '')) return [];
    const owner = names.endingAt(party.firstToken - 1).find(({ kind, form }) => kind === 'PERSON' && form === 'name');
    if (!owner?.entity) return [];
    const ends = { source: owner.entity, target: party.entity };
    return affiliation(ends, 'CURRENT', evidenceOver(tagged, owner, party), 'party-of-person');
  });
}

const isParty = (name: string): boolean =>
  /\b(?:party|movement|front|alliance|coalition|bloc|league|congress|frente|partido|movimiento|likud|fidesz|democrats|conservatives|liberals|greens)\b/i.test(
    name,
  );

/** "one of its drivers, X", "two of the agency's guards, X and Y": those whom a body employs. */
function affiliationsByPeople(context: RelationContext): RelationFinding[] {
  const { tagged, mentions, entity } = context;
  const { tokens } = tagged;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const noun = person.firstToken - 2;
    if (tokens[noun + 1]?.text !== ',' || !/[^s]s$/.test(tokens[noun]?.lower ?? '')) return [];
    let at = noun - 1;
    while (at > noun - 3 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at--;
    const isPronoun = /^(?:its|their)$/.test(tokens[at]?.lower ?? '');
    const of = isPronoun ? at - 1 : -1;
    if (tokens[of]?.lower !== 'of' || !/^(?:one|two|three|four|some|another)$/.test(tokens[of - 1]?.lower ?? ''))
      return [];
    const owner = entity(context.meantAt(at) ?? null);
    if (owner?.kind !== 'ORGANIZATION') return [];
    const evidence = { start: tokens[of - 1]!.start, end: person.end };
    return affiliation({ source: person.entity, target: owner.id }, 'CURRENT', evidence, 'one-of-its-people');
  });
}

/** An untitled one. */
function affiliation(
  ends: Pick<RelationFinding, 'source' | 'target'>,
  status: RelationFinding['status'],
  evidence: RelationFinding['evidence'][number],
  rule: string,
): RelationFinding {
  return {
    type: 'AFFILIATED_WITH',
    ...ends,
    title: null,
    since: null,
    until: null,
    status,
    certainty: 'ASSERTED',
    evidence: [evidence],
    rule,
  };
}
