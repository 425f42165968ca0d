import type { ReactElement } from 'react';
import { InvitationScreen } from '../../features/join/invitation-screen';

export function InvitationRoute(): ReactElement {
  return <InvitationScreen />;
}
