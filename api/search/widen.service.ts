import { Injectable } from '@nestjs/common';
import { LIST_FIELDS } from './columns/service-columns.js';
import { FindService } from './find.service.js';
import { DISTANCE_DEFAULT_KM, type SearchRequest } from './search.schema.js';
import type { Wider } from './search-answer.schema.js';
import { totalOf } from './select/whole-selection.js';

const LONGER_MINUTES = [60, 90, 120, 180];
const FARTHER_KM = [75, 100, 150, 200, 300];

const CONDITIONS = [
  ...LIST_FIELDS,
  'recherche_public',
  'score_qualite_minimum',
  'heures_semaine_min',
  'liste_cej',
  'horaires_connus',
  'bbox',
] as const;

const NO_MEASURE = { distance_km: null, duree_minutes: null } as const;

/** When nothing is found: what each single concession would give; `isTimed` when a time of travel limits. */
@Injectable()
export class WidenService {
  constructor(private readonly finder: FindService) {}

  async widen(request: SearchRequest, isTimed: boolean): Promise<Wider[]> {
    const wider: Wider[] = [];
    const attempt = async (way: Omit<Wider, 'total'>, changed: SearchRequest): Promise<boolean> => {
      const total = totalOf((await this.finder.find(changed)).selection);
      if (total > 0) wider.push({ ...way, total });
      return total > 0;
    };
    for (const distance of this.fartherThan(request, isTimed)) {
      const way = {
        quoi: 'distance',
        champ: 'distance',
        distance_km: distance,
        duree_minutes: null,
      } as const;
      if (await attempt(way, { ...request, distance })) break;
    }
    for (const duree of isTimed ? longerThan(request) : []) {
      const measure = { distance_km: null, duree_minutes: duree };
      const way = { quoi: 'duree', champ: 'duree_max', ...measure } as const;
      if (await attempt(way, { ...request, duree_max: duree })) break;
    }
    if (request.du !== undefined || request.au !== undefined) {
      const way = { quoi: 'date', champ: 'du', ...NO_MEASURE } as const;
      await attempt(way, { ...request, du: undefined, au: undefined });
    }
    for (const champ of CONDITIONS) {
      if (request[champ] === undefined) continue;
      const way = { quoi: 'condition', champ, ...NO_MEASURE } as const;
      await attempt(way, { ...request, [champ]: undefined });
    }
    if (request.eligibles_seulement) {
      const way = { quoi: 'condition', champ: 'eligibles_seulement', ...NO_MEASURE } as const;
      await attempt(way, { ...request, eligibles_seulement: false });
    }
    if (!request.hors_zone && (request.code_commune !== undefined || request.lat !== undefined)) {
      const way = { quoi: 'zone', champ: 'hors_zone', ...NO_MEASURE } as const;
      await attempt(way, { ...request, hors_zone: true });
    }
    if (request.q?.trim()) {
      const way = { quoi: 'texte', champ: 'q', ...NO_MEASURE } as const;
      await attempt(way, { ...request, q: undefined });
    }
    return wider;
  }

  private fartherThan(request: SearchRequest, isTimed: boolean): number[] {
    const isPlaced = request.code_commune !== undefined || request.lat !== undefined;
    if (!isPlaced || request.bbox) return [];
    const { distance } = request;
    if (distance === undefined && isTimed) return [];
    return FARTHER_KM.filter((farther) => farther > (distance ?? DISTANCE_DEFAULT_KM));
  }
}

function longerThan({ duree_max }: SearchRequest): number[] {
  return duree_max === undefined ? [] : LONGER_MINUTES.filter((longer) => longer > duree_max);
}
