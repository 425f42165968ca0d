import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { toJoinQuery } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { Stack } from '../../ui/blocks';
import { FoundStructures } from './found-structures';

/** The catalogue has it: it is claimed rather than written twice. */
export function KnownSiret({ siret }: { siret: string }): ReactElement {
  const { data } = useQuery(toJoinQuery(siret));
  return (
    <Stack>
      <p role="alert">{join.register.known}</p>
      <FoundStructures structures={data?.items ?? []} label={join.find.results} />
    </Stack>
  );
}
