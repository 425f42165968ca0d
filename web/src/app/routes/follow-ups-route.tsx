import type { ReactElement } from 'react';
import { FollowUpsScreen } from '../../features/follow-ups/follow-ups-screen';

export function FollowUpsRoute(): ReactElement {
  return <FollowUpsScreen />;
}
