import type { ReactElement } from 'react';

export function StructureRoute(): ReactElement {
  return <h1>Structure</h1>;
}
