import type { ReactElement } from 'react';
import { MySpaceScreen } from '../../features/my-space/my-space-screen';

export function MySpaceRoute(): ReactElement {
  return <MySpaceScreen />;
}
