import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { isNotFound } from '../../api/error-text';
import { serviceQuery } from '../../api/queries';
import { AddNumberButton } from '../../features/report/add-number-button';
import { ReportButton } from '../../features/report/report-button';
import { ConfirmByPhone } from '../../features/confirm-by-phone/confirm-by-phone';
import { HistoryLink } from '../../features/confirm-by-phone/professional-links';
import { KeepButton } from '../../features/selection/keep-button';
import { ServiceSheet, type SheetSlots } from '../../features/service-sheet/service-sheet';
import { NotFoundRoute } from './not-found-route';

const SLOTS: SheetSlots = {
  keep: ({ id, nom }) => <KeepButton id={id} name={nom} />,
  report: ({ id, nom }) => <ReportButton about={{ kind: 'service', id, name: nom }} />,
  confirm: ({ id, nom }) => (
    <>
      <ConfirmByPhone id={id} name={nom} />
      <HistoryLink id={id} />
    </>
  ),
  addNumber: ({ id, nom }) => <AddNumberButton about={{ kind: 'service', id, name: nom }} />,
};

export function ServiceRoute(): ReactElement {
  const { id = '' } = useParams();
  const { error } = useQuery(serviceQuery(id));
  if (isNotFound(error)) return <NotFoundRoute />;
  return <ServiceSheet id={id} slots={SLOTS} />;
}
