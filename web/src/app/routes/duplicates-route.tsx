import type { ReactElement } from 'react';
import { DuplicatesScreen } from '../../features/duplicates/duplicates-screen';

export function DuplicatesRoute(): ReactElement {
  return <DuplicatesScreen />;
}
