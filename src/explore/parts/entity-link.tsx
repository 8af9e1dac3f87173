// The name of an entity, with the sign of its kind, leading to its page.
import type { EntityLinkFragment } from '../../generated/explore.ts';
import { entityAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { displayName } from './display-name.ts';
import { KindIcon } from './kind-icon.tsx';
import './entity-link.css';

export type NamedEntity = Pick<EntityLinkFragment, 'id' | 'kind' | 'name'>;

interface Props {
  readonly entity: NamedEntity;
  /** EDTF; what tells apart things of one name. */
  readonly date?: string | null;
}

export function EntityLink({ entity, date = null }: Props) {
  return (
    <a class="entity-link" href={entityAddress(entity.id)}>
      <KindIcon kind={entity.kind} />
      <span>
        {displayName(entity)}
        {date !== null && <span class="entity-link-date"> {readableDate(date)}</span>}
      </span>
    </a>
  );
}

/** 'A, B and C'. */
export function EntityLinks({ entities }: { readonly entities: readonly NamedEntity[] }) {
  return (
    <span class="entity-links">
      {entities.map((entity) => (
        <EntityLink key={entity.id} entity={entity} />
      ))}
    </span>
  );
}
