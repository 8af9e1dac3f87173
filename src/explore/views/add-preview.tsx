// What would be read out of an article: its text with everything highlighted; claims, events, relations and entities beside it.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { displayName } from '../parts/display-name.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { KindLegend } from '../parts/kind-legend.tsx';
import type { Preview, PreviewEntity } from '../server/preview.ts';
import { AnnotatedText, type Annotation } from '../text/annotated-text.tsx';
import type { Span } from '../text/spans.ts';
import { count, figure, lowerFirst, RELATIONS } from '../words.ts';

type Show = (evidence: Span) => void;

export function PreviewOfArticle({ preview }: { readonly preview: Preview }) {
  const { article, entities, relations, claims, warnings } = preview;
  const [evidence, setEvidence] = useState<Span | null>(null);
  const annotations = useMemo(() => annotationsOf(preview, evidence), [preview, evidence]);
  const events = entities.filter(({ kind }) => kind === 'EVENT');
  return (
    <div class="stack">
      <p>
        <strong>{article.title ?? 'Without a title'}</strong>
        <span class="faint">
          {' '}
          {article.publishedOn === null ? 'undated' : readableDate(article.publishedOn)} ·{' '}
          {count(entities.length, 'entity', 'entities')}, {count(relations.length, 'relation')},{' '}
          {count(claims.length, 'claim')}
        </span>
      </p>
      {warnings.map((warning) => (
        <p key={warning} class="add-warning">
          {warning}
        </p>
      ))}
      <KindLegend />
      <div class="preview-columns">
        <AnnotatedText text={article.text} annotations={annotations} title={article.title} />
        <div class="stack preview-side">
          <Claims claims={claims} onShow={setEvidence} />
          <Events events={events} onShow={setEvidence} />
          <Relations preview={preview} onShow={setEvidence} />
          <Group title="Entities" size={entities.length - events.length}>
            {entities
              .filter(({ kind }) => kind !== 'EVENT')
              .map((entity) => (
                <li key={entity.id}>
                  <span>
                    <KindIcon kind={entity.kind} /> {displayName(entity)} <DayOf date={entity.signedOn} />
                  </span>
                </li>
              ))}
          </Group>
        </div>
      </div>
    </div>
  );
}

function annotationsOf({ sentences, mentions, entities }: Preview, evidence: Span | null): Annotation[] {
  const names = new Map(entities.map((entity) => [entity.id, displayName(entity)]));
  return [
    ...sentences
      .filter(({ role }) => role === 'boilerplate')
      .map(({ start, end }) => ({ type: 'aside' as const, start, end })),
    ...mentions.map(({ start, end, kind, entity }) => ({
      type: 'mention' as const,
      start,
      end,
      kind,
      about: entity === null ? kind.toLowerCase() : (names.get(entity) ?? null),
      entityId: null,
    })),
    ...(evidence === null ? [] : [{ type: 'evidence' as const, ...evidence }]),
  ];
}

interface GroupProps {
  readonly title: string;
  readonly size: number;
  readonly children: ComponentChildren;
}

function Group({ title, size, children }: GroupProps) {
  return (
    <section>
      <h3>
        {title} {size > 0 && <span class="faint small">{size}</span>}
      </h3>
      {size === 0 ? <p class="faint">None found.</p> : <ul class="preview-list">{children}</ul>}
    </section>
  );
}

function Claims({ claims, onShow }: { readonly claims: Preview['claims']; readonly onShow: Show }) {
  return (
    <Group title="Claims" size={claims.length}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <p class="row">
            <em>{claim.speakerText}</em> <span class="faint">{lowerFirst(claim.cue)}</span>
            <CertaintyBadge certainty={claim.certainty} />
          </p>
          <button type="button" class="text-link" onClick={() => onShow(claim.evidence)}>
            {claim.content}
          </button>
        </li>
      ))}
    </Group>
  );
}

function Events({ events, onShow }: { readonly events: readonly PreviewEntity[]; readonly onShow: Show }) {
  return (
    <Group title="Events" size={events.length}>
      {events.map((event) => (
        <li key={event.id}>
          <p class="row">
            <span>
              <KindIcon kind="EVENT" /> {displayName(event)}
            </span>
            <DayOf date={event.date} />
            {event.certainty !== undefined && event.certainty !== 'ASSERTED' && (
              <CertaintyBadge certainty={event.certainty} />
            )}
          </p>
          {(event.quantities ?? []).map(({ value, bound, text, evidence }) => (
            <p key={evidence.start}>
              <button type="button" class="text-link" onClick={() => onShow(evidence)}>
                {figure(value, bound)} {text}
              </button>
            </p>
          ))}
        </li>
      ))}
    </Group>
  );
}

function Relations({ preview: { relations, entities }, onShow }: { readonly preview: Preview; readonly onShow: Show }) {
  const named = new Map(entities.map((entity) => [entity.id, displayName(entity)]));
  return (
    <Group title="Relations" size={relations.length}>
      {relations.map(({ id, type, source, target, title, certainty, evidence: [first] }) => (
        <li key={id}>
          <p class="row">
            <button type="button" class="text-link" onClick={() => first !== undefined && onShow(first)}>
              {named.get(source) ?? source}{' '}
              <span class="faint">
                {RELATIONS[type].label}
                {title !== null && ` (${title})`}
              </span>{' '}
              {named.get(target) ?? target}
            </button>
            {certainty !== 'ASSERTED' && <CertaintyBadge certainty={certainty} />}
          </p>
        </li>
      ))}
    </Group>
  );
}

function DayOf({ date }: { readonly date: string | null | undefined }) {
  return date === null || date === undefined ? null : <span class="faint small">{readableDate(date)}</span>;
}
