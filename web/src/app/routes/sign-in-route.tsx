import type { ReactElement } from 'react';
import { SignInScreen } from '../../features/sign-in/sign-in-screen';

export function SignInRoute(): ReactElement {
  return <SignInScreen />;
}
