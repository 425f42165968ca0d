import type { ReactElement } from 'react';
import { EvolutionScreen } from '../../features/coverage/evolution/evolution-screen';

export function CoverageEvolutionRoute(): ReactElement {
  return <EvolutionScreen />;
}
