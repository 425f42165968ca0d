import type { ReactElement } from 'react';
import { ImportsScreen } from '../../features/imports/imports-screen';

export function ImportsRoute(): ReactElement {
  return <ImportsScreen />;
}
