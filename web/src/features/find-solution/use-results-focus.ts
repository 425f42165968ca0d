import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

const FIRST_ENTRY = 'default';

/** Results that replace what had the focus take it: after a place was chosen, or a page turned. */
export function useResultsFocus(page: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const shownPage = useRef(page);
  useEffect(() => {
    const isTurned = shownPage.current !== page;
    const isLost = document.activeElement === document.body && key !== FIRST_ENTRY;
    shownPage.current = page;
    if (isTurned || isLost) heading.current?.focus();
  }, [page, key]);
  return heading;
}
