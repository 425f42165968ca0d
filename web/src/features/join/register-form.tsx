import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { registerStructure } from '../../api/client.gen';
import { fieldErrorsIn } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { isKnownSiret, type Registration } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { AreaField } from '../../ui/area-field';
import { Stack } from '../../ui/blocks';
import { Button, ButtonLink } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { KnownSiret } from './known-siret';
import { readRegistration, type Place } from './read-registration';
import { RegisterSays } from './register-says';
import type { Checked } from './siret-check';
import { StructureFields } from './structure-fields';

const words = join.register;

type RegisterFormProps = { readonly checked: Checked };

/** A structure that the catalogue does not know; what the register says of it is proposed. */
export function RegisterForm({ checked }: RegisterFormProps): ReactElement {
  const { siret, company } = checked;
  const [place, setPlace] = useState<Place | null>(
    company?.code_insee ? { code: company.code_insee, name: company.commune ?? '' } : null,
  );
  const client = useQueryClient();
  const registering = useMutation({
    mutationFn: (body: Registration) => registerStructure({ body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['claims'] }),
  });
  const { error } = registering;
  const wrong = new Map(fieldErrorsIn(error).map(({ champ, message }) => [champ, message]));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    registering.mutate(readRegistration(new FormData(event.currentTarget), checked, place));
  };
  if (registering.isSuccess) {
    return (
      <Notice title={words.done} icon="check" role="alert" level={3}>
        <div>
          <ButtonLink look="primary" to="/mes-fiches">
            {words.prepare}
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  if (siret !== null && isKnownSiret(error)) return <KnownSiret siret={siret} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        {company ? <RegisterSays company={company} /> : null}
        {company ? null : (
          <TextField
            label={words.withoutReason}
            help={words.withoutHelp}
            name="sans_siret_motif"
            required
            maxLength={500}
          />
        )}
        <StructureFields company={company} place={place} onPlace={setPlace} wrong={wrong} />
        <AreaField
          label={join.claim.message}
          help={join.claim.messageHelp}
          name="message"
          maxLength={2_000}
        />
        {error ? <p role="alert">{errorText(error)}</p> : null}
        <div>
          <Button type="submit" look="primary" disabled={registering.isPending}>
            {words.send}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
