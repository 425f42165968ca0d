import { Injectable } from '@nestjs/common';
import type { Commune } from '../../territories/commune.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { YouthService } from '../../territories/youth/youth.service.js';
import { zoneCodesOf } from '../../territories/zone-codes.js';
import { inSlices } from '../in-slices.js';
import { type Home, Homes } from './homes.js';

const YOUTH_KNOWN_MS = 2_000;

/** What some homes were made of. */
type Made = { readonly communes: readonly Commune[]; readonly youthVersion: string };

/** The communes of the country and their young people, made anew when either changes. */
@Injectable()
export class HomesService {
  private homes: Homes | null = null;
  private making: Promise<Homes> | null = null;
  private madeOf: Made = { communes: [], youthVersion: '' };
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
    if (this.homes && this.isOf(this.madeOf)) return this.homes;
    this.making ??= this.make().finally(() => {
      this.making = null;
    });
    return this.making;
  }

  private isOf({ communes, youthVersion }: Made): boolean {
    return communes === this.territories.communes && youthVersion === this.youth.version;
  }

  /** Thirty-five thousand communes: a few milliseconds at a time, and again when one changed meanwhile. */
  private async make(): Promise<Homes> {
    for (;;) {
      const { communes } = this.territories;
      const youthVersion = this.youth.version;
      const all: Home[] = [];
      await inSlices(communes, (commune) => all.push(this.toHome(commune)));
      const madeOf = { communes, youthVersion };
      if (!this.isOf(madeOf)) continue;
      this.homes = new Homes(all);
      this.madeOf = madeOf;
      return this.homes;
    }
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
