// Stretches of a text, by UTF-16 code units, `end` exclusive; and the text cut into the pieces that they mark out.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text that no span begins or ends inside of, with all spans that cover it, in the order given. */
export interface Piece<S extends Span> extends Span {
  readonly text: string;
  readonly spans: readonly S[];
}

/** Cuts `text` from `range.start` to `range.end` at every edge of a span. Spans may overlap and may be in any order. */
export function cutAtSpans<S extends Span>(text: string, range: Span, spans: readonly S[]): Piece<S>[] {
  const inside = spans.filter(({ start, end }) => start < range.end && end > range.start && end > start);
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, range.start));
    edges.add(Math.min(end, range.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? range.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      spans: inside.filter((span) => span.start <= start && span.end >= end),
    };
  });
}

/** The paragraphs of a text: what stands between blank lines, without the space around it. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const block = match[0].trimEnd();
    if (block !== '') paragraphs.push({ start: match.index, end: match.index + block.length });
  }
  return paragraphs;
}

/** '120-145' as a span; null for anything else. */
export function readSpan(value: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/u.exec(value ?? '');
  if (match === null) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end ? span : null;
}

/** 'a **b** c' of a search's highlight in parts, those between the asterisks marked. */
export function highlightParts(text: string): { readonly text: string; readonly marked: boolean }[] {
  return text
    .split('**')
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
