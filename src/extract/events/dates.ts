// Compares EDTF dates of tellings: they fit if one may lie within the other.
/** The same or overlapping; an unknown date fits any. */
export function datesFit(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return true;
  const [a, b] = [bounds(first), bounds(second)];
  return a.from <= b.to && b.from <= a.to;
}

/** Does the first date lie wholly behind the second? */
export function liesAfter(first: string, second: string): boolean {
  return bounds(first).from > bounds(second).to;
}

/** The one that says more; the first if they say the same. */
export function narrower(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return precision(second) > precision(first) ? second : first;
}

function precision(date: string): number {
  if (date.includes('..')) return 0;
  return date.includes('/') ? 1 : date.replace(/[~?%]/g, '').length;
}

/** First and last possible day as sortable text. */
function bounds(date: string): { from: string; to: string } {
  const [start, end] = date.includes('/') ? (date.split('/') as [string, string]) : [date, date];
  const clean = (part: string): string => part.replace(/[~?%]/g, '');
  return {
    from: start === '..' || start === '' ? '0000' : clean(start),
    to: end === '..' || end === '' ? '9999' : `${clean(end)}￿`,
  };
}
