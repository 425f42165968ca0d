import { useQueries } from '@tanstack/react-query';
import { isNotFound } from '../../api/error-text';
import { serviceQuery } from '../../api/queries';

/** Is every one of these solutions known to be published no more? */
export function useAllWithdrawn(ids: readonly string[]): boolean {
  const services = useQueries({ queries: ids.map((id) => serviceQuery(id)) });
  return (
    services.length > 0 &&
    services.every(({ data, error }) => isNotFound(error) || data?.offre.kind === 'non_publiee')
  );
}
