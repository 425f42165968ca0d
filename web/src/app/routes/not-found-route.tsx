import type { ReactElement } from 'react';

export function NotFoundRoute(): ReactElement {
  return <h1>NotFound</h1>;
}
