import { Injectable } from '@nestjs/common';
import { LIST_FIELDS } from './columns/service-columns.js';
import { FindService } from './find.service.js';
import type { SearchRequest } from './search.schema.js';
import type { Wider } from './search-answer.schema.js';

const FARTHER_KM = [75, 100, 150, 200, 300];

const CONDITIONS = [
  ...LIST_FIELDS,
  'recherche_public',
  'score_qualite_minimum',
  'heures_semaine_min',
  'liste_cej',
  'bbox',
] as const;

/** When nothing is found: what each single concession would give. */
@Injectable()
export class WidenService {
  constructor(private readonly finder: FindService) {}

  async widen(request: SearchRequest): Promise<Wider[]> {
    const wider: Wider[] = [];
    const attempt = async (way: Omit<Wider, 'total'>, changed: SearchRequest): Promise<boolean> => {
      const total = (await this.finder.find(changed)).selection.rows.length;
      if (total > 0) wider.push({ ...way, total });
      return total > 0;
    };
    for (const distance of this.fartherThan(request)) {
      const way = { quoi: 'distance', champ: 'distance', distance_km: distance } as const;
      if (await attempt(way, { ...request, distance })) break;
    }
    if (request.du !== undefined || request.au !== undefined) {
      const way = { quoi: 'date', champ: 'du', distance_km: null } as const;
      await attempt(way, { ...request, du: undefined, au: undefined });
    }
    for (const champ of CONDITIONS) {
      if (request[champ] === undefined) continue;
      const way = { quoi: 'condition', champ, distance_km: null } as const;
      await attempt(way, { ...request, [champ]: undefined });
    }
    if (request.eligibles_seulement) {
      const way = { quoi: 'condition', champ: 'eligibles_seulement', distance_km: null } as const;
      await attempt(way, { ...request, eligibles_seulement: false });
    }
    if (!request.hors_zone && (request.code_commune !== undefined || request.lat !== undefined)) {
      const way = { quoi: 'zone', champ: 'hors_zone', distance_km: null } as const;
      await attempt(way, { ...request, hors_zone: true });
    }
    if (request.q?.trim()) {
      const way = { quoi: 'texte', champ: 'q', distance_km: null } as const;
      await attempt(way, { ...request, q: undefined });
    }
    return wider;
  }

  private fartherThan(request: SearchRequest): number[] {
    const isPlaced = request.code_commune !== undefined || request.lat !== undefined;
    if (!isPlaced || request.bbox) return [];
    return FARTHER_KM.filter((distance) => distance > request.distance);
  }
}
