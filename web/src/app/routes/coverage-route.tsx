import type { ReactElement } from 'react';
import { CoverageScreen } from '../../features/coverage/coverage-screen';

export function CoverageRoute(): ReactElement {
  return <CoverageScreen />;
}
