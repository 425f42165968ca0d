import { Injectable } from '@nestjs/common';
import type { Commune } from '../territories/commune.js';
import { foldPlaceName } from '../territories/fold-place-name.js';
import { TerritoriesService } from '../territories/territories.service.js';
import type { Places } from './rows/find-commune-of-row.js';

function groupBy(
  communes: readonly Commune[],
  keysOf: (commune: Commune) => readonly string[],
): ReadonlyMap<string, readonly Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const key of keysOf(commune)) {
      const group = groups.get(key);
      if (group) group.push(commune);
      else groups.set(key, [commune]);
    }
  }
  return groups;
}

/** A list is grouped when somebody first looks for a key of it. */
function lookUpLater(
  groups: () => ReadonlyMap<string, readonly Commune[]>,
): (key: string) => readonly Commune[] {
  let known: ReadonlyMap<string, readonly Commune[]> | null = null;
  return (key) => {
    known ??= groups();
    return known.get(key) ?? [];
  };
}

/** The official geography as the import's rules ask for it. */
@Injectable()
export class PlacesService {
  constructor(private readonly territories: TerritoriesService) {}

  places(): Places {
    const { territories } = this;
    const named = lookUpLater(() =>
      groupBy(territories.communes, ({ nom }) => [foldPlaceName(nom)]),
    );
    const ofPostcode = lookUpLater(() =>
      groupBy(territories.communes, ({ codesPostaux }) => codesPostaux),
    );
    const describe = ({ nom, departementCode }: Commune): string => `${nom} (${departementCode})`;
    return {
      findCommune: (code) => territories.findCommune(code),
      communesNamed: (name) => named(foldPlaceName(name)),
      communesOfPostcode: ofPostcode,
      nearestCommune: (point) => territories.nearestCommunes(point, 1)[0] ?? null,
      namesLike: (name) =>
        territories.communesMatching(name, 3).map(({ commune }) => describe(commune)),
    };
  }
}
