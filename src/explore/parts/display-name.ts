// An entity's name as it stands alone: an event's or agreement's may be a description ('joint statement'), and begins with a capital there.
import type { EntityKind } from '../../generated/explore.ts';
import { capitalized } from '../words.ts';

export const displayName = ({ kind, name }: { readonly kind: EntityKind; readonly name: string }): string =>
  kind === 'EVENT' || kind === 'AGREEMENT' ? capitalized(name) : name;
