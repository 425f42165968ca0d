import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { recurrencePreviewQuery } from '../../../api/previews';
import { sentence } from '../../../messages/fr/format';
import { recurrence as words } from '../../../messages/fr/recurrence';
import { useDelayed } from '../../../ui/use-delayed';
import styles from '../fields/fields.module.css';
import { useEditing } from '../sheet-context';

const SAID_BY = [
  'rrule',
  'debut',
  'fin',
  'heure_debut',
  'heure_fin',
  'dates_exclues',
  'dates_ajoutees',
  'jours_feries',
  'vacances_scolaires',
  'zone_scolaire',
] as const;

const DELAY_MS = 350;

/** The rule as a sentence, and the next six dates, while it is being written. */
export function RecurrencePreview(): ReactElement {
  const { sheet, champs } = useEditing();
  const typed = Object.fromEntries(SAID_BY.map((champ) => [champ, champs[champ] ?? null]));
  const place = sheet.parties.find(({ objet }) => objet === 'lieu');
  const commune = place?.champs['code_insee'];
  const { data, isError } = useQuery(
    recurrencePreviewQuery(
      useDelayed(typed, DELAY_MS),
      typeof commune === 'string' ? commune : null,
    ),
  );
  return (
    <section className={styles.preview} aria-live="polite" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {isError ? <p>{words.previewFailed}</p> : null}
      {data ? (
        <>
          <p className={styles.sentence}>{sentence(data.phrase)}</p>
          {data.a_demander.length > 0 ? <p>{words.toAsk(data.a_demander)}</p> : null}
          <h3>{words.next}</h3>
          {data.prochaines_dates.length === 0 ? <p>{words.noDate}</p> : null}
          <ul>
            {data.prochaines_dates.map(({ date, debut, fin, incertaine }) => (
              <li key={`${date} ${debut}`}>{words.occurrence(date, debut, fin, incertaine)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
