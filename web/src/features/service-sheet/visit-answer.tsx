import type { ReactElement } from 'react';
import type { Journey, Visit } from '../../api/visits';
import { formatInstant, stepLine, visit as words } from '../../messages/fr/visit';
import styles from './getting-there.module.css';

/** Which buses there and back, or why not, or that nobody knows. */
export function VisitAnswer({ visit }: { visit: Visit }): ReactElement {
  const { etat, message, presence, aller, retour, source } = visit;
  return (
    <div className={styles.answer}>
      <p className={styles[etat]}>{message}</p>
      {aller ? (
        <Way title={words.out(presence?.date ?? null)} journey={aller} end={words.arrival} />
      ) : null}
      {visit.minutes_sur_place === null ? null : <p>{words.stay(visit.minutes_sur_place)}</p>}
      {retour ? <Way title={words.back} journey={retour} end={words.home} /> : null}
      {visit.minutes_absence === null ? null : <p>{words.away(visit.minutes_absence)}</p>}
      {visit.alertes.map((alert) => (
        <p key={alert} className={styles.alert}>
          {alert}
        </p>
      ))}
      <p className={styles.quiet}>
        {visit.estime ? `${words.estimated} ` : ''}
        {source ? words.source(source) : ''}
      </p>
    </div>
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
