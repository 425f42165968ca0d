import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { isNotFound } from '../../api/error-text';
import { structureQuery } from '../../api/queries';
import { ReportButton } from '../../features/report/report-button';
import { StructureSheet } from '../../features/structure-sheet/structure-sheet';
import { NotFoundRoute } from './not-found-route';

export function StructureRoute(): ReactElement {
  const { id = '' } = useParams();
  const { error } = useQuery(structureQuery(id));
  if (isNotFound(error)) return <NotFoundRoute />;
  return (
    <StructureSheet
      id={id}
      renderReport={(structure) => (
        <ReportButton about={{ kind: 'structure', id: structure.id, name: structure.nom }} />
      )}
    />
  );
}
