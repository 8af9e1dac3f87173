// A few findings in words, so that one sees at once what a graph holds: an office, an agreement, the gravest event, the most quoted source.
import type { Certainty } from '../../src/generated/ontology.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';

const MOST_FINDINGS = 3;
const MOST_FIGURES = 5;

/** Sentences, some with lines below, the best attested of each sort; none where the graph has nothing of it. Equal ranks are settled by id. */
export async function findFindings(engine: GraphEngine): Promise<string[]> {
  const findings: string[] = [];
  for (const find of [bestAttestedAgreement, gravestEvent, bestAttestedOffice, mostQuotedSource]) {
    const finding = await find(engine);
    if (finding !== null) findings.push(finding);
  }
  return findings.slice(0, MOST_FINDINGS);
}

async function bestAttestedAgreement(engine: GraphEngine): Promise<string | null> {
  const [agreement] = await engine.read<{ id: string; name: string; signedOn: string | null }>(`
    MATCH (party:Entity)-[:PARTY_TO]->(agreement:Agreement)
    WITH agreement, count(party) AS parties
    WHERE parties > 1
    RETURN agreement.id AS id, agreement.name AS name, agreement.signedOn AS signedOn, agreement.mentionCount AS mentions
    ORDER BY mentions DESC, id LIMIT 1`);
  if (agreement === undefined) return null;
  const parties = await namesJoined(engine, 'PARTY_TO', agreement.id);
  const signatories = await namesJoined(engine, 'SIGNED', agreement.id);
  const day = agreement.signedOn === null ? '' : ` (${agreement.signedOn})`;
  const signed = signatories.length === 0 ? '' : `; it was signed by ${listed(signatories)}`;
  return `${capitalised(agreement.name)}${day} joins ${listed(parties)}${signed}.`;
}

async function namesJoined(engine: GraphEngine, type: 'PARTY_TO' | 'SIGNED', agreement: string): Promise<string[]> {
  const rows = await engine.read<{ name: string }>(
    `MATCH (joined:Entity)-[:${type}]->(agreement:Agreement {id: $agreement})
    RETURN joined.name AS name, joined.id AS id ORDER BY name, id`,
    { agreement },
  );
  return rows.map(({ name }) => name);
}

/** The event for which the highest number of dead is given. Its figures stand apart, each with its source: they are tellings, no sum. */
async function gravestEvent(engine: GraphEngine): Promise<string | null> {
  const [event] = await engine.read<{ id: string; name: string; date: string | null }>(`
    MATCH (quantity:Quantity)-[:COUNTS]->(event:Event)
    WHERE toLower(quantity.text) CONTAINS 'killed' OR toLower(quantity.text) CONTAINS 'died' OR toLower(quantity.text) CONTAINS 'dead'
    WITH event, max(quantity.value) AS dead
    RETURN event.id AS id, event.name AS name, event.date AS date, dead AS toll
    ORDER BY toll DESC, id LIMIT 1`);
  if (event === undefined) return null;
  const figures = await figuresOf(engine, event.id);
  const shown = figures.slice(0, MOST_FIGURES);
  if (figures.length > shown.length) shown.push(`and ${figures.length - shown.length} more`);
  const day = event.date === null ? '' : ` (${event.date})`;
  return [`${capitalised(event.name)}${day}, by those who count it:`, ...shown].join('\n  ');
}

interface CountedFigure {
  readonly value: number;
  readonly bound: string;
  readonly text: string;
  readonly certainty: Certainty | null;
  readonly speaker: string | null;
  readonly via: string | null;
  /** Who published it, where the article counts in its own words. */
  readonly publication: string | null;
}

/** '20 soldiers killed: likely according to Mara Lindqvist', once for each source, greatest first. */
async function figuresOf(engine: GraphEngine, event: string): Promise<string[]> {
  const figures = await engine.read<CountedFigure>(
    `MATCH (quantity:Quantity)-[:COUNTS]->(event:Event {id: $event}), (quantity)-[:IN_ARTICLE]->(article:Article)
    OPTIONAL MATCH (quantity)-[:CLAIMED_IN]->(claim:Claim)
    OPTIONAL MATCH (claim)-[:SPEAKER]->(speaker:Entity)
    OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
    OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(publisher:Entity)
    RETURN quantity.value AS value, quantity.bound AS bound, quantity.text AS text, claim.certainty AS certainty,
      coalesce(speaker.name, claim.speakerText) AS speaker, via.name AS via, coalesce(publisher.name, article.title) AS publication,
      quantity.id AS id
    ORDER BY value DESC, text, id`,
    { event },
  );
  return [...new Set(figures.map(inWords))];
}

function inWords({ value, bound, text, certainty, speaker, via, publication }: CountedFigure): string {
  const figure = `${BOUND_IN_WORDS[bound] ?? ''}${value.toLocaleString('en')} ${text}`;
  if (certainty === null) return `${figure}: in the words of ${publication ?? 'an article'}`;
  const source = `${speaker}${via === null ? '' : ` through ${via}`}`;
  if (certainty === 'ASSERTED' || certainty === 'DENIED') {
    return `${figure}: ${certainty === 'DENIED' ? 'denied' : 'stated'} by ${source}`;
  }
  return `${figure}: ${certainty.toLowerCase().replaceAll('_', ' ')} according to ${source}`;
}

async function bestAttestedOffice(engine: GraphEngine): Promise<string | null> {
  const [office] = await engine.read<{ person: string; title: string; of: string; passages: number; status: string }>(`
    MATCH (relation:Relation {type: 'HOLDS_OFFICE'})-[:SOURCE]->(person:Entity), (relation)-[:TARGET]->(held:Entity)
    WHERE relation.title IS NOT NULL
    RETURN person.name AS person, relation.title AS title, held.name AS of, relation.status AS status,
      relation.evidenceCount AS passages, relation.id AS id
    ORDER BY passages DESC, id LIMIT 1`);
  if (office === undefined) return null;
  const verb = office.status === 'FORMER' ? 'was' : 'is';
  return `${office.person} ${verb} ${office.title} of ${office.of} (in ${office.passages} ${office.passages === 1 ? 'passage' : 'passages'}).`;
}

async function mostQuotedSource(engine: GraphEngine): Promise<string | null> {
  const [source] = await engine.read<{ name: string; claims: number }>(`
    MATCH (claim:Claim)-[:SPEAKER]->(speaker:Entity)
    WITH speaker, count(claim) AS claims
    RETURN speaker.name AS name, claims AS claims, speaker.id AS id
    ORDER BY claims DESC, id LIMIT 1`);
  if (source === undefined) return null;
  return `${source.name} is quoted most, with ${source.claims} ${source.claims === 1 ? 'claim' : 'claims'}.`;
}

const BOUND_IN_WORDS: Readonly<Record<string, string>> = {
  APPROXIMATELY: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
};

const LIST = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const listed = (names: readonly string[]): string => LIST.format(names);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
