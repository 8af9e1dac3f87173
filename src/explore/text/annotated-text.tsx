// A text in paragraphs with what was found in it: mentions in the colour of their kind, claims underlined, one stretch marked as evidence.
import { useMemo } from 'preact/hooks';
import { entityAddress } from '../addresses.ts';
import { kindColor } from '../parts/kind-shape.ts';
import { cutAtSpans, type Piece, paragraphsOf, type Span } from './spans.ts';
import './annotated-text.css';

export interface TextMention extends Span {
  readonly type: 'mention';
  /** A kind of entity, or a helper kind such as DATE. */
  readonly kind: string;
  /** Said on pointing at it: 'North Korea'. */
  readonly about: string | null;
  /** Null where there is no page to lead to. */
  readonly entityId: string | null;
}
export interface TextStretch extends Span {
  readonly type: 'claim' | 'evidence' | 'aside';
}
export type Annotation = TextMention | TextStretch;

/** The element that an address with `at` leads to. */
export const EVIDENCE_ID = 'evidence';

interface Props {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** Stands above the text already: a paragraph that only repeats it is left out, unless it is evidence. */
  readonly title?: string | null;
}

/** Beyond these, paragraphs that are out of sight are not laid out. */
const MANY_PARAGRAPHS = 200;

export function AnnotatedText({ text, annotations, title = null }: Props) {
  const paragraphs = useMemo(() => {
    const evidence = annotations.filter(({ type }) => type === 'evidence');
    const shown = ({ start, end }: Span): boolean =>
      text.slice(start, end) !== title || evidence.some((span) => span.start < end && span.end > start);
    return paragraphsOf(text).filter(shown);
  }, [text, annotations, title]);
  const pieces = useMemo(
    () => paragraphs.map((paragraph) => cutAtSpans(text, paragraph, annotations)),
    [text, paragraphs, annotations],
  );
  let first = true;
  return (
    <div class={paragraphs.length > MANY_PARAGRAPHS ? 'annotated many' : 'annotated'}>
      {pieces.map((paragraph, index) => (
        <p key={index}>
          {paragraph.map((piece) => {
            const evidence = piece.spans.some(({ type }) => type === 'evidence');
            const id = evidence && first ? EVIDENCE_ID : undefined;
            if (evidence) first = false;
            return <PieceOfText key={piece.start} piece={piece} id={id} />;
          })}
        </p>
      ))}
    </div>
  );
}

function PieceOfText({ piece, id }: { readonly piece: Piece<Annotation>; readonly id: string | undefined }) {
  const types = new Set(piece.spans.map(({ type }) => type));
  const mention = innermostMention(piece);
  const classes = ['claim', 'aside'].filter((type) => types.has(type as Annotation['type']));
  const inner = mention === null ? piece.text : <MentionOfText mention={mention} text={piece.text} />;
  if (types.has('evidence')) {
    return (
      <mark {...(id === undefined ? {} : { id })} class={classes.join(' ')}>
        {inner}
      </mark>
    );
  }
  return classes.length === 0 ? inner : <span class={classes.join(' ')}>{inner}</span>;
}

function MentionOfText({ mention, text }: { readonly mention: TextMention; readonly text: string }) {
  const style = { '--kind': kindColor(mention.kind) };
  const tip = mention.about === null ? {} : { 'data-tip': mention.about };
  if (mention.entityId === null) {
    return (
      <span class="mention" style={style} {...tip}>
        {text}
      </span>
    );
  }
  return (
    <a class="mention" href={entityAddress(mention.entityId)} style={style} {...tip}>
      {text}
    </a>
  );
}

/** 'Ministry of Defense of Ostania' is one name, and the country in it another: the shorter one is meant where both are. */
function innermostMention(piece: Piece<Annotation>): TextMention | null {
  let innermost: TextMention | null = null;
  for (const span of piece.spans) {
    if (span.type !== 'mention') continue;
    if (innermost === null || span.end - span.start < innermost.end - innermost.start) innermost = span;
  }
  return innermost;
}
