import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import type { CampaignBody } from '../../api/campaigns';
import { createCampaign } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import type { Managed } from '../../api/territories';
import { campaigns } from '../../messages/fr/campaigns';
import { parisToday } from '../../messages/fr/format';
import { addDays } from '../../messages/fr/moments';
import { pickTerritory } from '../../messages/fr/pick-territory';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { PickField } from '../../ui/pick-field';
import styles from './campaigns.module.css';
import { type Family, FamiliesField, type Kind, KindsField } from './what-is-asked';

const words = campaigns.form;
const NAME_MAX = 200;
const THREE_WEEKS = 21;

type CampaignFormProps = {
  readonly territories: readonly Managed[];
  readonly onCancel: () => void;
};

const takeFocus = (form: HTMLFormElement | null): void => form?.querySelector('input')?.focus();

/** Nothing is sent before the campaign is launched. */
export function CampaignForm({ territories, onCancel }: CampaignFormProps): ReactElement {
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  const [families, setFamilies] = useState<readonly Family[]>([]);
  const [index, setIndex] = useState(0);
  const today = parisToday();
  const client = useQueryClient();
  const navigate = useNavigate();
  const creating = useMutation({
    mutationFn: (body: CampaignBody) => createCampaign({ body }),
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: ['campaigns'] });
      await navigate(`/campagnes/${id}`);
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const territory = territories[index];
    if (!territory) return;
    const { maille, code } = territory;
    creating.mutate({
      nom: textOf(form, 'nom'),
      maille,
      code,
      types_structure: [...kinds],
      familles: [...families],
      du: textOf(form, 'du'),
      au: textOf(form, 'au'),
    });
  };
  return (
    <form className={styles.form} ref={takeFocus} onSubmit={submit} aria-label={words.title}>
      <TextField label={words.nom} help={words.nomHelp} name="nom" required maxLength={NAME_MAX} />
      <PickField
        label={words.territory}
        options={territories.map(({ maille, nom }, at) => ({
          id: String(at),
          label: campaigns.place(campaigns.mailles[maille], nom),
          detail: '',
        }))}
        value={String(index)}
        onChoose={(id) => setIndex(Number(id))}
        words={pickTerritory}
      />
      <KindsField chosen={kinds} onChange={setKinds} />
      <FamiliesField chosen={families} onChange={setFamilies} />
      <div className={styles.days}>
        <TextField
          label={words.from}
          name="du"
          type="date"
          required
          min={today}
          defaultValue={today}
        />
        <TextField
          label={words.to}
          name="au"
          type="date"
          required
          min={today}
          defaultValue={addDays(today, THREE_WEEKS)}
        />
      </div>
      {creating.isError ? <p role="alert">{errorText(creating.error)}</p> : null}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={creating.isPending}>
          {words.submit}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
