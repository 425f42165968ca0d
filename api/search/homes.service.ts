import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../territories/territories.service.js';
import { searchErrors } from './search.errors.js';
import type { SearchRequest } from './search.schema.js';
import type { Home } from './home.js';

const NEIGHBOURS = 3;

/** Where a search is asked from. */
@Injectable()
export class HomesService {
  constructor(private readonly territories: TerritoriesService) {}

  of({ code_commune, lat, lon }: SearchRequest): Home | null {
    const point = lat !== undefined && lon !== undefined ? { latitude: lat, longitude: lon } : null;
    if (code_commune === undefined) return point ? this.homeAt(point) : null;
    const commune = this.territories.getCommune(code_commune);
    const { centre } = commune;
    if (!point && !centre) throw searchErrors.communeWithoutCentre(commune.nom);
    return {
      codeCommune: commune.code,
      isExact: point !== null,
      nom: commune.nom,
      departement: commune.departementCode,
      longitude: point?.longitude ?? centre?.longitude ?? 0,
      latitude: point?.latitude ?? centre?.latitude ?? 0,
      zoneCodes: this.territories.zoneCodesOf(commune.code),
    };
  }

  /** A point alone: the commune is one of the nearest, so what serves any of them is kept. */
  private homeAt(point: { readonly latitude: number; readonly longitude: number }): Home {
    const near = this.territories.nearestCommunes(point, NEIGHBOURS).map(({ commune }) => commune);
    const codes = near.flatMap(({ code }) => [...this.territories.zoneCodesOf(code)]);
    return {
      ...point,
      codeCommune: null,
      isExact: true,
      nom: near[0]?.nom ?? null,
      departement: near[0]?.departementCode ?? null,
      zoneCodes: new Set(codes),
    };
  }
}
