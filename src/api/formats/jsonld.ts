// The graph as JSON-LD, so as RDF, in the terms of schema.org and PROV-O: entities, claims and articles are schema.org's; every relation and
// claim is derived (prov:wasDerivedFrom) from a quotation of an article. What neither vocabulary has a term for is in a namespace of our own.
import { Certainty, RelationStatus } from '../../generated/ontology.ts';
import type { GraphPart } from '../../graph/part/part.ts';
import { CELL_SEPARATOR, type Row } from '../../graph/tables/table.ts';
import { commaSeparated } from './json.ts';

/** Ids as IRIs: they mean the same in every export of every graph. */
const IRI = 'urn:dateline:';
const CONTEXT = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dateline: 'urn:dateline:vocabulary:',
};
/** Library of Congress, for dates that XML Schema has no type for. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';

const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'schema:Person',
  COUNTRY: 'schema:Country',
  ORGANIZATION: 'schema:Organization',
  PLACE: 'schema:Place',
  AGREEMENT: 'dateline:Agreement',
  EVENT: 'schema:Event',
};
/** What schema.org calls some of our relations, said of the source. */
const TERMS: Readonly<Record<string, string>> = {
  MEMBER_OF: 'schema:memberOf',
  AFFILIATED_WITH: 'schema:affiliation',
  LOCATED_IN: 'schema:containedInPlace',
  OCCURRED_IN: 'schema:location',
};

export async function* jsonld(
  part: Pick<GraphPart, 'nodes' | 'edges' | 'claims' | 'articles'>,
): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${JSON.stringify(OURSELVES)}`;
  yield* commaSeparated(part.nodes(), entity, true);
  yield* commaSeparated(part.edges(), relation, true);
  yield* commaSeparated(part.claims(), claim, true);
  yield* commaSeparated(part.articles(), article, true);
  yield '\n]}\n';
}

/** Who derived all this from the articles. */
const OURSELVES = { '@id': `${IRI}software`, '@type': 'prov:SoftwareAgent', 'schema:name': 'Dateline' };

function entity(row: Row): object {
  const { id, kind, name, aliases, latitude, longitude, alpha2, date, type, mode, certainty } = row;
  return given({
    '@id': iri(id),
    '@type': [TYPES[String(kind)] ?? 'schema:Thing', 'prov:Entity'],
    'schema:name': name,
    'schema:alternateName': list(aliases),
    'schema:identifier': alpha2,
    'schema:geo':
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { '@type': 'schema:GeoCoordinates', 'schema:latitude': latitude, 'schema:longitude': longitude }
        : null,
    [kind === 'EVENT' ? 'schema:startDate' : 'schema:dateCreated']: dateLiteral(date),
    'dateline:eventType': type,
    'dateline:mode': mode,
    'dateline:certainty': certainty,
  });
}

function relation(row: Row): object {
  const { id, type, sourceId, targetId, title, since, until, status, certainty } = row;
  // A triple says that it is so: what is over, denied or unsure is only a statement about it.
  const isSo = status !== RelationStatus.FORMER && certainty === Certainty.ASSERTED;
  const term = isSo ? TERMS[String(type)] : undefined;
  return given({
    '@id': iri(id),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': given({ '@id': iri(sourceId), ...(term === undefined ? {} : { [term]: { '@id': iri(targetId) } }) }),
    'rdf:predicate': { '@id': `dateline:${type}` },
    'rdf:object': { '@id': iri(targetId) },
    'schema:roleName': title,
    'schema:startDate': dateLiteral(since),
    'schema:endDate': dateLiteral(until),
    'dateline:status': status,
    'dateline:certainty': certainty,
    'prov:wasAttributedTo': { '@id': OURSELVES['@id'] },
    'prov:wasDerivedFrom': quotation(row),
  });
}

function claim(row: Row): object {
  const { id, content, speakerId, speakerText, viaId, cue, certainty, date, aboutIds, articleId } = row;
  return given({
    '@id': iri(id),
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:text': content,
    'schema:author': reference(speakerId),
    'prov:wasAttributedTo': reference(speakerId),
    'schema:creditText': speakerText,
    'schema:publisher': reference(viaId),
    'schema:about': list(aboutIds)?.map((about) => ({ '@id': iri(about) })),
    'schema:dateCreated': dateLiteral(date),
    'schema:appearance': reference(articleId),
    'dateline:cue': cue,
    'dateline:certainty': certainty,
    'prov:wasDerivedFrom': quotation(row),
  });
}

function article({ id, title, url, sourceId, authorId, date }: Row): object {
  return given({
    '@id': iri(id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': title,
    'schema:url': url,
    'schema:author': reference(authorId),
    'schema:publisher': reference(sourceId),
    'schema:datePublished': dateLiteral(date),
  });
}

function quotation({ id, sentence, articleId, startOffset, endOffset }: Row): object | null {
  if (articleId === null) return null;
  return given({
    '@id': `${iri(id)}:evidence`,
    '@type': ['schema:Quotation', 'prov:Entity'],
    'schema:text': sentence,
    'schema:isPartOf': { '@id': iri(articleId) },
    'prov:wasQuotedFrom': { '@id': iri(articleId) },
    'dateline:start': startOffset,
    'dateline:end': endOffset,
  });
}

function dateLiteral(date: unknown): object | null {
  if (typeof date !== 'string') return null;
  const type = /^\d{4}-\d{2}-\d{2}$/u.test(date)
    ? 'xsd:date'
    : /^\d{4}-(?:0\d|1[0-2])$/u.test(date)
      ? 'xsd:gYearMonth'
      : /^\d{4}$/u.test(date)
        ? 'xsd:gYear'
        : EDTF;
  return { '@type': type, '@value': date };
}

function reference(id: unknown): object | null {
  return typeof id === 'string' ? { '@id': iri(id) } : null;
}

function iri(id: unknown): string {
  return `${IRI}${encodeURIComponent(String(id)).replaceAll('%3A', ':')}`;
}

function list(cell: unknown): string[] | null {
  return typeof cell === 'string' ? cell.split(CELL_SEPARATOR) : null;
}

/** Without what is not known. */
function given(node: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined));
}
