import type { ReactElement } from 'react';

export function AboutRoute(): ReactElement {
  return <h1>About</h1>;
}
