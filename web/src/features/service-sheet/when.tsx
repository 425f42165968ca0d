import type { ReactElement } from 'react';
import type { Occurrence, Permanence, ServiceSheet } from '../../api/contract';
import { formatDate, sentence } from '../../messages/fr/format';
import { sheet } from '../../messages/fr/sheet';
import { SheetSection } from '../../ui/sheet';
import styles from './when.module.css';

const words = sheet.when;
const SHOWN_DATES = 4;

/** What this part says of a solution. */
export type HeldService = Pick<
  ServiceSheet,
  | 'permanences'
  | 'horaires'
  | 'prochaine_entree'
  | 'fermetures'
  | 'places_disponibles'
  | 'places_total'
  | 'places_maj_le'
  | 'delai_attente_jours'
>;

export function When({ service }: { service: HeldService }): ReactElement {
  const isUnknown =
    service.permanences.length === 0 && !service.horaires && !service.prochaine_entree;
  return (
    <SheetSection id="quand" title={words.title}>
      {service.fermetures.map((closure) => (
        <p key={closure.du} className={styles.closed}>
          {words.closed(closure.du, closure.au, closure.motif)}
        </p>
      ))}
      {service.prochaine_entree ? <p>{words.entry(service.prochaine_entree)}</p> : null}
      {service.permanences.map((permanence) => (
        <PermanenceBlock key={permanence.id} permanence={permanence} />
      ))}
      <OpeningHours service={service} />
      {isUnknown ? <p>{words.unknown}</p> : null}
      <Capacity service={service} />
    </SheetSection>
  );
}

function PermanenceBlock({ permanence }: { permanence: Permanence }): ReactElement {
  const { lieu, poste, phrase, a_demander: toAsk } = permanence;
  return (
    <div className={styles.permanence}>
      <h3 className={styles.place}>{[lieu.nom, lieu.commune].filter(Boolean).join(', ')}</h3>
      <p>{sentence(phrase)}</p>
      {poste ? <p>{poste.intitule}</p> : null}
      {permanence.precisions ? <p>{permanence.precisions}</p> : null}
      {toAsk.length > 0 ? <p className={styles.ask}>{words.ask(toAsk.join(', '))}</p> : null}
      <NextDates dates={permanence.prochaines_dates} />
    </div>
  );
}

function OpeningHours({ service }: { service: HeldService }): ReactElement | null {
  const { horaires } = service;
  if (!horaires) return null;
  const lines = horaires.phrases.length > 0 ? horaires.phrases : [horaires.texte];
  return (
    <div className={styles.permanence}>
      <h3 className={styles.place}>{words.hours}</h3>
      {lines.map((line) => (
        <p key={line}>{sentence(line)}</p>
      ))}
      <NextDates dates={horaires.prochaines_dates} />
    </div>
  );
}

function NextDates({ dates }: { dates: readonly Occurrence[] }): ReactElement | null {
  if (dates.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{words.next}</p>
      <ul className={styles.dates}>
        {dates.slice(0, SHOWN_DATES).map((next) => (
          <li key={`${next.date}-${next.debut}`}>
            {words.date(next.date, next.debut, next.fin, next.incertaine)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Capacity({ service }: { service: HeldService }): ReactElement | null {
  const { places_disponibles: free, places_total: total, places_maj_le: on } = service;
  const waiting = service.delai_attente_jours;
  if (free === null && waiting === null) return null;
  return (
    <p>
      {[
        free === null ? '' : words.places(free, total),
        free !== null && on ? words.placesOn(formatDate(on)) : '',
        waiting === null ? '' : words.waiting(waiting),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
