import type { ReactElement } from 'react';
import { TextPage } from '../../features/about/text-page';
import { about } from '../../messages/fr/about';

export function AboutRoute(): ReactElement {
  return <TextPage words={about} />;
}
