import type { ReactElement } from 'react';
import { MyAccountScreen } from '../../features/my-account/my-account-screen';

export function MyAccountRoute(): ReactElement {
  return <MyAccountScreen />;
}
