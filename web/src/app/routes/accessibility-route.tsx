import type { ReactElement } from 'react';

export function AccessibilityRoute(): ReactElement {
  return <h1>Accessibility</h1>;
}
