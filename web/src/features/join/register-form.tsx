import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { registerStructure } from '../../api/client.gen';
import { fieldErrorsIn } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { isKnownSiret, type Registration, toJoinQuery } from '../../api/joining';
import { join } from '../../messages/fr/join';
import { KINDS } from '../../messages/fr/vocabulary';
import { AreaField, OptionField } from '../../ui/area-field';
import { Stack } from '../../ui/blocks';
import { Button, ButtonLink } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { CommuneField } from './commune-field';
import { FoundStructures } from './found-structures';
import { readRegistration, type Place } from './read-registration';
import type { Checked } from './siret-check';

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
  const errorOf = (champ: string): { error?: string } => {
    const message = wrong.get(champ);
    return message === undefined ? {} : { error: message };
  };
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
        <TextField
          label={words.name}
          help={words.nameHelp}
          name="nom"
          defaultValue={company?.nom ?? ''}
          required
          maxLength={300}
          {...errorOf('nom')}
        />
        <OptionField label={words.kind} name="type_structure" {...errorOf('type_structure')}>
          <option value="">{words.noKind}</option>
          {Object.entries(KINDS).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </OptionField>
        <TextField
          label={words.street}
          name="adresse"
          defaultValue={company?.adresse ?? ''}
          maxLength={500}
          {...errorOf('adresse')}
        />
        <CommuneField
          chosen={place?.name ?? null}
          onChoose={({ code, nom }) => setPlace({ code, name: nom })}
        />
        {wrong.has('code_insee') ? <p role="alert">{wrong.get('code_insee')}</p> : null}
        <TextField
          label={words.postcode}
          name="code_postal"
          inputMode="numeric"
          defaultValue={company?.code_postal ?? ''}
          maxLength={5}
          {...errorOf('code_postal')}
        />
        <TextField
          label={words.phone}
          name="telephone"
          type="tel"
          maxLength={30}
          {...errorOf('telephone')}
        />
        <TextField
          label={words.mail}
          name="courriel"
          type="email"
          maxLength={254}
          {...errorOf('courriel')}
        />
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

function RegisterSays({ company }: { company: NonNullable<Checked['company']> }): ReactElement {
  const { etat, fermee_le } = company;
  const text = etat === 'cessee' ? words.found.cessee(fermee_le) : words.found[etat];
  const isSure = etat === 'active';
  return (
    <Notice
      title={text}
      level={3}
      role="alert"
      tone={isSure ? 'info' : 'attention'}
      icon={isSure ? 'check' : 'warning'}
      isCompact
    />
  );
}

/** The catalogue has it: it is claimed rather than written twice. */
function KnownSiret({ siret }: { siret: string }): ReactElement {
  const { data } = useQuery(toJoinQuery(siret));
  return (
    <Stack>
      <p role="alert">{words.known}</p>
      <FoundStructures structures={data?.items ?? []} label={join.find.results} />
    </Stack>
  );
}
