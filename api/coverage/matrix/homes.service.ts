import { Injectable } from '@nestjs/common';
import type { Commune } from '../../territories/commune.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { YouthService } from '../../territories/youth/youth.service.js';
import { zoneCodesOf } from '../../territories/zone-codes.js';
import { type Home, Homes } from './homes.js';

const YOUTH_KNOWN_MS = 2_000;

/** The communes of the country and their young people, made anew when either changes. */
@Injectable()
export class HomesService {
  private homes: Homes | null = null;
  private communes: readonly Commune[] = [];
  private youthVersion = '';
  private youthReadAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly territories: TerritoriesService,
    private readonly youth: YouthService,
  ) {}

  /** The same object until a figure changes: what was computed over another is stale. */
  async current(): Promise<Homes> {
    if (performance.now() - this.youthReadAt > YOUTH_KNOWN_MS) {
      await this.youth.refresh();
      this.youthReadAt = performance.now();
    }
    const { communes } = this.territories;
    const { version } = this.youth;
    if (this.homes && this.communes === communes && this.youthVersion === version) {
      return this.homes;
    }
    this.homes = new Homes(communes.map((commune) => this.toHome(commune)));
    this.communes = communes;
    this.youthVersion = version;
    return this.homes;
  }

  private toHome(commune: Commune): Home {
    const { code, centre } = commune;
    const { jeunes, estime } = this.youth.of(code);
    return {
      code,
      nom: commune.nom,
      latitude: centre?.latitude ?? null,
      longitude: centre?.longitude ?? null,
      jeunes,
      estime,
      departement: commune.departementCode,
      arrondissement: commune.arrondissementCode,
      epci: commune.epciSiren,
      region: commune.regionCode,
      zoneCodes: [...zoneCodesOf(commune, this.territories.oldCodesOf(code))],
    };
  }
}
