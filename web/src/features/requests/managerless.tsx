import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { listManagerlessStructures, takeOverStructure } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { requests } from '../../messages/fr/requests';
import { Card, CardList, Quiet, Row } from '../../ui/blocks';
import { Button, ButtonLink } from '../../ui/button';
import { SheetSection } from '../../ui/sheet';

const words = requests.managerless;
const KEY = ['claims', 'managerless'] as const;

type Orphan = Awaited<ReturnType<typeof listManagerlessStructures>>['items'][number];

/** The structures of my territory that nobody answers for any more. */
export function Managerless(): ReactElement | null {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => listManagerlessStructures({ signal }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <SheetSection id="sans-responsable" title={words.title}>
      <p>{words.text}</p>
      <CardList>
        {data.items.map((orphan) => (
          <li key={orphan.id}>
            <OrphanCard orphan={orphan} />
          </li>
        ))}
      </CardList>
    </SheetSection>
  );
}

function OrphanCard({ orphan }: { orphan: Orphan }): ReactElement {
  const { id, nom, commune, depuis, reprise_le, reprise_par } = orphan;
  const client = useQueryClient();
  const taking = useMutation({
    mutationFn: () => takeOverStructure({ id }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
  const about = <span className="hors-ecran">{words.of(nom)}</span>;
  return (
    <Card title={nom}>
      <strong>{nom}</strong>
      <Quiet>
        {[
          commune,
          depuis ? words.since(depuis) : '',
          reprise_le ? words.takenOver(reprise_par, reprise_le) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      {taking.isError ? <p role="alert">{errorText(taking.error)}</p> : null}
      <Row>
        {reprise_le ? (
          <>
            <ButtonLink small to={`/mes-fiches/structures/${encodeURIComponent(id)}/membres`}>
              {words.members}
              {about}
            </ButtonLink>
            <ButtonLink small to={`/mes-fiches/structures/${encodeURIComponent(id)}`}>
              {words.edit}
              {about}
            </ButtonLink>
          </>
        ) : (
          <Button small disabled={taking.isPending} onClick={() => taking.mutate()}>
            {words.takeOver}
            {about}
          </Button>
        )}
      </Row>
    </Card>
  );
}
