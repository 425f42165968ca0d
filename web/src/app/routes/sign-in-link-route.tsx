import type { ReactElement } from 'react';
import { LinkScreen } from '../../features/sign-in/link-screen';

export function SignInLinkRoute(): ReactElement {
  return <LinkScreen />;
}
