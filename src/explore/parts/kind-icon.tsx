// The sign of a kind of entity: shape and colour, with the kind's name for those who see neither.
import type { EntityKind } from '../../generated/explore.ts';
import { KINDS } from '../words.ts';
import { KIND_SHAPES, kindColor } from './kind-shape.ts';

interface Props {
  readonly kind: EntityKind;
  readonly size?: number;
  /** The name stands beside the icon already. */
  readonly silent?: boolean;
}

export function KindIcon({ kind, size = 12, silent = false }: Props) {
  return (
    <svg
      class="kind-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      style={{ color: kindColor(kind) }}
      {...(silent ? { 'aria-hidden': true } : { role: 'img' as const })}
    >
      <title>{KINDS[kind].one}</title>
      <path d={KIND_SHAPES[kind]} fill="currentColor" />
    </svg>
  );
}
