import type { ReactElement } from 'react';
import { MyContactScreen } from '../../features/my-contact/my-contact-screen';

export function MyContactRoute(): ReactElement {
  return <MyContactScreen />;
}
