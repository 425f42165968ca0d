import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { isNotFound } from '../../api/error-text';
import { dispositifQuery } from '../../api/queries';
import { DispositifSheet } from '../../features/dispositif-sheet/dispositif-sheet';
import { NotFoundRoute } from './not-found-route';

export function DispositifRoute(): ReactElement {
  const { slug = '' } = useParams();
  const { error } = useQuery(dispositifQuery(slug));
  if (isNotFound(error)) return <NotFoundRoute />;
  return <DispositifSheet slug={slug} />;
}
