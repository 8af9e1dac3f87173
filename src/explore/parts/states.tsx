// What a view shows while it has nothing to show: waiting, nothing there, something wrong.
import type { ComponentChildren } from 'preact';
import { ServerError } from '../server/ask.ts';
import type { Answer } from '../server/use-answer.ts';
import './states.css';

export function Waiting({ lines = 5 }: { readonly lines?: number }) {
  return (
    <div class="waiting" role="status">
      <span class="visually-hidden">Loading…</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="waiting-line" style={{ width: `${92 - ((line * 37) % 50)}%` }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  /** The page has nothing else: the title is its heading. */
  readonly wholePage?: boolean;
  readonly children?: ComponentChildren;
}

export function Empty({ title, wholePage = false, children }: EmptyProps) {
  return (
    <div class="empty">
      {wholePage ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

interface FailureProps {
  readonly error: Error;
  readonly retry?: () => void;
}

export function Failure({ error, retry }: FailureProps) {
  const code = error instanceof ServerError ? error.code : null;
  return (
    <div class="failure" role="alert">
      <h2>{code === 'UNREACHABLE' ? 'No answer' : 'That did not work'}</h2>
      <p>{error.message}</p>
      <p class="row">
        {retry && (
          <button type="button" class="button" onClick={retry}>
            Try again
          </button>
        )}
        {code !== null && code !== 'UNREACHABLE' && <code class="faint small">{code}</code>}
      </p>
    </div>
  );
}

interface AnsweredProps<Result> {
  readonly answer: Answer<Result>;
  readonly children: (data: Result) => ComponentChildren;
}

/** The answer's data once they are there; until then, or instead, the state. */
export function Answered<Result>({ answer, children }: AnsweredProps<Result>) {
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failure error={answer.error} retry={answer.retry} />;
  return <>{children(answer.data)}</>;
}
