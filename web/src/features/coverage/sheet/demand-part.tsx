import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { demandQuery, maySeeDemand } from '../../../api/coverage-demand';
import { errorText } from '../../../api/error-text';
import { meQuery } from '../../../api/session';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { DemandTable } from '../overlays/demand-table';
import { Part } from './part';

/** What was asked for here and not found, for professionals. */
export function DemandPart({ territoire }: { readonly territoire: string }): ReactElement | null {
  const { data: me } = useQuery(meQuery);
  const isWanted = maySeeDemand(me);
  const { data, error } = useQuery(demandQuery({ territoire, besoin: null, isWanted }));
  if (!isWanted) return null;
  return (
    <Part id="demande" title={overlays.demandTitle}>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {data ? <DemandTable demand={data} /> : null}
    </Part>
  );
}
