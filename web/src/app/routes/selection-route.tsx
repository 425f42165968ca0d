import type { ReactElement } from 'react';
import { SelectionScreen } from '../../features/selection/selection-screen';

export function SelectionRoute(): ReactElement {
  return <SelectionScreen />;
}
