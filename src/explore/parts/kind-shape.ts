// The shape of each kind of entity, in a box of 24 by 24 around its middle: the icon, the graph and the saved picture draw the same one.
import type { EntityKind } from '../../generated/explore.ts';

export const KIND_SHAPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19Z',
  COUNTRY: 'M7 3.3h10L22 12l-5 8.7H7L2 12Z',
  ORGANIZATION:
    'M5.5 3h13A2.5 2.5 0 0 1 21 5.5v13a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 18.5v-13A2.5 2.5 0 0 1 5.5 3Z',
  PLACE: 'M3.2 4h17.6L12 21.5Z',
  AGREEMENT: 'M12 1.6 22.4 12 12 22.4 1.6 12Z',
  EVENT: 'M12 1.8l3 6.5 7.1.8-5.3 4.8 1.5 7L12 17.4l-6.3 3.5 1.5-7L1.9 9.1 9 8.3Z',
};

/** The custom property that holds the colour of a kind. */
export const kindColor = (kind: string): string => `var(--${kind.toLowerCase()}, var(--helper))`;
