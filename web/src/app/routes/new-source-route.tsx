import type { ReactElement } from 'react';
import { NewSourceScreen } from '../../features/imports/sources/new-source-screen';

export function NewSourceRoute(): ReactElement {
  return <NewSourceScreen />;
}
