import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type Campaign, campaignsQuery } from '../../api/campaigns';
import { errorText } from '../../api/error-text';
import type { Managed } from '../../api/territories';
import { campaigns as words } from '../../messages/fr/campaigns';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { Button } from '../../ui/button';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { CampaignForm } from './campaign-form';
import styles from './campaigns.module.css';
import { nameOf, useTerritories } from './use-territories';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

export function CampaignsScreen(): ReactElement {
  const query = useQuery(campaignsQuery);
  const territories = useTerritories();
  const [isOpen, setOpen] = useState(false);
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {({ items }) => (
          <>
            <title>{shell.title(words.title)}</title>
            <SheetHead
              kicker={words.kicker}
              title={words.title}
              subtitle={words.subtitle}
              actions={
                isOpen ? null : (
                  <Button look="primary" disabled={!territories} onClick={() => setOpen(true)}>
                    {words.form.open}
                  </Button>
                )
              }
            />
            {isOpen && territories ? (
              <CampaignForm territories={territories} onCancel={() => setOpen(false)} />
            ) : null}
            {items.length === 0 && !isOpen ? <p>{words.none}</p> : null}
            <ul className={styles.list}>
              {items.map((campaign) => (
                <li key={campaign.id}>
                  <CampaignCard campaign={campaign} territories={territories} />
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

type CampaignCardProps = {
  readonly campaign: Campaign;
  readonly territories: readonly Managed[] | undefined;
};

function CampaignCard({ campaign, territories }: CampaignCardProps): ReactElement {
  const { id, nom, maille, du, au, statut, familles } = campaign;
  const { tone, label } = words.statuts[statut];
  return (
    <article className={styles.card}>
      <h2>
        <Link to={`/campagnes/${id}`}>{nom}</Link>
      </h2>
      <div>
        <Status tone={tone}>{label}</Status>
      </div>
      <p>{words.place(words.mailles[maille], nameOf(territories, campaign))}</p>
      <p className={styles.facts}>{words.dates(du, au)}</p>
      <p className={styles.facts}>{words.asked(familles)}</p>
    </article>
  );
}
