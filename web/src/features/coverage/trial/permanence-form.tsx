import { useState, type ReactElement, type RefObject } from 'react';
import { trial } from '../../../messages/fr/coverage-trial';
import { NEEDS, needLabel } from '../../../messages/fr/needs';
import { recurrence } from '../../../messages/fr/recurrence';
import { Button } from '../../../ui/button';
import { SelectField, TextField } from '../../../ui/field';
import { NumberField } from '../../../ui/number-field';
import { isBeyondBusHours } from './bus-hours';
import { BusNotice } from './bus-notice';
import { DaysFields } from './days-fields';
import { type Draft, type DraftFault, faultOf } from './draft';
import { PlaceField } from './place-field';
import styles from './trial.module.css';

const words = trial.form;

type PermanenceFormProps = {
  /** Where the focus goes when a permanence is to be changed. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly draft: Draft;
  readonly isFull: boolean;
  readonly isByBus: boolean;
  readonly onDraft: (part: Partial<Draft>) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
};

/** What, where, which days, from when to when, for how many. */
export function PermanenceForm(props: PermanenceFormProps): ReactElement {
  const { title, draft, isFull, isByBus, onDraft, onSubmit, onCancel } = props;
  const [fault, setFault] = useState<DraftFault | 'many' | null>(null);
  const submit = (): void => {
    const found = faultOf(draft) ?? (isFull && draft.rank === null ? 'many' : null);
    setFault(found);
    if (found === null) onSubmit();
  };
  const slugs = NEEDS.map(({ slug }) => slug);
  const isListed = slugs.some((slug) => slug === draft.besoin);
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="permanence"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="permanence" ref={title} tabIndex={-1}>
        {draft.rank === null ? words.title : words.change}
      </h2>
      <SelectField
        label={words.need}
        value={draft.besoin}
        onChange={(event) => onDraft({ besoin: event.currentTarget.value })}
      >
        {[...(isListed ? [] : [draft.besoin]), ...slugs].map((slug) => (
          <option key={slug} value={slug}>
            {needLabel(slug)}
          </option>
        ))}
      </SelectField>
      <div className={styles.group}>
        <PlaceField onChoose={(commune, nom) => onDraft({ lieu: { commune }, nom })} />
        <p className={styles.note}>
          {draft.lieu ? <strong>{words.chosen(placeWords(draft))}</strong> : words.placeHelp}
        </p>
      </div>
      <DaysFields said={draft.recurrence} onSay={(said) => onDraft({ recurrence: said })} />
      <fieldset className={styles.group}>
        <legend>{recurrence.hours}</legend>
        <div className={styles.row}>
          <TextField
            label={recurrence.start}
            type="time"
            value={draft.heure_debut ?? ''}
            onChange={(event) => onDraft({ heure_debut: event.currentTarget.value || null })}
          />
          <TextField
            label={recurrence.end}
            type="time"
            value={draft.heure_fin ?? ''}
            onChange={(event) => onDraft({ heure_fin: event.currentTarget.value || null })}
          />
        </div>
      </fieldset>
      {isByBus ? <BusNotice isBeyondHours={isBeyondBusHours(draft)} /> : null}
      <NumberField
        key={draft.rank ?? 'une de plus'}
        label={words.places}
        help={words.placesHelp}
        min={1}
        max={1000}
        placeholder="10"
        wrong={words.wrongPlaces}
        value={draft.places}
        takesEnter
        onValue={(places) => onDraft({ places })}
      />
      {fault ? (
        <p role="alert" className={styles.fault}>
          {words.errors[fault]}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {draft.rank === null ? words.add : words.save}
        </Button>
        {draft.rank === null ? null : (
          <Button look="quiet" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

function placeWords({ lieu, nom }: Draft): string {
  const { latitude, longitude } = lieu ?? {};
  if (latitude === undefined || longitude === undefined) return nom ?? lieu?.commune ?? '';
  return words.point(nom, latitude, longitude);
}
