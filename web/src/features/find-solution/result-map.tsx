import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Commune, SearchAnswer } from '../../api/contract';
import { trailOf } from '../../api/use-asker';
import { configurationQuery, fetchOutline } from '../../api/queries';
import { mapWords } from '../../messages/fr/map';
import type { LegendEntry } from '../../map/legend';
import type { Picked } from '../../map/picked';
import { ResultsMap } from '../../map/results-map';
import type { Spot } from '../../map/spot-layer';
import { MapPick } from './map-pick';
import { boundsOfSearch } from '../../map/map-bounds';
import type { SearchState } from './use-search';

type ResultMapProps = {
  state: SearchState;
  commune: Commune | null;
  answer: SearchAnswer | null;
  lit: string | null;
  onShowList: () => void;
};

const LEGEND: readonly LegendEntry[] = [
  { colour: 'yes', label: mapWords.legendEligible },
  { colour: 'unsure', label: mapWords.legendUnsure },
  { colour: 'no', label: mapWords.legendNo },
];

export function ResultMap(props: ResultMapProps): ReactElement | null {
  const { state, commune, answer, lit, onShowList } = props;
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const configuration = useQuery(configurationQuery);
  if (configuration.isPending) return null;
  const base = configuration.data?.fond_de_carte ?? { style_url: null, attribution: '' };
  const litItem = answer?.items.find((item) => item.service.id === (lit ?? picked[0]?.id));
  return (
    <ResultsMap
      source={{ styleUrl: base.style_url, attribution: base.attribution, fetchOutline }}
      words={{ ...mapWords, label: mapWords.results }}
      tilesUrl={answer ? tilesUrl(answer.jeu) : null}
      bounds={boundsOfSearch(state.search, commune, answer?.items ?? [])}
      home={homeOf(commune)}
      lit={spotOf(litItem?.lieu ?? null)}
      legend={LEGEND}
      onPick={setPicked}
      onSearchHere={(zone) => state.change({ zone, distanceKm: null })}
    >
      {picked.length > 0 ? (
        <MapPick
          key={picked[0]?.id}
          picked={picked}
          trail={trailOf({ ...state.search, profil: state.profil })}
          onShowList={onShowList}
          onClose={() => setPicked([])}
        />
      ) : null}
    </ResultsMap>
  );
}

function tilesUrl(jeu: string): string {
  return `${window.location.origin}/api/v1/tuiles/{z}/{x}/{y}.pbf?jeu=${encodeURIComponent(jeu)}`;
}

function homeOf(commune: Commune | null): Spot | null {
  const spot = spotOf(commune);
  return spot && commune ? { ...spot, name: commune.nom } : null;
}

function spotOf(place: { latitude: number | null; longitude: number | null } | null): Spot | null {
  if (!place || place.latitude === null || place.longitude === null) return null;
  return { latitude: place.latitude, longitude: place.longitude };
}
