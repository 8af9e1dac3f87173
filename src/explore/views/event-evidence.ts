// What an event's page sets side by side: figures under what they count, and the claims that report the event.
import type { EventPageQuery, StatementFragment } from '../../generated/explore.ts';

export type EventData = Extract<NonNullable<EventPageQuery['entity']>, { quantities: unknown }>;
export type Figure = EventData['quantities'][number];

export interface FigureGroup {
  /** What is counted: 'soldiers killed'. */
  readonly what: string;
  readonly figures: readonly Figure[];
  /** Whether sources give different numbers for it. */
  readonly differ: boolean;
}

/** Figures of the same thing together, in order of their size; the same figure of the same source only once. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const what = figure.text.toLowerCase();
    const group = groups.get(what) ?? [];
    const told = group.some((other) => saysTheSame(other, figure));
    if (!told) groups.set(what, [...group, figure]);
  }
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort((a, b) => b.value - a.value);
    return {
      what: sorted[0]?.text ?? '',
      figures: sorted,
      differ: new Set(sorted.map(({ value, bound }) => `${bound} ${value}`)).size > 1,
    };
  });
}

const saysTheSame = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.bound === b.bound &&
  a.evidence.article.id === b.evidence.article.id &&
  sourceOf(a) === sourceOf(b);

const sourceOf = ({ claim }: Figure): string | undefined => claim?.speaker?.id ?? claim?.speakerText;

/** Claims about the event, behind its figures, and in whose words an article mentions it; each once. */
export function claimsOfEvent(event: EventData): StatementFragment[] {
  const claims = new Map<string, StatementFragment>();
  for (const claim of event.claims.nodes) claims.set(claim.id, claim);
  for (const { claim } of event.quantities) if (claim !== null) claims.set(claim.id, claim);
  for (const article of event.articles.nodes) {
    const places = event.mentions.nodes.filter((mention) => mention.article.id === article.id);
    for (const claim of article.claims.nodes) {
      const { start, end } = claim.evidence;
      if (places.some((mention) => mention.start < end && mention.end > start)) claims.set(claim.id, claim);
    }
  }
  return [...claims.values()];
}
