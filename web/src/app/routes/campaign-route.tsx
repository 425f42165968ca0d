import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { campaignQuery, type CampaignSheet } from '../../api/campaigns';
import { isNotFound } from '../../api/error-text';
import { CampaignScreen } from '../../features/campaigns/campaign-screen';
import { ConfirmByPhone } from '../../features/confirm-by-phone/confirm-by-phone';
import { NotFoundRoute } from './not-found-route';

const renderConfirm = ({ service_id, service_nom, structure_nom }: CampaignSheet): ReactElement => (
  <ConfirmByPhone id={service_id} name={`${service_nom}, ${structure_nom}`} />
);

export function CampaignRoute(): ReactElement {
  const { id = '' } = useParams();
  const { error } = useQuery(campaignQuery(id, null, 1));
  if (isNotFound(error)) return <NotFoundRoute />;
  return <CampaignScreen key={id} id={id} renderConfirm={renderConfirm} />;
}
