import type { ReactElement } from 'react';
import { TerritoryScreen } from '../../features/territory/territory-screen';

export function TerritoryRoute(): ReactElement {
  return <TerritoryScreen />;
}
