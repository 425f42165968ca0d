import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { type TerritorySheet, territorySheetQuery } from '../../../api/coverage';
import { errorText } from '../../../api/error-text';
import { coverage } from '../../../messages/fr/coverage';
import { overlays } from '../../../messages/fr/coverage-overlays';
import { errors } from '../../../messages/fr/errors';
import { formatDate } from '../../../messages/fr/format';
import { travelSource } from '../../../messages/fr/travel';
import { shell } from '../../../messages/fr/shell';
import { QueryView } from '../../../ui/query-view';
import { SheetHead } from '../../../ui/sheet';
import styles from '../coverage.module.css';
import { writeCoverageParams } from '../coverage-params';
import { TravelFields, UnconfirmedField } from '../travel-fields';
import { type CoverageAsked, useCoverage } from '../use-coverage';
import { AbsentSchemes } from './absent-schemes';
import { Compare } from './compare';
import { NeedsTable } from './needs-table';
import { OfferLists } from './offer-lists';
import { DemandPart } from './demand-part';
import { Part } from './part';
import { TrendPart } from './trend-part';
import { WiderTerritories } from './wider-territories';

const words = coverage.sheet;
const VIEW_WORDS = {
  loading: coverage.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** What a territory has and lacks, need by need, why, and how it compares. */
export function TerritoryCoverageScreen(): ReactElement {
  const { maille = '', code = '' } = useParams();
  const { search } = useLocation();
  const { asked, change } = useCoverage();
  const { mode, minutes, withUnconfirmed } = asked;
  const query = useQuery(territorySheetQuery({ maille, code, mode, minutes, withUnconfirmed }));
  return (
    <div className={styles.screen}>
      <p className="ecran-seul">
        <Link to={`/couverture${search}`}>{words.back}</Link>
      </p>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(sheet) => <TerritoryCoverage sheet={sheet} asked={asked} change={change} />}
      </QueryView>
    </div>
  );
}

type TerritoryCoverageProps = CoverageAsked & { readonly sheet: TerritorySheet };

function TerritoryCoverage({ sheet, asked, change }: TerritoryCoverageProps): ReactElement {
  const { territoire, jeunes, voisins } = sheet;
  const about = [
    words.communes(territoire.communes),
    territoire.departements.map(({ nom }) => nom).join(', '),
    words.young(jeunes.nombre, jeunes.estimes, jeunes.marge),
  ].join(' · ');
  const hidden = sheet.besoins[0]?.bilan.communes_sous_seuil ?? 0;
  const { search } = useLocation();
  const ref = `${territoire.maille}:${territoire.code}`;
  const essai = writeCoverageParams({ ...asked, territoire: ref, page: 1 }).toString();
  return (
    <>
      <title>{shell.title(territoire.nom)}</title>
      <SheetHead
        kicker={words.kicker[territoire.maille]}
        title={territoire.nom}
        subtitle={about}
        {...(territoire.groupe ? { lead: words.group(territoire.groupe.nom) } : {})}
      />
      {territoire.communes_de_la_region < territoire.communes ? (
        <p className={styles.note}>{words.partOfRegion(territoire.communes_de_la_region)}</p>
      ) : null}
      <p className="ecran-seul">
        <Link to={`/couverture/essai?${essai}`}>{overlays.links.trial}</Link>
        {' · '}
        <Link to={`/couverture/evolution?${essai}`}>{overlays.links.evolution}</Link>
      </p>
      <WiderTerritories territoire={territoire} />
      <form
        className={styles.filters}
        aria-label={words.conditions}
        onSubmit={(event) => event.preventDefault()}
      >
        <TravelFields asked={asked} change={change} />
        <UnconfirmedField asked={asked} change={change} />
      </form>
      <p className={styles.note}>
        {coverage.summary.when(formatDate(sheet.jour))}{' '}
        {sheet.trajets_source ? travelSource(sheet.trajets_source) : ''}
      </p>
      <Part id="besoins" title={words.needs.title}>
        <NeedsTable sheet={sheet} asked={asked} />
        {hidden > 0 ? <p className={styles.note}>{coverage.summary.hidden(hidden)}</p> : null}
      </Part>
      <Part id="comparer" title={words.compare.title}>
        <Compare sheet={sheet} asked={asked} change={change} />
      </Part>
      <TrendPart asked={asked} territoire={ref} />
      <DemandPart territoire={ref} />
      <Part id="offres" title={words.offers.title}>
        <OfferLists sheet={sheet} />
      </Part>
      <Part id="absents" title={words.absent.title}>
        <AbsentSchemes schemes={sheet.dispositifs_absents} />
      </Part>
      {voisins.length > 0 ? (
        <Part id="voisins" title={words.neighbours.title}>
          <ul className={styles.links}>
            {voisins.map(({ maille, code, nom, distance_km }) => (
              <li key={code}>
                <Link to={`/couverture/${maille}/${code}${search}`}>{nom}</Link>{' '}
                <small>{words.neighbours.line(distance_km)}</small>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}
