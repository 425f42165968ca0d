import type { ReactElement } from 'react';
import type { Claim } from '../../api/joining';
import { requests as words } from '../../messages/fr/requests';
import { Quiet, Stack } from '../../ui/blocks';
import { Facts } from '../../ui/sheet';
import { ClaimDecision } from './claim-decision';

type ClaimPanelProps = { readonly claim: Claim; readonly onSaid: (text: string) => void };

/** One person, what they wrote, and what the register said. */
export function ClaimPanel({ claim, onSaid }: ClaimPanelProps): ReactElement {
  const { demandeur, message, cree_le, decidee_le, decidee_par, motif } = claim;
  return (
    <Stack>
      <h3>{demandeur?.nom ?? demandeur?.courriel ?? words.erased}</h3>
      {demandeur?.nom ? <Quiet>{demandeur.courriel}</Quiet> : null}
      <Facts facts={[{ label: words.message, value: message ?? words.noMessage }]} />
      <Verification claim={claim} />
      <Quiet>
        {[words.asked(cree_le), decidee_le ? words.decided(decidee_par, decidee_le) : '']
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
      {motif ? <p>{words.reason(motif)}</p> : null}
      {claim.peut_decider && claim.statut === 'en_attente' ? (
        <ClaimDecision claim={claim} onSaid={onSaid} />
      ) : null}
    </Stack>
  );
}

function Verification({ claim }: { claim: Claim }): ReactElement | null {
  const { verification } = claim;
  if (!verification) return null;
  const { etat, entreprise, sans_siret_motif } = verification;
  const told = [
    entreprise?.nom,
    entreprise?.adresse,
    [entreprise?.code_postal, entreprise?.commune].filter(Boolean).join(' '),
  ].filter(Boolean);
  return (
    <Quiet>
      {[
        words.verification[etat],
        sans_siret_motif,
        told.length > 0 ? words.register(told.join(', ')) : '',
      ]
        .filter(Boolean)
        .join('. ')}
    </Quiet>
  );
}
