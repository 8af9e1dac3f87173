// Stage `assemble`: puts the layers of one article together into the Extraction of the contract; no id dangles, no relation leads to itself.
import type { Article } from '../article/article.ts';
import type {
  EntityId,
  ExtractedClaim,
  ExtractedEntity,
  ExtractedMention,
  ExtractedRelation,
  Extraction,
} from './extraction.ts';
import { relationId } from './identity.ts';
import type { ArticleFrame, Layers, RelationFinding, ResolvedMention, TokenRange } from './layers.ts';

export interface AssemblyParts extends Pick<Layers, 'dates' | 'quantities'> {
  readonly article: Article;
  readonly frame: ArticleFrame;
  /** Of all forms: names, nominals, pronouns. */
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly ExtractedEntity[];
  readonly relations: readonly RelationFinding[];
  readonly claims: readonly ExtractedClaim[];
}

export function assemble(parts: AssemblyParts): Extraction {
  const { article, frame } = parts;
  const entities = mergeById(parts.entities);
  const known = new Set(entities.map((entity) => entity.id));
  const exists = (id: EntityId | null): EntityId | null => (id !== null && known.has(id) ? id : null);
  return {
    article: {
      id: article.id,
      file: article.file,
      title: article.title,
      author: exists(frame.author),
      source: exists(frame.source),
      dateline: exists(frame.dateline),
      publishedOn: article.publishedOn,
      publishedOnBasis: article.publishedOnBasis,
      url: article.url,
      text: article.text,
    },
    sentences: article.sentences.map(({ start, end, role }) => ({ start, end, role })),
    mentions: allMentions(parts, exists),
    entities,
    relations: mergeRelations(
      parts.relations.filter(({ source, target }) => source !== target && known.has(source) && known.has(target)),
    ),
    claims: mergeClaims(parts.claims).map((claim) => ({
      ...claim,
      speaker: exists(claim.speaker),
      via: exists(claim.via),
      about: claim.about.filter((id) => known.has(id)),
    })),
    warnings: article.warnings,
  };
}

/** Two stages may know one entity: it keeps the first one's fields and takes the other's aliases. */
function mergeById(entities: readonly ExtractedEntity[]): ExtractedEntity[] {
  const merged = new Map<EntityId, ExtractedEntity>();
  for (const entity of entities) {
    const known = merged.get(entity.id);
    if (!known) merged.set(entity.id, entity);
    else {
      const aliases = [...known.aliases, entity.name, ...entity.aliases].filter((alias) => alias !== known.name);
      merged.set(entity.id, { ...known, aliases: [...new Set(aliases)] });
    }
  }
  return [...merged.values()];
}

function mergeClaims(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** The same relation found twice is one with all its evidence; a status that is known wins over UNKNOWN, and FORMER over CURRENT. */
function mergeRelations(findings: readonly RelationFinding[]): ExtractedRelation[] {
  const told = new Map<string, RelationFinding[]>();
  for (const finding of findings) {
    const id = relationId(finding.type, finding.source, finding.target, finding.title);
    const known = told.get(id);
    if (known) known.push(finding);
    else told.set(id, [finding]);
  }
  return [...told].map(([id, [first, ...others]]) => mergeRelation(id, first!, others));
}

function mergeRelation(id: string, first: RelationFinding, others: readonly RelationFinding[]): ExtractedRelation {
  const { type, source, target, title, certainty } = first;
  const all = [first, ...others];
  const spans = all.flatMap(({ evidence }) => evidence.map(({ start, end }) => ({ start, end })));
  const unique = [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
  return {
    id,
    type,
    source,
    target,
    title: title ?? others.find((other) => other.title !== null)?.title ?? null,
    since: all.find(({ since }) => since !== null)?.since ?? null,
    until: all.find(({ until }) => until !== null)?.until ?? null,
    status: all.map(({ status }) => status).reduce(strongerStatus),
    certainty,
    evidence: unique.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function strongerStatus(one: RelationFinding['status'], other: RelationFinding['status']): RelationFinding['status'] {
  if (one === 'FORMER' || other === 'FORMER') return 'FORMER';
  return one === 'UNKNOWN' ? other : one;
}

/** Each span and kind once; the one whose entity is known wins. */
function allMentions(
  { article, dates, quantities, mentions }: AssemblyParts,
  exists: (id: EntityId | null) => EntityId | null,
): ExtractedMention[] {
  const helper =
    (kind: 'DATE' | 'QUANTITY') =>
    (range: TokenRange): ExtractedMention => ({
      start: range.start,
      end: range.end,
      text: article.text.slice(range.start, range.end),
      kind,
      form: 'nominal',
      entity: null,
    });
  const all: ExtractedMention[] = [
    ...mentions.map(({ start, end, kind, form, entity }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      kind,
      form,
      entity: exists(entity),
    })),
    ...dates.map(helper('DATE')),
    ...quantities.map(helper('QUANTITY')),
  ];
  const unique = new Map<string, ExtractedMention>();
  for (const mention of all) {
    const key = `${mention.start} ${mention.end} ${mention.kind}`;
    if (!unique.get(key)?.entity) unique.set(key, mention);
  }
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}
