import { Injectable } from '@nestjs/common';
import type { Role, Situe } from '../../accounts/acteur.js';
import { mayModerate } from '../../accounts/may-moderate.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { type Place, TerritoryGuard } from '../territory-guard.service.js';
import { TerritoryRepository } from '../territory.repository.js';

/** What each person may import: an administrator anything, a manager what stands in their territory. */
@Injectable()
export class TerritoryGuards {
  constructor(
    private readonly repository: TerritoryRepository,
    private readonly territories: TerritoriesService,
  ) {}

  /** Undefined: nothing is refused. */
  async of(roles: readonly Role[]): Promise<TerritoryGuard | undefined> {
    if (roles.some(({ role }) => role === 'administrateur')) return undefined;
    const areas = roles.flatMap((role) =>
      role.role === 'gestionnaire' && role.maille === 'territoire' ? [role.code] : [],
    );
    const communes = new Map<string, ReadonlySet<string>>();
    for (const area of areas) communes.set(area, await this.repository.communesOf([area]));
    const acteur = { compte_id: '', courriel: '', nom: null, roles };
    const holds = (place: Place): boolean => mayModerate(acteur, this.situate(place, communes));
    return new TerritoryGuard(holds, this.repository);
  }

  private situate(
    { code_insee, departement_code }: Place,
    areas: ReadonlyMap<string, ReadonlySet<string>>,
  ): Situe {
    const commune = code_insee === null ? null : this.territories.findCommune(code_insee);
    const holding = [...areas].filter(([, codes]) => commune !== null && codes.has(commune.code));
    return {
      structure_id: '',
      commune: commune?.code ?? null,
      epci: commune?.epciSiren ?? null,
      departement: commune?.departementCode ?? departement_code,
      region: commune?.regionCode ?? null,
      territoires: holding.map(([area]) => area),
    };
  }
}
