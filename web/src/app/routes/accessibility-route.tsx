import type { ReactElement } from 'react';
import { TextPage } from '../../features/about/text-page';
import { accessibility } from '../../messages/fr/accessibility';

export function AccessibilityRoute(): ReactElement {
  return <TextPage words={accessibility} />;
}
