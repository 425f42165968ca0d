import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Commune } from '../commune.js';
import { TerritoriesService } from '../territories.service.js';
import {
  type Comparable,
  type ComparableGroup,
  type ComparableMaille,
  groupComparables,
  GROUPINGS,
} from './group-comparables.js';
import { SuperficiesRepository } from './superficies.repository.js';

const HECTARES_A_KM2 = 100;

/**
 * Which territories of Occitanie are comparable: same density class, same population band. In memory;
 * only communes whose surface is known (those of the region) take part.
 */
@Injectable()
export class ComparablesService implements OnModuleInit {
  private hectares: ReadonlyMap<string, number> = new Map();
  private readonly groups = new Map<ComparableMaille, ReadonlyMap<string, ComparableGroup>>();

  constructor(
    private readonly territories: TerritoriesService,
    private readonly superficies: SuperficiesRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    this.hectares = await this.superficies.read();
  }

  /** The group of a commune, EPCI (its SIREN) or département; null outside the region. */
  groupOf(maille: ComparableMaille, code: string): ComparableGroup | null {
    const groups =
      this.groups.get(maille) ?? groupComparables(this.comparables(maille), GROUPINGS[maille]);
    this.groups.set(maille, groups);
    return groups.get(code) ?? null;
  }

  /** km² of a commune of Occitanie, from the outlines of 2018; null elsewhere. */
  km2Of(communeCode: string): number | null {
    const hectares = this.hectares.get(communeCode);
    return hectares === undefined ? null : hectares / HECTARES_A_KM2;
  }

  private comparables(maille: ComparableMaille): readonly Comparable[] {
    const sums = new Map<string, { population: number; km2: number }>();
    for (const commune of this.territories.communes) {
      const code = codeOf(maille, commune);
      const km2 = this.km2Of(commune.code);
      if (code === null || km2 === null) continue;
      const sum = sums.get(code) ?? { population: 0, km2: 0 };
      sum.population += commune.population ?? 0;
      sum.km2 += km2;
      sums.set(code, sum);
    }
    return [...sums].map(([code, sum]) => ({ code, ...sum }));
  }
}

function codeOf(maille: ComparableMaille, commune: Commune): string | null {
  if (maille === 'commune') return commune.code;
  return maille === 'epci' ? commune.epciSiren : commune.departementCode;
}
