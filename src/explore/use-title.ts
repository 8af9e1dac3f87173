// The title of the tab, which a screen reader says when the view changes.
import { useEffect } from 'preact/hooks';

export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Dateline' : `${title} · Dateline`;
  }, [title]);
}
