import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { FoundService, SearchItem, Trajets } from '../../api/contract';
import { VERDICTS } from '../../messages/fr/eligibility';
import { dispositifLabel, KINDS, wordOf } from '../../messages/fr/vocabulary';
import { fromList } from '../../ui/back-link';
import { Status } from '../../ui/status';
import { CardContact } from './card-contact';
import { CardFacts } from './card-facts';
import { CardReasons } from './card-reasons';
import { freshnessText } from '../../messages/fr/card-text';
import styles from './result-card.module.css';

export type CardSlots = {
  readonly keep: (service: FoundService) => ReactNode;
  readonly addNumber: (service: FoundService) => ReactNode;
};

type ResultCardProps = {
  item: SearchItem;
  travel: Trajets | null;
  slots: CardSlots;
  trail: string;
  isLit: boolean;
  onLight: (id: string | null) => void;
};

export function ResultCard(props: ResultCardProps): ReactElement {
  const { item, travel, slots, trail, isLit, onLight } = props;
  const { service, eligibilite } = item;
  const { search } = useLocation();
  const verdict = VERDICTS[eligibilite.verdict];
  return (
    // Points at the card's pin on the map; the focus does as the mouse does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles.card}
      id={`solution-${service.id}`}
      tabIndex={-1}
      data-verdict={eligibilite.verdict}
      data-lit={isLit || undefined}
      onMouseEnter={() => onLight(service.id)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(service.id)}
      onBlur={() => onLight(null)}
    >
      <header className={styles.head}>
        <p className={styles.kind}>{kindOf(service)}</p>
        <Status tone={verdict.tone}>{verdict.label}</Status>
      </header>
      <div>
        <h3 className={styles.title}>
          <Link
            to={`/solutions/${encodeURIComponent(service.id)}${trail}`}
            state={fromList(search)}
          >
            {service.nom}
            {service.structure.nom === service.nom ? null : (
              <span className={styles.structure}>
                <span className="hors-ecran">, </span>
                {service.structure.nom}
              </span>
            )}
          </Link>
        </h3>
      </div>
      <CardFacts item={item} travel={travel} />
      <CardContact contact={item.contact} addNumber={slots.addNumber(service)} />
      <footer className={styles.foot}>
        <CardReasons eligibility={eligibilite} />
        <div className={styles.keep}>{slots.keep(service)}</div>
        <p className={styles.freshness}>{freshnessText(item)}</p>
      </footer>
    </article>
  );
}

function kindOf({ dispositif, type_structure: kind }: FoundService): string {
  if (dispositif) return dispositifLabel(dispositif);
  return kind ? wordOf(KINDS, kind) : '';
}
