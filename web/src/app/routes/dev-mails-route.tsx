import type { ReactElement } from 'react';
import { DevMails } from '../../features/dev-mails/dev-mails';

export function DevMailsRoute(): ReactElement {
  return <DevMails />;
}
