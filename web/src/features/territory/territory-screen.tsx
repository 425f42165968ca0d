import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type PairsAsked, pairsQuery } from '../../api/duplicates';
import { embedLine } from '../../api/embed-line';
import { errorText } from '../../api/error-text';
import { moderationQuery } from '../../api/moderation';
import { meQuery } from '../../api/session';
import {
  type Maille,
  type Managed,
  managedTerritories,
  territoriesQuery,
} from '../../api/territories';
import { campaigns } from '../../messages/fr/campaigns';
import { embedWords } from '../../messages/fr/embed';
import { errors } from '../../messages/fr/errors';
import { exportWords } from '../../messages/fr/exports';
import { pickTerritory } from '../../messages/fr/pick-territory';
import { shell } from '../../messages/fr/shell';
import { territoryWords as words } from '../../messages/fr/territory';
import { EmbedCode } from '../../ui/embed-code';
import { ExportLinks } from '../../ui/export-links';
import { PickField } from '../../ui/pick-field';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import styles from './territory.module.css';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** As the API names territories: `departement:30`. */
const REFS: Readonly<Record<Maille, string>> = {
  region: 'region',
  departement: 'departement',
  epci: 'epci',
  territoire: 'mission-locale',
  commune: 'commune',
};

/** What waits on the territories of whoever is signed in, and their sheets as files. */
export function TerritoryScreen(): ReactElement {
  const { data: me } = useQuery(meQuery);
  const query = useQuery(territoriesQuery);
  const roles = me?.compte?.roles ?? [];
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(listed) => (
          <>
            <title>{shell.title(words.title)}</title>
            <SheetHead kicker={words.kicker} title={words.title} subtitle={words.subtitle} />
            <Todo />
            <SheetSection id="exporter" title={words.export.title}>
              <Exports territories={managedTerritories(roles, listed)} />
            </SheetSection>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

const TO_DECIDE: PairsAsked = {
  objet: 'structure',
  statut: 'a_decider',
  q: '',
  ressemblance: null,
  page: 1,
};

function Todo(): ReactElement {
  const { data: queue } = useQuery(moderationQuery({ statut: 'en_attente', page: 1 }));
  const { data: pairs } = useQuery(pairsQuery(TO_DECIDE));
  const { data: solutions } = useQuery(pairsQuery({ ...TO_DECIDE, objet: 'service' }));
  return (
    <SheetSection id="a-faire" title={words.todo.title}>
      <ul className={styles.todo}>
        <li>{queue ? <Link to="/moderation">{words.todo.moderation(queue.total)}</Link> : null}</li>
        <li>{pairs ? <Link to="/doublons">{words.todo.duplicates(pairs.total)}</Link> : null}</li>
        {solutions && solutions.total > 0 ? (
          <li>
            <Link to="/doublons?vue=solutions">{words.todo.solutions(solutions.total)}</Link>
          </li>
        ) : null}
        <li>
          <Link to="/campagnes">{words.todo.campaigns}</Link>
        </li>
      </ul>
    </SheetSection>
  );
}

function Exports({ territories }: { territories: readonly Managed[] }): ReactElement {
  const [index, setIndex] = useState(0);
  const chosen = territories[index];
  if (!chosen) return <p>{words.export.none}</p>;
  const { maille, code, nom } = chosen;
  const query = new URLSearchParams({ territoire: `${REFS[maille]}:${code}` });
  return (
    <>
      <div className={styles.choice}>
        <PickField
          label={words.export.choose}
          options={territories.map((one, at) => ({
            id: String(at),
            label: campaigns.place(campaigns.mailles[one.maille], one.nom),
            detail: '',
          }))}
          value={String(index)}
          onChoose={(id) => setIndex(Number(id))}
          words={pickTerritory}
        />
      </div>
      <ExportLinks
        label={words.export.label(nom)}
        query={query}
        formats={exportWords.formats}
        directory={exportWords.directory}
      />
      <p className={styles.note}>{words.export.text}</p>
      <EmbedCode
        html={embedLine(query, { origin: window.location.origin, title: embedWords.title(nom) })}
        words={embedWords.code}
      />
    </>
  );
}
