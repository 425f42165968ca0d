import type { ReactElement } from 'react';

export function ServiceRoute(): ReactElement {
  return <h1>Service</h1>;
}
