import { Injectable } from '@nestjs/common';
import { AreasRepository } from './areas/areas.repository.js';
import type { Commune } from './commune.js';
import type {
  CommuneAnswer,
  CommuneItem,
  CommunesAnswer,
  CommunesQuery,
} from './communes.schema.js';
import { TerritoriesService } from './territories.service.js';

/** What the screens are told of a commune. */
@Injectable()
export class CommunesService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly areas: AreasRepository,
  ) {}

  search({ q, limite }: CommunesQuery): CommunesAnswer {
    const matches = this.territories.communesMatching(q, limite);
    return {
      items: matches.map(({ commune, oldName }) => ({
        ...this.describe(commune),
        ancien_nom: oldName,
      })),
    };
  }

  async get(code: string): Promise<CommuneAnswer> {
    const commune = this.territories.getCommune(code);
    const epci = this.territories.findEpci(commune.epciSiren ?? '');
    return {
      ...this.describe(commune),
      region: named(this.territories.findRegion(commune.regionCode), commune.regionCode),
      arrondissement: this.territories.findArrondissement(commune.arrondissementCode ?? ''),
      epci: epci && { ...epci, departements: [...this.territories.departementsOfEpci(epci.siren)] },
      zone_emploi_2020: commune.zoneEmploi,
      zrr_2022: commune.zrr2022,
      anciens_codes: [...this.territories.oldCodesOf(commune.code)],
      territoires: await this.areas.listOfCommune(commune.code),
    };
  }

  describe(commune: Commune): CommuneItem {
    const { departementCode } = commune;
    return {
      code: commune.code,
      nom: commune.nom,
      codes_postaux: [...commune.codesPostaux],
      departement: named(this.territories.findDepartement(departementCode), departementCode),
      epci: this.territories.findEpci(commune.epciSiren ?? ''),
      population: commune.population,
      latitude: commune.centre?.latitude ?? null,
      longitude: commune.centre?.longitude ?? null,
      centre_approximatif: commune.centreApproximatif,
    };
  }
}

const named = (
  found: { readonly code: string; readonly nom: string } | null,
  code: string,
): { code: string; nom: string } => ({ code, nom: found?.nom ?? code });
