import { useQuery } from '@tanstack/react-query';
import type { SearchAnswer, SearchBody } from '../../../api/contract';
import { demandQuery, maySeeDemand, type UnmetDemand } from '../../../api/coverage-demand';
import { permanencesQuery, type TerritoryPermanences } from '../../../api/coverage-permanences';
import { searchQuery } from '../../../api/queries';
import { meQuery } from '../../../api/session';
import { isNeed } from '../../../messages/fr/needs';
import type { CoverageParams } from '../coverage-params';

export type Overlays = {
  readonly offers: SearchAnswer | null;
  readonly offersTiles: string | null;
  readonly permanences: TerritoryPermanences | null;
  readonly permanencesError: Error | null;
  readonly demand: UnmetDemand | null;
  readonly demandError: Error | null;
  readonly maySeeDemand: boolean;
};

/** The tiles are of one result set: the offers of a need in a territory. */
const tilesOf = (jeu: string): string =>
  `${window.location.origin}/api/v1/tuiles/{z}/{x}/{y}.pbf?jeu=${encodeURIComponent(jeu)}`;

function bodyOf({ territoire, besoin }: CoverageParams): SearchBody {
  const body: SearchBody = { territoire, page: 1, size: 1 };
  if (isNeed(besoin)) body.thematiques = [besoin];
  return body;
}

/** What is drawn over the map, as it is asked for. */
export function useOverlays(asked: CoverageParams): Overlays {
  const { data: me } = useQuery(meQuery);
  const isAllowed = maySeeDemand(me);
  const isWanted = asked.showsDemand && isAllowed;
  const offers = useQuery({ ...searchQuery(bodyOf(asked)), enabled: asked.showsOffers });
  const permanences = useQuery(permanencesQuery({ ...asked, isWanted: asked.showsPermanences }));
  const demand = useQuery(demandQuery({ ...asked, isWanted }));
  const found = (asked.showsOffers && offers.data) || null;
  return {
    offers: found,
    offersTiles: found ? tilesOf(found.jeu) : null,
    permanences: (asked.showsPermanences && permanences.data) || null,
    permanencesError: asked.showsPermanences ? permanences.error : null,
    demand: (isWanted && demand.data) || null,
    demandError: isWanted ? demand.error : null,
    maySeeDemand: isAllowed,
  };
}
