import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { AddNumberButton } from '../../features/report/add-number-button';
import { ReportButton } from '../../features/report/report-button';
import { KeepButton } from '../../features/selection/keep-button';
import { ServiceSheet, type SheetSlots } from '../../features/service-sheet/service-sheet';

const SLOTS: SheetSlots = {
  keep: ({ id, nom }) => <KeepButton id={id} name={nom} />,
  report: ({ id, nom }) => <ReportButton about={{ kind: 'service', id, name: nom }} />,
  addNumber: ({ id, nom }) => <AddNumberButton about={{ kind: 'service', id, name: nom }} />,
};

export function ServiceRoute(): ReactElement {
  const { id = '' } = useParams();
  return <ServiceSheet id={id} slots={SLOTS} />;
}
