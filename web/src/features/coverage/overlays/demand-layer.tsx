import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { contoursQuery } from '../../../api/coverage';
import type { DemandLine } from '../../../api/coverage-demand';
import { CountsLayer } from '../../../map/counts-layer';
import { countsByCommune } from './counts-by-commune';

type DemandLayerProps = {
  readonly territoire: string;
  readonly demand: readonly DemandLine[];
};

/** A circle on each commune whose unmet demand reaches the threshold. */
export function DemandLayer({ territoire, demand }: DemandLayerProps): ReactElement {
  const { data } = useQuery(contoursQuery(territoire, 'commune'));
  const counts = useMemo(() => countsByCommune(demand, data?.features ?? []), [demand, data]);
  return <CountsLayer counts={counts} />;
}
