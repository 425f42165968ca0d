import type { ReactElement } from 'react';
import { join } from '../../messages/fr/join';
import { KINDS } from '../../messages/fr/vocabulary';
import { OptionField } from '../../ui/area-field';
import { TextField } from '../../ui/field';
import { CommuneField } from './commune-field';
import type { Place } from './read-registration';
import type { Checked } from './siret-check';

const words = join.register;

type StructureFieldsProps = {
  readonly company: Checked['company'];
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
  /** What the API says of each wrong field. */
  readonly wrong: ReadonlyMap<string, string>;
};

/** What is written of a structure: what the register knows of it is already there. */
export function StructureFields(props: StructureFieldsProps): ReactElement {
  const { company, place, onPlace, wrong } = props;
  const errorOf = (champ: string): { error?: string } => {
    const message = wrong.get(champ);
    return message === undefined ? {} : { error: message };
  };
  return (
    <>
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
        onChoose={({ code, nom, codes_postaux: [postcode, ...others] }) =>
          onPlace({ code, name: nom, postcode: others.length === 0 ? postcode : undefined })
        }
      />
      {wrong.has('code_insee') ? <p role="alert">{wrong.get('code_insee')}</p> : null}
      <TextField
        key={place?.postcode}
        label={words.postcode}
        name="code_postal"
        inputMode="numeric"
        defaultValue={place?.postcode ?? company?.code_postal ?? ''}
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
    </>
  );
}
