import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { isNotFound } from '../../api/error-text';
import type { ServiceSheet } from '../../api/contract';
import { VERDICTS } from '../../messages/fr/eligibility';
import { bindGuillemets } from '../../messages/fr/format';
import { selection } from '../../messages/fr/selection';
import { Icon } from '../../ui/icon';
import { Facts } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { nextDateOf, placeOf, type Candidate } from './candidate';
import { Contact } from './contact';
import styles from './selection-item.module.css';

const words = selection.list;

type SelectionItemProps = {
  candidate: Candidate;
  position: number;
  count: number;
  trail: string;
  onMove: (name: string, step: -1 | 1) => void;
  onRemove: () => void;
};

export function SelectionItem(props: SelectionItemProps): ReactElement {
  const { candidate, position, count, trail, onMove, onRemove } = props;
  const { id, service } = candidate;
  const name = service?.nom ?? id;
  return (
    <li className={styles.item}>
      <div className={styles.body}>
        {service ? (
          <ItemSheet candidate={candidate} service={service} trail={trail} />
        ) : (
          <p>{troubleText(candidate.error)}</p>
        )}
      </div>
      <div className={`${styles.tools} ecran-seul`}>
        <button
          type="button"
          className={styles.tool}
          aria-label={words.up(name)}
          aria-disabled={position === 1}
          onClick={() => onMove(name, -1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={words.down(name)}
          aria-disabled={position === count}
          onClick={() => onMove(name, 1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-label={words.remove(name)}
          onClick={onRemove}
        >
          <Icon name="cross" />
        </button>
      </div>
    </li>
  );
}

type ItemSheetProps = { candidate: Candidate; service: ServiceSheet; trail: string };

function ItemSheet({ candidate, service, trail }: ItemSheetProps): ReactElement {
  const verdict = candidate.eligibility ? VERDICTS[candidate.eligibility.verdict] : null;
  const paper = selection.paper;
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Link to={`/solutions/${encodeURIComponent(service.id)}${trail}`}>{service.nom}</Link>
        </h2>
        {verdict ? <Status tone={verdict.tone}>{verdict.label}</Status> : null}
      </div>
      <p className={styles.structure}>{service.structure.nom}</p>
      <p className="papier-seul">{service.description}</p>
      <Facts
        facts={[
          { label: paper.where, value: placeOf(service) },
          { label: paper.when, value: nextDateOf(service) ?? service.horaires_accueil },
          { label: paper.who, value: <Contact service={service} /> },
          { label: paper.entry, value: bindGuillemets(service.modalite_entree) },
          { label: paper.conditions, value: bindGuillemets(service.conditions_acces) },
        ]}
      />
    </>
  );
}

function troubleText(error: Error | null): string {
  if (!error) return words.loading;
  return isNotFound(error) ? words.missing : words.failed;
}
