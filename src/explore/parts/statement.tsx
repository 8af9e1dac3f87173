// A claim: who says it, how surely, when, through whom, about what, and the sentence that reports it.
import type { StatementFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { lowerFirst } from '../words.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink, EntityLinks } from './entity-link.tsx';
import { ArticleSource } from './quote.tsx';
import { Shortened } from './shortened.tsx';
import './statement.css';

interface Place {
  /** The entity whose claims stand together: it is not named again as their speaker. */
  readonly by?: string;
  /** The entity on whose page the claim stands: that it is about this one goes without saying. */
  readonly pageOf?: string;
}

export function Statement({ claim, by, pageOf }: Place & { readonly claim: StatementFragment }) {
  const { speaker, via, cue, content, direct, certainty, saidOn, about, evidence } = claim;
  const others = about.filter(({ id }) => id !== pageOf);
  return (
    <article class="statement">
      <header>
        {(speaker === null || speaker.id !== by) && <Speaker claim={claim} />}
        <span class="faint small">
          {lowerFirst(cue)}
          {saidOn !== null && `, ${readableDate(saidOn)}`}
        </span>
        <CertaintyBadge certainty={certainty} />
      </header>
      <p class="statement-content">{direct ? `“${content.replace(/^[“"]|[”"]$/gu, '')}”` : content}</p>
      <footer class="small faint">
        <a href={articleAddress(evidence.article.id, evidence)} title={evidence.sentence}>
          <ArticleSource article={evidence.article} />
          <span class="visually-hidden">: read it in the article</span>
        </a>
        {via !== null && (
          <span class="statement-part">
            through <EntityLink entity={via} />
          </span>
        )}
        {others.length > 0 && (
          <span class="statement-part">
            about <EntityLinks entities={others} />
          </span>
        )}
      </footer>
    </article>
  );
}

export function Speaker({ claim }: { readonly claim: Pick<StatementFragment, 'speaker' | 'speakerText'> }) {
  if (claim.speaker !== null) return <EntityLink entity={claim.speaker} />;
  return (
    <span class="unnamed" data-tip="The article does not name this source.">
      {claim.speakerText}
    </span>
  );
}

const FIRST = 10;

export function Statements({ claims, ...place }: Place & { readonly claims: readonly StatementFragment[] }) {
  return (
    <Shortened items={claims} first={FIRST} what="claims">
      {(shown) => (
        <ul class="statements">
          {shown.map((claim) => (
            <li key={claim.id}>
              <Statement claim={claim} {...place} />
            </li>
          ))}
        </ul>
      )}
    </Shortened>
  );
}
