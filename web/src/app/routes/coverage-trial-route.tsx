import type { ReactElement } from 'react';
import { TrialScreen } from '../../features/coverage/trial/trial-screen';

export function CoverageTrialRoute(): ReactElement {
  return <TrialScreen />;
}
