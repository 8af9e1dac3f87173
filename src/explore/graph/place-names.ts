// Which names have room in the picture, and on which side of their entity: the most important first, none over another or over an
// entity. All in pixels of the screen.

export interface Extent {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Extent {
  readonly x: number;
  readonly y: number;
}

export type Side = 'below' | 'right' | 'left' | 'above';

export interface NamedSpot {
  readonly id: string;
  /** Middle of what is named. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How large its name is; null where it shall have none. */
  readonly name: Extent | null;
}

/** A name along a line, around the line's middle. */
export interface NamedLine extends Extent {
  readonly id: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export interface PlacedNames {
  readonly sides: ReadonlyMap<string, Side>;
  readonly lines: ReadonlySet<string>;
}

const SIDES = ['below', 'right', 'left', 'above'] as const;
export const NAME_GAP = 4;

/** So many are named even where their names cover lesser entities, so that no large graph goes without its centres. */
const centresOf = (spots: readonly NamedSpot[]): number => Math.min(16, Math.floor(spots.length / 10));

/** `spots` and `lines` in order of importance. */
export function placeNames(window: Box, spots: readonly NamedSpot[], lines: readonly NamedLine[]): PlacedNames {
  const centres = centresOf(spots);
  const room = new Room(window);
  const roomOfCentres = new Room(window);
  for (const [index, { x, y, radius }] of spots.entries()) {
    const sign = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    room.take(sign);
    if (index < centres) roomOfCentres.take(sign);
  }
  const sides = new Map<string, Side>();
  for (const [index, spot] of spots.entries()) {
    const { name } = spot;
    if (name === null) continue;
    const freeIn = (where: Room): Side | undefined => SIDES.find((side) => where.isFree(nameBox(spot, name, side)));
    const side = freeIn(room) ?? (index < centres ? freeIn(roomOfCentres) : undefined);
    if (side === undefined) continue;
    const box = nameBox(spot, name, side);
    room.take(box);
    roomOfCentres.take(box);
    sides.set(spot.id, side);
  }
  const named = new Set<string>();
  for (const line of lines) {
    const pieces = piecesOf(line);
    if (pieces.length === 0 || !pieces.every((piece) => room.isFree(piece))) continue;
    for (const piece of pieces) room.take(piece);
    named.add(line.id);
  }
  return { sides, lines: named };
}

export function nameBox({ x, y, radius }: NamedSpot, { width, height }: Extent, side: Side): Box {
  const away = radius + NAME_GAP;
  if (side === 'below') return { x: x - width / 2, y: y + away, width, height };
  if (side === 'above') return { x: x - width / 2, y: y - away - height, width, height };
  return { x: side === 'right' ? x + away : x - away - width, y: y - height / 2, width, height };
}

/** The name's stretch of the line as small boxes; none where the line is too short for it. */
function piecesOf({ from, to, width, height }: NamedLine): Box[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < width + 2 * height) return [];
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const along = 0.5 + (((index + 0.5) / count - 0.5) * width) / length;
    return { x: from.x + dx * along - height / 2, y: from.y + dy * along - height / 2, width: height, height };
  });
}

const CELL = 4;

/** The window in small cells, each free or taken. What reaches out of it has no room. */
class Room {
  readonly #window: Box;
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(window: Box) {
    this.#window = window;
    this.#columns = Math.ceil(window.width / CELL);
    this.#rows = Math.ceil(window.height / CELL);
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.#cells(box);
    if (left < 0 || top < 0 || right >= this.#columns || bottom >= this.#rows) return false;
    for (let row = top; row <= bottom; row += 1) {
      const start = row * this.#columns;
      if (this.#taken.subarray(start + left, start + right + 1).includes(1)) return false;
    }
    return true;
  }

  take(box: Box): void {
    const { left, right, top, bottom } = this.#cells(box);
    for (let row = Math.max(0, top); row <= Math.min(bottom, this.#rows - 1); row += 1) {
      const start = row * this.#columns;
      this.#taken.fill(1, start + Math.max(0, left), start + Math.max(0, Math.min(right + 1, this.#columns)));
    }
  }

  #cells({ x, y, width, height }: Box): Record<'left' | 'right' | 'top' | 'bottom', number> {
    return {
      left: Math.floor((x - this.#window.x) / CELL),
      right: Math.floor((x + width - this.#window.x) / CELL),
      top: Math.floor((y - this.#window.y) / CELL),
      bottom: Math.floor((y + height - this.#window.y) / CELL),
    };
  }
}
