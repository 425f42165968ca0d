import type { ReactElement } from 'react';
import { ConfirmScreen } from '../../features/confirm/confirm-screen';

export function ConfirmRoute(): ReactElement {
  return <ConfirmScreen />;
}
