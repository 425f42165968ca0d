import type { ReactElement } from 'react';
import { RequestsScreen } from '../../features/requests/requests-screen';

export function RequestsRoute(): ReactElement {
  return <RequestsScreen />;
}
