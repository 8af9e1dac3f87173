// Stage `relations`: offices and roles, parts, memberships and locations that the text states by form, each with the stretch that says so.
import type { ExtractedEntity } from './extraction.ts';
import { indexRoles, type RoleIndex } from './grammatical-roles.ts';
import type { DateMention, Layers, NamedTitle, RelationFinding, ResolvedMention } from './layers.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import { findLocations } from './relations/locations.ts';
import { findMemberships } from './relations/memberships.ts';
import { findOffices } from './relations/offices.ts';
import { findParts } from './relations/parts.ts';

export interface RelationSources extends Pick<Layers, 'tagged' | 'dates' | 'named' | 'clauses'> {
  /** Nominals and pronouns with what they refer to, once that is known: owners as in 'its director' are read from them. */
  readonly references?: readonly ResolvedMention[];
}

/** What every finder of relations reads. */
export interface RelationContext extends RelationSources {
  readonly mentions: readonly ResolvedMention[];
  readonly names: MentionIndex<ResolvedMention>;
  readonly roles: RoleIndex;
  readonly titles: readonly NamedTitle<ResolvedMention>[];
  /** The date whose first token this is. */
  dateAt(token: number): DateMention | null;
  /** What the nominal or pronoun with its head at this token refers to; null if that is unknown, undefined if none stands there. */
  meantAt(token: number): string | null | undefined;
  entity(id: string | null): ExtractedEntity | null;
}

export function findRelations(sources: RelationSources): RelationFinding[] {
  const dateByToken = new Map(sources.dates.map((date) => [date.firstToken, date]));
  const meant = new Map(sources.references?.map(({ head, entity }) => [head, entity]));
  const byId = new Map(sources.named.entities.map((entity) => [entity.id, entity]));
  const context: RelationContext = {
    ...sources,
    mentions: sources.named.mentions,
    names: indexMentions(sources.named.mentions),
    roles: indexRoles(sources.clauses, sources.tagged.tokens),
    titles: sources.named.titles,
    meantAt: (token) => meant.get(token),
    dateAt: (token) => dateByToken.get(token) ?? null,
    entity: (id) => (id === null ? null : (byId.get(id) ?? null)),
  };
  return [...findOffices(context), ...findParts(context), ...findMemberships(context), ...findLocations(context)];
}
