import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { FoundService, SearchItem } from '../../api/contract';
import { VERDICTS } from '../../messages/fr/eligibility';
import { dispositifLabel, KINDS, wordOf } from '../../messages/fr/vocabulary';
import { Status } from '../../ui/status';
import { CardContact } from './card-contact';
import { CardFacts } from './card-facts';
import { CardReasons } from './card-reasons';
import { freshnessText } from './card-text';
import styles from './result-card.module.css';

export type CardSlots = {
  readonly keep: (service: FoundService) => ReactNode;
  readonly addNumber: (service: FoundService) => ReactNode;
};

type ResultCardProps = {
  item: SearchItem;
  slots: CardSlots;
  trail: string;
  isLit: boolean;
  onLight: (id: string | null) => void;
};

export function ResultCard(props: ResultCardProps): ReactElement {
  const { item, slots, trail, isLit, onLight } = props;
  const { service, eligibilite } = item;
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
          <Link to={`/solutions/${encodeURIComponent(service.id)}${trail}`}>{service.nom}</Link>
        </h3>
        <p className={styles.structure}>{service.structure.nom}</p>
      </div>
      <CardFacts item={item} />
      <CardContact contact={item.contact} addNumber={slots.addNumber(service)} />
      <CardReasons eligibility={eligibilite} />
      <footer className={styles.foot}>
        <p>{freshnessText(item)}</p>
        {slots.keep(service)}
      </footer>
    </article>
  );
}

function kindOf({ dispositif, type_structure: kind }: FoundService): string {
  if (dispositif) return dispositifLabel(dispositif);
  return kind ? wordOf(KINDS, kind) : '';
}
