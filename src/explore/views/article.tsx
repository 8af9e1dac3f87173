// An article with what was read out of it: names in their colours, claims, and the evidence that the address asks for.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { ArticlePageDocument, type ArticlePageQuery, type StatementFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from '../parts/certainty.tsx';
import { CopyLink } from '../parts/copy-link.tsx';
import { displayName } from '../parts/display-name.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { KindLegend } from '../parts/kind-legend.tsx';
import { QueryButton } from '../parts/query-button.tsx';
import { titleOf } from '../parts/quote.tsx';
import { Section } from '../parts/section.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { type ArticleMention, allMentions } from '../server/all-mentions.ts';
import { useAnswer } from '../server/use-answer.ts';
import { AnnotatedText, type Annotation, EVIDENCE_ID } from '../text/annotated-text.tsx';
import { readSpan } from '../text/spans.ts';
import { useTitle } from '../use-title.ts';
import './article.css';

type Article = Extract<NonNullable<ArticlePageQuery['node']>, { text: string }>;

const BASES: Readonly<Record<Article['publishedOnBasis'], string | null>> = {
  GIVEN: null,
  METADATA: null,
  INFERRED: 'inferred from the text',
  UNKNOWN: null,
};

export function ArticleView() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const answer = useAnswer(ArticlePageDocument, { id });
  return (
    <div class="page" key={id}>
      <Answered answer={answer}>
        {({ node }) => (node !== null && 'text' in node ? <ArticlePage article={node} /> : <NoSuchArticle />)}
      </Answered>
    </div>
  );
}

function NoSuchArticle() {
  useTitle('Not found');
  return (
    <Empty wholePage title="There is no such article">
      <p>
        See <a href="/articles">all articles</a>.
      </p>
    </Empty>
  );
}

function ArticlePage({ article }: { readonly article: Article }) {
  useTitle(titleOf(article));
  const { query } = useLocation();
  const mentions = useMentions(article.id);
  const [showNames, setShowNames] = useState(true);
  const [showClaims, setShowClaims] = useState(false);
  const { claims } = article;
  const at = query.at;
  const annotations = useMemo((): Annotation[] => {
    const evidence = readSpan(at);
    return [
      ...(showNames ? mentions.map(annotationOf) : []),
      ...(showClaims ? claims.nodes.map((claim) => ({ type: 'claim' as const, ...spanOf(claim) })) : []),
      ...(evidence === null ? [] : [{ type: 'evidence' as const, ...evidence }]),
    ];
  }, [mentions, claims, at, showNames, showClaims]);
  useEffect(() => document.getElementById(EVIDENCE_ID)?.scrollIntoView({ block: 'center' }), [at, mentions]);

  return (
    <div class="article-page">
      <header class="article-head">
        <h1>{titleOf(article)}</h1>
        <ArticleFrame article={article} />
        <p class="row">
          <Toggle name="Names" on={showNames} onChange={setShowNames} />
          <Toggle name="Claims" on={showClaims} onChange={setShowClaims} />
          <CopyLink />
          <QueryButton query={ArticlePageDocument} variables={{ id: article.id }} />
        </p>
        {showNames && <KindLegend />}
      </header>
      <AnnotatedText text={article.text} annotations={annotations} title={article.title} />
      <aside class="article-side">
        <Section title="Claims in it" count={claims.totalCount}>
          {claims.nodes.length === 0 && <p class="faint">No claim was found in this article.</p>}
          <ul class="article-claims">
            {claims.nodes.map((claim) => (
              <ArticleClaim key={claim.id} claim={claim} articleId={article.id} at={at} />
            ))}
          </ul>
        </Section>
      </aside>
    </div>
  );
}

function useMentions(id: string): readonly ArticleMention[] {
  const [mentions, setMentions] = useState<readonly ArticleMention[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    // Without its mentions an article can still be read; the text's own query has told what is wrong.
    allMentions(id, controller.signal).then(setMentions, () => setMentions([]));
    return () => controller.abort();
  }, [id]);
  return mentions;
}

const spanOf = ({ evidence }: StatementFragment) => ({ start: evidence.start, end: evidence.end });

const annotationOf = ({ start, end, kind, entity }: ArticleMention): Annotation => ({
  type: 'mention',
  start,
  end,
  kind,
  about: entity === null ? null : displayName(entity),
  entityId: entity?.id ?? null,
});

function ArticleFrame({ article }: { readonly article: Article }) {
  const { source, author, dateline, publishedOn, publishedOnBasis, url } = article;
  const basis = BASES[publishedOnBasis];
  return (
    <p class="row article-frame">
      {source !== null && <EntityLink entity={source} />}
      {author !== null && (
        <span>
          by <EntityLink entity={author} />
        </span>
      )}
      {dateline !== null && <EntityLink entity={dateline} />}
      <span class="faint">
        {publishedOn === null ? 'undated' : readableDate(publishedOn)}
        {basis !== null && ` (${basis})`}
      </span>
      {url !== null && /^https?:/u.test(url) && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          Original
        </a>
      )}
    </p>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Toggle({ name, on, onChange }: ToggleProps) {
  return (
    <button type="button" class="button toggle" aria-pressed={on} onClick={() => onChange(!on)}>
      {name}
    </button>
  );
}

interface ArticleClaimProps {
  readonly claim: StatementFragment;
  readonly articleId: string;
  readonly at: string | undefined;
}

function ArticleClaim({ claim, articleId, at }: ArticleClaimProps) {
  const { start, end } = claim.evidence;
  const here = at === `${start}-${end}`;
  return (
    <li>
      <p class="row">
        {claim.speaker === null ? <em>{claim.speakerText}</em> : <EntityLink entity={claim.speaker} />}
        <CertaintyBadge certainty={claim.certainty} />
      </p>
      <a href={articleAddress(articleId, claim.evidence)} {...(here ? { 'aria-current': 'true' as const } : {})}>
        {claim.content}
      </a>
    </li>
  );
}
