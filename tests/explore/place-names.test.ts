// Names in the picture of the graph: which have room, and where.
import { describe, expect, it } from 'vitest';
import { type Box, type NamedSpot, nameBox, placeNames } from '../../src/explore/graph/place-names.ts';

const WINDOW = { x: 0, y: 0, width: 800, height: 600 };
const spot = (id: string, x: number, y: number, width = 80): NamedSpot => ({
  id,
  x,
  y,
  radius: 10,
  name: { width, height: 14 },
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('The names of a picture', () => {
  it('stand below where there is room, and beside where something is in the way', () => {
    const { sides } = placeNames(WINDOW, [spot('a', 400, 300), spot('b', 400, 330)], []);
    expect(sides).toEqual(
      new Map([
        ['a', 'right'],
        ['b', 'below'],
      ]),
    );
  });

  it('never cover each other, nor reach out of the window', () => {
    const spots = Array.from({ length: 300 }, (_, index) =>
      spot(`${index}`, (index * 73) % 800, (index * 151) % 600, 30 + (index % 9) * 15),
    );
    const { sides } = placeNames(WINDOW, spots, []);
    const boxes = spots.flatMap((one) => {
      const side = sides.get(one.id);
      return side === undefined || one.name === null ? [] : [nameBox(one, one.name, side)];
    });
    expect(boxes.length).toBeGreaterThan(20);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 600).toBe(true);
    }
  });

  it('are given to the centres of a crowd first', () => {
    const crowd = Array.from({ length: 900 }, (_, index) => spot(`${index}`, 20 + (index % 30) * 25, 20 + index / 1.6));
    const { sides } = placeNames(WINDOW, [spot('centre', 405, 305), ...crowd], []);
    expect(sides.has('centre')).toBe(true);
  });

  it('are written on lines that are long enough for them', () => {
    const line = (id: string, length: number) => ({
      id,
      from: { x: 50, y: id.length * 100 },
      to: { x: 50 + length, y: id.length * 100 },
      width: 60,
      height: 12,
    });
    expect(placeNames(WINDOW, [], [line('a', 200), line('bb', 70)]).lines).toEqual(new Set(['a']));
  });
});
