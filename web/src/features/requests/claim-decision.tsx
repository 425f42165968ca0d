import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { decideClaim } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import type { Claim } from '../../api/joining';
import { requests as words } from '../../messages/fr/requests';
import { AreaField, OptionField } from '../../ui/area-field';
import { Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { textOf } from '../../ui/form-text';

const REASON_MAX = 2_000;
const FONCTIONS = ['responsable', 'editeur'] as const;

type Decision = Parameters<typeof decideClaim>[0]['body'];
type ClaimDecisionProps = { readonly claim: Claim; readonly onSaid: (text: string) => void };

/** Accept, or refuse and say why. */
export function ClaimDecision({ claim, onSaid }: ClaimDecisionProps): ReactElement {
  const [isRefusing, setRefusing] = useState(false);
  const [fonction, setFonction] = useState<(typeof FONCTIONS)[number]>(
    claim.a_un_responsable ? 'editeur' : 'responsable',
  );
  const client = useQueryClient();
  const who = claim.demandeur?.nom ?? claim.demandeur?.courriel ?? words.erased;
  const deciding = useMutation({
    mutationFn: (body: Decision) => decideClaim({ id: claim.id, body }),
    onSuccess: (_, { decision }) => {
      onSaid(
        decision === 'accepter' ? words.accepted(who, claim.structure.nom) : words.refused(who),
      );
      return client.invalidateQueries({ queryKey: ['claims'] });
    },
  });
  const about = <span className="hors-ecran">{words.about(who, claim.structure.nom)}</span>;
  const failed = deciding.isError ? <p role="alert">{errorText(deciding.error)}</p> : null;
  if (isRefusing) {
    const submit = (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      const motif = textOf(new FormData(event.currentTarget), 'motif');
      deciding.mutate({ decision: 'refuser', motif });
    };
    return (
      <form onSubmit={submit}>
        <Stack>
          <AreaField
            label={words.why}
            help={words.whyHelp}
            name="motif"
            required
            maxLength={REASON_MAX}
          />
          {failed}
          <Row>
            <Button type="submit" look="primary" disabled={deciding.isPending}>
              {words.send}
            </Button>
            <Button look="quiet" onClick={() => setRefusing(false)}>
              {words.cancel}
            </Button>
          </Row>
        </Stack>
      </form>
    );
  }
  return (
    <Stack>
      <OptionField
        label={words.fonction}
        value={fonction}
        onChange={(event) => {
          const chosen = FONCTIONS.find((one) => one === event.currentTarget.value);
          if (chosen) setFonction(chosen);
        }}
      >
        {FONCTIONS.map((one) => (
          <option key={one} value={one}>
            {words.fonctions[one]}
          </option>
        ))}
      </OptionField>
      {failed}
      <Row>
        <Button
          look="primary"
          icon="check"
          disabled={deciding.isPending}
          onClick={() => deciding.mutate({ decision: 'accepter', fonction })}
        >
          {words.accept}
          {about}
        </Button>
        <Button disabled={deciding.isPending} onClick={() => setRefusing(true)}>
          {words.refuse}
          {about}
        </Button>
      </Row>
    </Stack>
  );
}
