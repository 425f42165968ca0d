import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import {
  type Campaign,
  campaignQuery,
  type CampaignSheet,
  type Progress,
} from '../../api/campaigns';
import { errorText } from '../../api/error-text';
import { campaigns as words } from '../../messages/fr/campaigns';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { KINDS, wordOf } from '../../messages/fr/vocabulary';
import { QueryView } from '../../ui/query-view';
import { Facts, Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { Status } from '../../ui/status';
import { CampaignActions } from './campaign-actions';
import styles from './campaigns.module.css';
import { ProgressList } from './progress-list';
import { nameOf, useTerritories } from './use-territories';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

type CampaignScreenProps = {
  readonly id: string;
  /** What whoever has just telephoned about a sheet can do. */
  readonly renderConfirm: (sheet: CampaignSheet) => ReactElement;
};

/** One campaign: what it asks, how far it is, and whom to telephone. */
export function CampaignScreen({ id, renderConfirm }: CampaignScreenProps): ReactElement {
  const [progres, setProgres] = useState<Progress | null>(null);
  const [page, setPage] = useState(1);
  const query = useQuery(campaignQuery(id, progres, page));
  return (
    <Sheet>
      <p>
        <Link to="/campagnes">{words.back}</Link>
      </p>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(progress) => (
          <>
            <title>{shell.title(progress.campagne.nom)}</title>
            <CampaignHead campaign={progress.campagne} />
            <SheetSection id="avancement" title={words.progress.title}>
              {progress.campagne.statut === 'preparee' ? (
                <p>{words.progress.notYet}</p>
              ) : (
                <ProgressList
                  progress={progress}
                  progres={progres}
                  onPage={setPage}
                  onProgres={(next) => {
                    setPage(1);
                    setProgres(next);
                  }}
                  renderConfirm={renderConfirm}
                />
              )}
            </SheetSection>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function CampaignHead({ campaign }: { campaign: Campaign }): ReactElement {
  const territories = useTerritories();
  const { nom, statut, maille, du, au, types_structure, familles } = campaign;
  const { tone, label } = words.statuts[statut];
  return (
    <>
      <SheetHead kicker={words.kicker} title={nom} subtitle={words.dates(du, au)} />
      <div className={styles.about}>
        <div>
          <Status tone={tone}>{label}</Status>
        </div>
        <Facts
          facts={[
            { label: words.mailles[maille], value: nameOf(territories, campaign) },
            {
              label: words.form.kinds,
              value: words.kinds(types_structure.map((kind) => wordOf(KINDS, kind))),
            },
            { label: words.form.families, value: words.asked(familles) },
          ]}
        />
        <CampaignActions campaign={campaign} />
      </div>
    </>
  );
}
