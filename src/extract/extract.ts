// The way from an article to its extraction: every stage once, in order, each reading the layers before it. Pure and deterministic.
import type { Article } from '../article/article.ts';
import { type AgreementFindings, findAgreements, referencesTo } from './agreements.ts';
import { assemble } from './assemble.ts';
import { type ClaimFinding, findClaims } from './claims.ts';
import { findClauses } from './clauses.ts';
import { resolveCoreference } from './coreference.ts';
import { findDates } from './dates.ts';
import { resolveNames } from './entities.ts';
import { type EventFindings, findEvents } from './events.ts';
import type { ExtractedClaim, Extraction } from './extraction.ts';
import type { Layers, ResolvedMention } from './layers.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findQuantities } from './quantities.ts';
import { findRelations } from './relations.ts';
import { tag } from './tag.ts';

/** All layers of one article, for those who want to see which rule found what. */
export interface Annotation extends Layers {
  readonly agreements: AgreementFindings;
  /** Nominals and pronouns with their entities. */
  readonly references: readonly ResolvedMention[];
  readonly claims: readonly ClaimFinding[];
  readonly events: EventFindings;
}

export function annotate(article: Article): Annotation {
  const tagged = tag(article);
  const dates = findDates(tagged);
  const quantities = findQuantities(tagged, dates);
  const names = findNames(tagged, dates);
  const nominals = findNominals(tagged, names, quantities);
  const clauses = findClauses(tagged, names, dates);
  const named = resolveNames(tagged, names, clauses);
  const stated = findRelations({ tagged, dates, named, clauses });
  const told = findAgreements({ tagged, dates, clauses, named, relations: stated });
  const meant = resolveCoreference({ tagged, named, nominals, clauses, relations: stated, agreements: told });
  // Once more, now that 'its' and 'the party' are known: 'its director', 'the pact that the party signed'.
  const relations = findRelations({ tagged, dates, named, clauses, references: meant });
  const agreements = findAgreements({ tagged, dates, clauses, named, relations, references: meant });
  const references = referencesTo(agreements, told, meant);
  const mentions = [...named.mentions, ...agreements.mentions, ...references];
  const claims = findClaims({ tagged, clauses, dates, mentions });
  const events = findEvents({
    tagged,
    dates,
    quantities,
    clauses,
    mentions,
    entities: [...named.entities, ...agreements.entities],
    relations: [...relations, ...agreements.relations],
    agreements: agreements.concluded,
    claims,
  });
  return {
    tagged,
    dates,
    quantities,
    names,
    nominals,
    clauses,
    named,
    relations,
    agreements,
    references,
    claims,
    events,
  };
}

/** What `npm run extract` prints and loading stores. Never throws for an Article that `readArticle` made. */
export function extract(article: Article): Extraction {
  const { dates, quantities, named, relations, agreements, references, claims, events } = annotate(article);
  return assemble({
    article,
    dates,
    quantities,
    frame: named,
    mentions: [...named.mentions, ...agreements.mentions, ...references, ...events.mentions],
    entities: [...named.entities, ...agreements.entities, ...events.entities],
    relations: [...relations, ...agreements.relations, ...events.relations],
    claims: claims.map(claimOfContract),
  });
}

/** Without what only those who look at rules want to know. */
function claimOfContract(finding: ClaimFinding): ExtractedClaim {
  const {
    rule: _rule,
    dayRule: _dayRule,
    hedge: _hedge,
    contentSpan: _contentSpan,
    cueSpan: _cueSpan,
    ...claim
  } = finding;
  return claim;
}
