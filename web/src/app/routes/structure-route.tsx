import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { ReportButton } from '../../features/report/report-button';
import { StructureSheet } from '../../features/structure-sheet/structure-sheet';

export function StructureRoute(): ReactElement {
  const { id = '' } = useParams();
  return (
    <StructureSheet
      id={id}
      renderReport={(structure) => (
        <ReportButton about={{ kind: 'structure', id: structure.id, name: structure.nom }} />
      )}
    />
  );
}
