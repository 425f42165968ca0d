import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../../territories/territories.service.js';
import { pickTowns, type Town } from './pick-towns.js';

/** The towns by which the maps of a territory are read. */
@Injectable()
export class TownsService {
  constructor(private readonly territories: TerritoriesService) {}

  of(communes: readonly string[]): readonly Town[] {
    return pickTowns(
      communes.flatMap((code) => {
        const commune = this.territories.findCommune(code);
        if (!commune) return [];
        const { nom, population, centre, arrondissementCode } = commune;
        const found = this.territories.findArrondissement(arrondissementCode ?? '');
        return [{ nom, population, centre, arrondissement: found?.nom ?? null }];
      }),
    );
  }
}
