import type { ReactElement } from 'react';
import { TerritoryCoverageScreen } from '../../features/coverage/sheet/territory-coverage-screen';

export function TerritoryCoverageRoute(): ReactElement {
  return <TerritoryCoverageScreen />;
}
