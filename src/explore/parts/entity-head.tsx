// The head of an entity's page: kind, name, other names, and the ways on from here.
import type { ComponentChildren } from 'preact';
import type { EntityLinkFragment } from '../../generated/explore.ts';
import { graphAddress, pathsAddress } from '../addresses.ts';
import { KINDS } from '../words.ts';
import { CopyLink } from './copy-link.tsx';
import { displayName } from './display-name.ts';
import { Icon } from './icon.tsx';
import { KindIcon } from './kind-icon.tsx';
import { QueryButton } from './query-button.tsx';
import './entity-head.css';

interface Props {
  readonly entity: EntityLinkFragment;
  readonly aliases?: readonly string[];
  readonly query: { toString(): string };
  /** What is known of it in a few words. */
  readonly children?: ComponentChildren;
}

export function EntityHead({ entity, aliases = [], query, children }: Props) {
  const others = aliases.filter((alias) => alias !== entity.name);
  return (
    <header class="entity-head">
      <p class="entity-kind">
        <KindIcon kind={entity.kind} silent /> {KINDS[entity.kind].one}
      </p>
      <h1>{displayName(entity)}</h1>
      {others.length > 0 && <p class="entity-aliases">Also called {others.map((alias) => `“${alias}”`).join(', ')}</p>}
      {children}
      <p class="row entity-ways">
        <a class="button primary" href={graphAddress(entity.id)}>
          <Icon name="graph" /> Graph around
        </a>
        <a class="button" href={pathsAddress(entity.id)}>
          <Icon name="path" /> Paths from here
        </a>
        <CopyLink />
        <QueryButton query={query} variables={{ id: entity.id }} />
      </p>
    </header>
  );
}

/** A fact in the head: 'Signed 19 June 2024'. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
