// Finds AFFILIATED_WITH without a title: 'X of the International Crisis Group', 'X, who leads the Y'.
import type { RelationFinding } from '../layers.ts';
import type { RelationContext } from '../relations.ts';
import { evidenceOver } from './evidence.ts';

export function findAffiliations(context: RelationContext): RelationFinding[] {
  return [...affiliationsByOf(context), ...affiliationsByLead(context)];
}

/** 'X of the International Crisis Group', 'X, of the Green Party': a person and a body, without a title. */
function affiliationsByOf(context: RelationContext): RelationFinding[] {
  const { tagged, mentions, names } = context;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const of = tagged.tokens[person.endToken]?.text === ',' ? person.endToken + 1 : person.endToken;
    if (tagged.tokens[of]?.lower !== 'of') return [];
    const start = tagged.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const body = names.startingAt(start).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
    if (!body?.entity) return [];
    const ends = { source: person.entity, target: body.entity };
    return affiliation(ends, 'CURRENT', evidenceOver(tagged, person, body), 'person-of-body');
  });
}

/** 'X, who leads the Centre Democrats'. */
function affiliationsByLead({ tagged, mentions, names }: RelationContext): RelationFinding[] {
  const { tokens } = tagged;
  return mentions.flatMap((person) => {
    if (person.kind !== 'PERSON' || person.form !== 'name' || person.entity === null) return [];
    const who = tokens[person.endToken]?.text === ',' ? person.endToken + 1 : person.endToken;
    if (
      tokens[who]?.lower !== 'who' ||
      !/^(?:leads?|heads?|chairs?|runs?|led|headed|chaired|ran|founded)$/.test(tokens[who + 1]?.lower ?? '')
    )
      return [];
    const start = tokens[who + 2]?.lower === 'the' ? who + 3 : who + 2;
    const body = names.startingAt(start).find((name) => name.kind === 'ORGANIZATION' && name.form === 'name');
    if (!body?.entity) return [];
    const status = tokens[who + 1]?.lower.endsWith('s') ? 'CURRENT' : 'UNKNOWN';
    const ends = { source: person.entity, target: body.entity };
    return affiliation(ends, status, evidenceOver(tagged, person, body), 'who-leads');
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
