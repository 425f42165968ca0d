import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { MyService } from '../../api/edition';
import { mySheets } from '../../messages/fr/my-sheets';
import { ButtonLink } from '../../ui/button';
import styles from './my-sheets.module.css';
import { QuickActions } from './quick-actions';
import { Steps } from './steps';

/** One solution: where it stands, and what can be said of it in two taps. */
export function ServiceCard({ service }: { service: MyService }): ReactElement {
  const to = `/mes-fiches/services/${encodeURIComponent(service.id)}`;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>
          <Link to={to}>{service.nom}</Link>
        </h3>
        <ButtonLink small icon="pencil" to={to}>
          {mySheets.edit}
          <span className="hors-ecran">{mySheets.about(service.nom)}</span>
        </ButtonLink>
      </div>
      <Steps sheet={service} />
      {service.permanences.length > 0 ? (
        <ul className={styles.permanences}>
          {service.permanences.map(({ id, libelle }) => (
            <li key={id}>
              <Link to={`/mes-fiches/permanences/${encodeURIComponent(id)}`}>{libelle}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {service.statut === 'publie' ? <QuickActions service={service} /> : null}
    </article>
  );
}
