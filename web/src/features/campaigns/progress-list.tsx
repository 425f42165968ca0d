import { useId, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { CampaignProgress, CampaignSheet, Progress } from '../../api/campaigns';
import { campaigns } from '../../messages/fr/campaigns';
import { SelectField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Pagination } from '../../ui/pagination';
import { Status } from '../../ui/status';
import styles from './campaigns.module.css';

const words = campaigns.progress;

const STATES = ['sans_adresse', 'rebond', 'en_attente', 'a_contacter', 'confirmee'] as const;

type ProgressListProps = {
  readonly progress: CampaignProgress;
  readonly progres: Progress | null;
  readonly onProgres: (progres: Progress | null) => void;
  readonly onPage: (page: number) => void;
  readonly renderConfirm: (sheet: CampaignSheet) => ReactElement;
};

/** How far the campaign is, sheet by sheet; those to telephone bear their number. */
export function ProgressList(props: ProgressListProps): ReactElement {
  const { progress, progres, onProgres, onPage, renderConfirm } = props;
  const { comptes, fiches } = progress;
  const id = useId();
  return (
    <>
      <div className={styles.gauge}>
        <label htmlFor={id}>{words.label(comptes.confirmee, comptes.total)}</label>
        <progress id={id} max={Math.max(1, comptes.total)} value={comptes.confirmee} />
      </div>
      <SelectField
        label={words.filter}
        value={progres ?? ''}
        onChange={(event) =>
          onProgres(STATES.find((one) => one === event.currentTarget.value) ?? null)
        }
      >
        <option value="">{words.option(words.all, comptes.total)}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {words.option(words.states[state].label, comptes[state])}
          </option>
        ))}
      </SelectField>
      {fiches.items.length === 0 ? <p>{words.none}</p> : null}
      <ul className={styles.sheets}>
        {fiches.items.map((sheet) => (
          <li key={sheet.service_id} className={styles.sheet}>
            <ProgressOfSheet sheet={sheet} />
            {renderConfirm(sheet)}
          </li>
        ))}
      </ul>
      <Pagination
        page={fiches.page}
        pages={fiches.pages}
        onChange={onPage}
        words={{
          ...campaigns.pages,
          position: campaigns.pages.position(fiches.page, fiches.pages),
        }}
      />
    </>
  );
}

function ProgressOfSheet({ sheet }: { sheet: CampaignSheet }): ReactElement {
  const { structure_nom, service_id, service_nom, commune, progres, telephone } = sheet;
  const { tone, label } = words.states[progres];
  return (
    <>
      <p className={styles.name}>
        <Link to={`/solutions/${encodeURIComponent(service_id)}`}>{service_nom}</Link>
        <span className={styles.facts}>{[structure_nom, commune].filter(Boolean).join(' · ')}</span>
      </p>
      <p className={styles.state}>
        <Status tone={tone}>{label}</Status>
        {telephone ? (
          <a className={styles.phone} href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            <span>
              {words.call(telephone)}
              <span className="hors-ecran">{words.callName(structure_nom)}</span>
            </span>
          </a>
        ) : (
          <span className={styles.facts}>{words.noPhone}</span>
        )}
      </p>
    </>
  );
}
