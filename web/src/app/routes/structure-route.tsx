import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { closedStructureIn } from '../../api/closed-structure';
import { errorText, isNotFound } from '../../api/error-text';
import { structureQuery } from '../../api/queries';
import { EditLink } from '../../features/confirm-by-phone/professional-links';
import { PostsSection } from '../../features/posts/posts-section';
import { ReportButton } from '../../features/report/report-button';
import { StructureSheet } from '../../features/structure-sheet/structure-sheet';
import { ClosedRoute } from './closed-route';
import { NotFoundRoute } from './not-found-route';

export function StructureRoute(): ReactElement {
  const { id = '' } = useParams();
  const { error } = useQuery(structureQuery(id));
  if (isNotFound(error)) return <NotFoundRoute />;
  const closed = closedStructureIn(error);
  if (closed) return <ClosedRoute message={errorText(error)} successor={closed.successor} />;
  return (
    <StructureSheet
      id={id}
      renderPeople={(structure) => <PostsSection structureId={structure.id} />}
      renderActions={(structure) => (
        <>
          <EditLink
            to={`/mes-fiches/structures/${encodeURIComponent(structure.id)}`}
            structureId={structure.id}
            codeInsee={structure.code_insee}
          />
          <ReportButton about={{ kind: 'structure', id: structure.id, name: structure.nom }} />
        </>
      )}
    />
  );
}
