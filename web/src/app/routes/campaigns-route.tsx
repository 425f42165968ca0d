import type { ReactElement } from 'react';
import { CampaignsScreen } from '../../features/campaigns/campaigns-screen';

export function CampaignsRoute(): ReactElement {
  return <CampaignsScreen />;
}
