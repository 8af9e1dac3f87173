// A search's highlight with the words that matched marked.
import { highlightParts } from '../text/spans.ts';

export function Highlighted({ text }: { readonly text: string }) {
  return (
    <>{highlightParts(text).map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}</>
  );
}
