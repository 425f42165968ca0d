import type { ReactElement } from 'react';
import { JoinScreen } from '../../features/join/join-screen';

export function JoinRoute(): ReactElement {
  return <JoinScreen />;
}
