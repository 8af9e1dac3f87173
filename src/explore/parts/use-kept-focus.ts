// Whoever works with the keyboard loses their place on the page when what had the focus is replaced: a name chosen from a list by what
// is known of it, 'Open neighbours' by 'Close neighbours'. The part of the page that it stood in then takes the focus.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** `part` has to take focus (tabIndex -1), and its owner to be drawn again whenever the inside of it is. */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const element = part.current;
    const enter = ({ target }: FocusEvent): void => {
      focused.current = target as Element;
    };
    const leave = ({ target }: FocusEvent): void => {
      // What is about to be taken away leaves as well, but not by the reader's will.
      queueMicrotask(() => {
        if (focused.current === target && (target as Element).isConnected) focused.current = null;
      });
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) part.current?.focus();
  });
}
