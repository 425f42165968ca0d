import type { ReactElement } from 'react';
import { MySheetsScreen } from '../../features/my-sheets/my-sheets-screen';

export function MySheetsRoute(): ReactElement {
  return <MySheetsScreen />;
}
