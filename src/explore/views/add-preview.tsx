// What would be read out of an article: its text with everything highlighted, entities and claims beside it.
import { useMemo, useState } from 'preact/hooks';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { displayName } from '../parts/display-name.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { KindLegend } from '../parts/kind-legend.tsx';
import type { Preview } from '../server/preview.ts';
import { AnnotatedText, type Annotation } from '../text/annotated-text.tsx';
import type { Span } from '../text/spans.ts';
import { count, lowerFirst } from '../words.ts';

export function PreviewOfArticle({ preview }: { readonly preview: Preview }) {
  const { article, sentences, mentions, entities, relations, claims, warnings } = preview;
  const [evidence, setEvidence] = useState<Span | null>(null);
  const annotations = useMemo((): Annotation[] => {
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
  }, [preview, evidence]);
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
          <h3>Claims</h3>
          {claims.length === 0 && <p class="faint">None found.</p>}
          <ul class="preview-claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <p class="row">
                  <em>{claim.speakerText}</em> <span class="faint">{lowerFirst(claim.cue)}</span>
                  <CertaintyBadge certainty={claim.certainty} />
                </p>
                <button type="button" class="text-link" onClick={() => setEvidence(claim.evidence)}>
                  {claim.content}
                </button>
              </li>
            ))}
          </ul>
          <h3>Entities</h3>
          <ul class="preview-entities">
            {entities.map((entity) => (
              <li key={entity.id}>
                <KindIcon kind={entity.kind} /> {displayName(entity)}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
