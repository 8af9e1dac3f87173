// What an event's page sets side by side: figures under what they count, and the claims that report the event under what they say of it.
import type { Certainty, EventPageQuery, QuoteFragment, StatementFragment } from '../../generated/explore.ts';

export type EventData = Extract<NonNullable<EventPageQuery['entity']>, { quantities: unknown }>;
type Quantity = EventData['quantities'][number];

/** One number of one source, with every place where it stands. */
export interface Figure extends Pick<Quantity, 'value' | 'bound' | 'text' | 'claim'> {
  readonly evidence: readonly QuoteFragment[];
}

export interface FigureGroup {
  /** What happened to those counted: 'killed'; '' where the figure only counts. */
  readonly outcome: string;
  readonly figures: readonly Figure[];
  /** Whether sources give different numbers for the same thing. */
  readonly differ: boolean;
}

/** Figures of the same outcome together, largest first; a number that a source gives in several articles only once. */
export function groupFigures(quantities: readonly Quantity[]): FigureGroup[] {
  const figures = new Map<string, Figure>();
  for (const quantity of quantities) {
    const { value, bound, text, claim, evidence } = quantity;
    const source = claim === null ? '' : (claim.speaker?.id ?? claim.speakerText);
    const key = [value, bound, text.toLowerCase(), source, claim?.certainty].join('|');
    const before = figures.get(key)?.evidence ?? [];
    figures.set(key, { value, bound, text, claim, evidence: [...before, evidence] });
  }
  const groups = new Map<string, Figure[]>();
  const outcomes = new Map(quantities.map((quantity) => [quantity.text, outcomeOf(quantity)]));
  for (const figure of figures.values()) {
    const outcome = outcomes.get(figure.text) ?? '';
    groups.set(outcome, [...(groups.get(outcome) ?? []), figure]);
  }
  return [...groups].map(([outcome, group]) => {
    const sorted = [...group].sort((a, b) => b.value - a.value);
    const distinct = new Set(sorted.map(({ text, bound, value }) => `${text.toLowerCase()} ${bound} ${value}`));
    const things = new Set(sorted.map(({ text }) => text.toLowerCase()));
    return { outcome, figures: sorted, differ: distinct.size > things.size };
  });
}

/** 'killed' of 'Ostanian officers killed', whose unit is 'officers'. */
function outcomeOf({ text, unit }: Quantity): string {
  const at = text.toLowerCase().lastIndexOf(unit.toLowerCase());
  return at < 0 ? '' : text.slice(at + unit.length).trim();
}

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

export interface Stance {
  readonly title: string;
  readonly claims: readonly StatementFragment[];
}

const STANCES: readonly { readonly title: string; readonly of: readonly Certainty[] }[] = [
  { title: 'Say so', of: ['ASSERTED', 'ALMOST_CERTAIN', 'VERY_LIKELY', 'LIKELY'] },
  { title: 'Leave it open or doubt it', of: ['EVEN_CHANCE', 'UNLIKELY', 'VERY_UNLIKELY', 'REMOTE'] },
  { title: 'Deny it', of: ['DENIED'] },
];

/** Claims by what they make of the event; stances that nobody takes are left out. */
export function stancesOf(claims: readonly StatementFragment[]): Stance[] {
  return STANCES.map(({ title, of }) => ({
    title,
    claims: claims.filter(({ certainty }) => of.includes(certainty)),
  })).filter((stance) => stance.claims.length > 0);
}
