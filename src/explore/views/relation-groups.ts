// The relations of an entity in the groups that its page shows. Participation in events is left to the page's line of time.
import type { RelationType } from '../../generated/explore.ts';
import type { PageRelation } from '../parts/relation-line.tsx';

export interface RelationGroup {
  readonly title: string;
  readonly relations: readonly PageRelation[];
}

/** Titles as seen from the source, and from the target. */
const TITLES: Readonly<Record<RelationType, readonly [string, string] | null>> = {
  HOLDS_OFFICE: ['Offices', 'People in office'],
  AFFILIATED_WITH: ['Affiliations', 'Affiliated'],
  PARTY_TO: ['Agreements', 'Parties'],
  SIGNED: ['Signed', 'Signatories'],
  MEMBER_OF: ['Member of', 'Members'],
  PART_OF: ['Part of', 'Parts'],
  LOCATED_IN: ['Located in', 'Located here'],
  ACTOR_IN: null,
  RECIPIENT_IN: null,
  OCCURRED_IN: null,
};

export function groupRelations(of: string, relations: readonly PageRelation[]): RelationGroup[] {
  const groups = new Map<string, PageRelation[]>();
  for (const titles of Object.values(TITLES)) for (const title of titles ?? []) groups.set(title, []);
  for (const relation of relations) {
    const titles = TITLES[relation.type];
    if (titles !== null) groups.get(relation.source.id === of ? titles[0] : titles[1])?.push(relation);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([title, members]) => ({ title, relations: members }));
}
