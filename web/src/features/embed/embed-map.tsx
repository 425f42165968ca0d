import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { SearchAnswer } from '../../api/contract';
import { embeddedConfigurationQuery, fetchEmbeddedOutline } from '../../api/embed';
import type { Search } from '../../api/search-params';
import { embedWords } from '../../messages/fr/embed';
import { mapWords } from '../../messages/fr/map';
import { boundsOfSearch } from '../../map/map-bounds';
import type { Picked } from '../../map/picked';
import { ResultsMap } from '../../map/results-map';
import { Button } from '../../ui/button';
import { OutsideLink } from './outside-link';
import styles from './embed.module.css';

type EmbedMapProps = { search: Search; answer: SearchAnswer; lit: string | null };

export function EmbedMap({ search, answer, lit }: EmbedMapProps): ReactElement | null {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const { data, isPending } = useQuery(embeddedConfigurationQuery);
  if (isPending) return null;
  const base = data?.fond_de_carte ?? { style_url: null, attribution: '' };
  const place = answer.items.find(({ service }) => service.id === lit)?.lieu;
  const { longitude = null, latitude = null } = place ?? {};
  return (
    <ResultsMap
      source={{
        styleUrl: base.style_url,
        attribution: base.attribution,
        fetchOutline: fetchEmbeddedOutline,
      }}
      words={{ ...mapWords, label: embedWords.map }}
      tilesUrl={`${window.location.origin}/api/v1/tuiles/{z}/{x}/{y}.pbf?jeu=${encodeURIComponent(answer.jeu)}`}
      bounds={boundsOfSearch(search, answer.origine, answer.items)}
      home={null}
      lit={longitude === null || latitude === null ? null : { longitude, latitude }}
      legend={[]}
      isQuiet
      isNeutral
      onPick={setPicked}
    >
      {picked.length > 0 ? (
        <section className={styles.pick} aria-label={mapWords.picked}>
          <ul>
            {picked.map(({ id, name }) => (
              <li key={id}>
                <OutsideLink href={`/solutions/${encodeURIComponent(id)}`}>{name}</OutsideLink>
              </li>
            ))}
          </ul>
          <Button small look="quiet" onClick={() => setPicked([])}>
            {mapWords.close}
          </Button>
        </section>
      ) : null}
    </ResultsMap>
  );
}
