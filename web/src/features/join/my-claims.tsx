import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { withdrawClaim } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { type Claim, myClaimsQuery } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { Card, CardList, Quiet, Row } from '../../ui/blocks';
import { Button, ButtonLink } from '../../ui/button';
import { SheetSection } from '../../ui/sheet';
import { Status } from '../../ui/status';

const words = join.mine;

/** What I asked, and where it stands; nothing when I never asked. */
export function MyClaims(): ReactElement | null {
  const { data, error } = useQuery(myClaimsQuery);
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (!data || data.items.length === 0) return null;
  return (
    <SheetSection id="mes-demandes" title={words.title}>
      <CardList>
        {data.items.map((claim) => (
          <li key={claim.id}>
            <MyClaim claim={claim} />
          </li>
        ))}
      </CardList>
    </SheetSection>
  );
}

function MyClaim({ claim }: { claim: Claim }): ReactElement {
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawClaim({ id: claim.id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['claims'] }),
  });
  const { tone, label } = words.states[claim.statut];
  const isMine = claim.statut === 'acceptee' || isBeingPrepared(claim);
  return (
    <Card title={claim.structure.nom}>
      <Row>
        <strong>{claim.structure.nom}</strong>
        <Status tone={tone}>{label}</Status>
      </Row>
      <Quiet>
        {[
          words.origins[claim.origine],
          words.asked(claim.cree_le),
          claim.decidee_le ? words.decided(claim.decidee_le) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      {claim.motif ? <p>{words.reason(claim.motif)}</p> : null}
      {withdrawing.isError ? <p role="alert">{errorText(withdrawing.error)}</p> : null}
      <Row>
        {isMine ? (
          <ButtonLink small look="primary" to="/mes-fiches">
            {claim.statut === 'acceptee' ? words.sheets : join.register.prepare}
          </ButtonLink>
        ) : null}
        {claim.statut === 'en_attente' ? (
          <Button
            small
            look="quiet"
            disabled={withdrawing.isPending}
            onClick={() => withdrawing.mutate()}
          >
            {words.withdraw}
            <span className="hors-ecran">{join.claim.about(claim.structure.nom)}</span>
          </Button>
        ) : null}
      </Row>
    </Card>
  );
}

/** A structure that one registers is written while its manager decides. */
const isBeingPrepared = ({ origine, statut }: Claim): boolean =>
  origine === 'inscription' && statut === 'en_attente';
