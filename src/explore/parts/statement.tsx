// A claim as a card: who says it, how surely, when, through whom, about what, and the sentence that reports it.
import type { StatementFragment } from '../../generated/explore.ts';
import { articleAddress } from '../addresses.ts';
import { readableDate } from '../dates.ts';
import { CertaintyBadge } from './certainty.tsx';
import { EntityLink, EntityLinks } from './entity-link.tsx';
import { ArticleSource } from './quote.tsx';
import './statement.css';

interface Props {
  readonly claim: StatementFragment;
  /** The speaker is known from the place where the card stands. */
  readonly ofSpeaker?: boolean;
}

export function Statement({ claim, ofSpeaker = false }: Props) {
  const { speaker, speakerText, via, cue, content, direct, certainty, saidOn, about, evidence } = claim;
  return (
    <article class="statement">
      <header class="row">
        {!ofSpeaker && (speaker === null ? <UnnamedSource text={speakerText} /> : <EntityLink entity={speaker} />)}
        <span class="faint small">
          {cue}
          {saidOn !== null && `, ${readableDate(saidOn)}`}
        </span>
        <CertaintyBadge certainty={certainty} />
      </header>
      <p class="statement-content">{direct ? `“${content.replace(/^[“"]|[”"]$/gu, '')}”` : content}</p>
      <footer class="small faint">
        {via !== null && (
          <span class="statement-part">
            through <EntityLink entity={via} />
          </span>
        )}
        {about.length > 0 && (
          <span class="statement-part">
            about <EntityLinks entities={about} />
          </span>
        )}
        <a href={articleAddress(evidence.article.id, evidence)} title={evidence.sentence}>
          <ArticleSource article={evidence.article} />
          <span class="visually-hidden">: read it in the article</span>
        </a>
      </footer>
    </article>
  );
}

function UnnamedSource({ text }: { readonly text: string }) {
  return (
    <span class="unnamed" data-tip="The article does not name this source.">
      {text}
    </span>
  );
}

export function Statements({
  claims,
  ofSpeaker = false,
}: {
  claims: readonly StatementFragment[];
  ofSpeaker?: boolean;
}) {
  return (
    <ul class="statements">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Statement claim={claim} ofSpeaker={ofSpeaker} />
        </li>
      ))}
    </ul>
  );
}
