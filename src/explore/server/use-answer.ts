// A question to the server as state of a component: waiting, answered or failed.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../../generated/explore.ts';
import { answerAtHand, ask } from './ask.ts';

export type Answer<Result> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly state: 'answered'; readonly data: Result };

/** Asks again whenever the variables change; null asks nothing and waits. */
export function useAnswer<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const key = JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: Answer<Result> } | null>(null);
  const retry = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => {
    if (variables === null) return;
    const controller = new AbortController();
    ask(query, variables, controller.signal).then(
      (data) => {
        if (!controller.signal.aborted) setAnswer({ key, value: { state: 'answered', data } });
      },
      (error: Error) => {
        if (!controller.signal.aborted) setAnswer({ key, value: { state: 'failed', error, retry } });
      },
    );
    return () => controller.abort();
  }, [query, key, attempt]);
  if (answer?.key === key) return answer.value;
  const data = variables === null ? undefined : answerAtHand(query, variables);
  return data === undefined ? { state: 'waiting' } : { state: 'answered', data };
}
