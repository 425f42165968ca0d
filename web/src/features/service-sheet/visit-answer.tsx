import type { ReactElement } from 'react';
import type { Journey, Visit } from '../../api/visits';
import { travelSource } from '../../messages/fr/travel';
import { formatInstant, stepLine, visit as words } from '../../messages/fr/visit';
import styles from './getting-there.module.css';

/** Which buses there and back, as far as they are known. */
export function VisitAnswer({ visit }: { visit: Visit }): ReactElement {
  const { lieu, presence, aller, retour, source, minutes_sur_place: stay } = visit;
  const place = [lieu?.nom, lieu?.adresse, lieu?.commune].filter(Boolean).join(', ');
  return (
    <>
      {place ? <p>{words.place(place)}</p> : null}
      {lieu?.point_precision === 'commune' ? (
        <p>{lieu.adresse ? words.countedToCentre : words.roughPlace}</p>
      ) : null}
      {aller ? (
        <Way title={words.out(presence?.date ?? null)} journey={aller} end={words.arrival} />
      ) : null}
      {presence && stay !== null ? <p>{words.stay(stay, presence.debut, presence.fin)}</p> : null}
      {retour ? <Way title={words.back} journey={retour} end={words.home} /> : null}
      {visit.minutes_absence === null ? null : <p>{words.away(visit.minutes_absence)}</p>}
      {visit.alertes.map((alert) => (
        <p key={alert} className={styles.alert}>
          {alert}
        </p>
      ))}
      {source ? <p className={styles.quiet}>{travelSource(source)}</p> : null}
    </>
  );
}

type WayProps = { title: string; journey: Journey; end: string };

function Way({ title, journey, end }: WayProps): ReactElement {
  return (
    <div className={styles.way}>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.steps}>
        {journey.etapes.map((step) => {
          const { time, what, where } = stepLine(step);
          return (
            <li key={`${step.depart}-${step.vers}`}>
              <b className={styles.time}>{time}</b>
              <span>
                {what}
                {where ? <span className={styles.where}>{where}</span> : null}
              </span>
            </li>
          );
        })}
        <li>
          <b className={styles.time}>{formatInstant(journey.arrivee)}</b>
          <span>{end}</span>
        </li>
      </ol>
    </div>
  );
}
