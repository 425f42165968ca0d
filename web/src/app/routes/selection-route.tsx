import type { ReactElement } from 'react';

export function SelectionRoute(): ReactElement {
  return <h1>Selection</h1>;
}
