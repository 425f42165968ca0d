import type { ReactElement } from 'react';
import { MembersScreen } from '../../features/members/members-screen';

export function MembersRoute(): ReactElement {
  return <MembersScreen />;
}
