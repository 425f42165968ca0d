import { Injectable } from '@nestjs/common';
import { ComparablesService } from '../../territories/comparables/comparables.service.js';
import type { Counted } from '../matrix/matrices.service.js';
import type { Peers } from './comparisons.js';
import { type NamedGroup, nameGroup } from './name-group.js';
import { territoriesOf } from './peers.js';
import { type SheetTerritory, SheetTerritories } from './territory.service.js';

/** Whom a territory is compared with: its region, its départements, those that are like it. */
@Injectable()
export class PeersService {
  constructor(
    private readonly territories: SheetTerritories,
    private readonly comparables: ComparablesService,
  ) {}

  of(territory: SheetTerritory, counted: Counted): readonly Peers[] {
    const { maille, region, departements } = territory;
    const { homes } = counted;
    const inRegion: Peers = {
      ensemble: 'region',
      code: region,
      nom: this.territories.regionName(region),
      territories: territoriesOf(maille, counted, ({ ranks }) =>
        ranks.some((rank) => homes.all[rank]?.region === region),
      ),
    };
    if (maille === 'departement') return [inRegion, ...this.comparable(territory, counted)];
    const inDepartements = departements.map(({ code, nom }): Peers => {
      return {
        ensemble: 'departement',
        code,
        nom,
        territories: territoriesOf(maille, counted, ({ ranks }) =>
          ranks.some((rank) => homes.all[rank]?.departement === code),
        ),
      };
    });
    return [inRegion, ...inDepartements, ...this.comparable(territory, counted)];
  }

  /** Its group by density and population; null outside the region, and for an arrondissement. */
  groupOf({ maille, code }: SheetTerritory): NamedGroup | null {
    if (maille === 'arrondissement') return null;
    const group = this.comparables.groupOf(maille, code);
    return group && nameGroup(maille, group);
  }

  private comparable(territory: SheetTerritory, counted: Counted): readonly Peers[] {
    const group = this.groupOf(territory);
    if (!group) return [];
    const { code, nom } = group;
    const codes = new Set(group.codes);
    const territories = territoriesOf(territory.maille, counted, (one) => codes.has(one.code));
    return [{ ensemble: 'comparables', code, nom, territories }];
  }
}
