import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { closedStructureIn } from '../../api/closed-structure';
import { errorText, isNotFound } from '../../api/error-text';
import { serviceQuery } from '../../api/queries';
import { AddNumberButton } from '../../features/report/add-number-button';
import { ReportButton } from '../../features/report/report-button';
import { ConfirmByPhone } from '../../features/confirm-by-phone/confirm-by-phone';
import { EditLink, HistoryLink } from '../../features/confirm-by-phone/professional-links';
import { KeepButton } from '../../features/selection/keep-button';
import { PostsSection } from '../../features/posts/posts-section';
import { ServiceSheet, type SheetSlots } from '../../features/service-sheet/service-sheet';
import { ClosedRoute } from './closed-route';
import { NotFoundRoute } from './not-found-route';

const SLOTS: SheetSlots = {
  keep: ({ id, nom, structure, code_insee: codeInsee }) => (
    <>
      <KeepButton id={id} name={nom} />
      <EditLink
        to={`/mes-fiches/services/${encodeURIComponent(id)}`}
        structureId={structure.id}
        codeInsee={codeInsee}
      />
    </>
  ),
  report: ({ id, nom }) => <ReportButton about={{ kind: 'service', id, name: nom }} />,
  confirm: ({ id, nom }) => (
    <>
      <ConfirmByPhone id={id} name={nom} />
      <HistoryLink id={id} />
    </>
  ),
  people: ({ structure }) => <PostsSection structureId={structure.id} />,
  addNumber: ({ id, nom }) => <AddNumberButton about={{ kind: 'service', id, name: nom }} />,
};

export function ServiceRoute(): ReactElement {
  const { id = '' } = useParams();
  const { error } = useQuery(serviceQuery(id));
  if (isNotFound(error)) return <NotFoundRoute />;
  const closed = closedStructureIn(error);
  if (closed) return <ClosedRoute message={errorText(error)} successor={closed.successor} />;
  return <ServiceSheet id={id} slots={SLOTS} />;
}
