import type { ReactElement } from 'react';
import { AccountsScreen } from '../../features/accounts/accounts-screen';

export function AccountsRoute(): ReactElement {
  return <AccountsScreen />;
}
