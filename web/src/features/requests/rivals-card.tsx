import type { ReactElement } from 'react';
import { requests as words } from '../../messages/fr/requests';
import { Card, Quiet, Row, SideBySide, Stack } from '../../ui/blocks';
import { Status } from '../../ui/status';
import { ClaimPanel } from './claim-panel';
import type { Rivals } from './group-rivals';

type RivalsCardProps = {
  readonly rivals: Rivals;
  readonly onSaid: (text: string) => void;
};

/** A structure, and those who ask for it: side by side when there are two. */
export function RivalsCard({ rivals, onSaid }: RivalsCardProps): ReactElement {
  const { structure, claims } = rivals;
  const waiting = claims.filter(({ statut }) => statut === 'en_attente').length;
  const town = [structure.code_postal, structure.commune].filter(Boolean).join(' ');
  return (
    <Card title={structure.nom}>
      <h2>{structure.nom}</h2>
      <Quiet>
        {[structure.adresse, town, structure.siret ? `SIRET ${structure.siret}` : '']
          .filter(Boolean)
          .join(', ')}
      </Quiet>
      <Row>
        {claims[0] ? <Status tone="neutral">{words.origins[claims[0].origine]}</Status> : null}
        {waiting > 1 ? <Status tone="unsure">{words.rivals(waiting)}</Status> : null}
        {claims.some(({ a_un_responsable }) => a_un_responsable) ? (
          <Status tone="unsure">{words.answered}</Status>
        ) : null}
      </Row>
      {waiting > 1 ? <Quiet>{words.rivalsHelp}</Quiet> : null}
      {claims.length > 1 ? (
        <SideBySide>
          {claims.map((claim) => (
            <ClaimPanel key={claim.id} claim={claim} onSaid={onSaid} />
          ))}
        </SideBySide>
      ) : (
        <Stack>
          {claims.map((claim) => (
            <ClaimPanel key={claim.id} claim={claim} onSaid={onSaid} />
          ))}
        </Stack>
      )}
    </Card>
  );
}
