import type { ReactElement } from 'react';
import { ModerationScreen } from '../../features/moderation/moderation-screen';

export function ModerationRoute(): ReactElement {
  return <ModerationScreen />;
}
