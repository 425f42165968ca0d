import type { ReactElement } from 'react';

export function DispositifRoute(): ReactElement {
  return <h1>Dispositif</h1>;
}
