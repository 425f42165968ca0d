import type { ReactElement } from 'react';
import type { Permanence, ServiceSheet } from '../../api/contract';
import { formatDate } from '../../messages/fr/format';
import { sheet } from '../../messages/fr/sheet';
import { SheetSection } from '../../ui/sheet';
import styles from './when.module.css';

const words = sheet.when;

export function When({ service }: { service: ServiceSheet }): ReactElement {
  const isUnknown =
    service.permanences.length === 0 && !service.horaires_accueil && !service.prochaine_entree;
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
      {service.horaires_accueil ? (
        <p>
          {words.hours} : {service.horaires_accueil}
        </p>
      ) : null}
      {isUnknown ? <p>{words.unknown}</p> : null}
      <Capacity service={service} />
    </SheetSection>
  );
}

function PermanenceBlock({ permanence }: { permanence: Permanence }): ReactElement {
  return (
    <div className={styles.permanence}>
      <h3 className={styles.place}>
        {[permanence.lieu.nom, permanence.lieu.commune].filter(Boolean).join(', ')}
      </h3>
      {permanence.recurrence ? <p>{permanence.recurrence}</p> : null}
      {permanence.precisions ? <p>{permanence.precisions}</p> : null}
      {permanence.poste ? <p>{permanence.poste.intitule}</p> : null}
      {permanence.prochaines_dates.length > 0 ? (
        <>
          <p className={styles.label}>{words.next}</p>
          <ul className={styles.dates}>
            {permanence.prochaines_dates.map((next) => (
              <li key={`${next.date}-${next.debut}`}>
                {words.date(next.date, next.debut, next.fin, next.incertaine)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Capacity({ service }: { service: ServiceSheet }): ReactElement | null {
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
