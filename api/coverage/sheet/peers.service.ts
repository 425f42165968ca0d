import { Injectable } from '@nestjs/common';
import type { Counted } from '../matrix/matrices.service.js';
import type { Peers } from './comparisons.js';
import { territoriesOf } from './peers.js';
import { type SheetTerritory, SheetTerritories } from './territory.service.js';

export type ComparableGroup = {
  readonly code: string;
  readonly nom: string;
  readonly codes: ReadonlySet<string>;
};

/** Whom a territory is compared with: its region, its départements, those that are like it. */
@Injectable()
export class PeersService {
  constructor(private readonly territories: SheetTerritories) {}

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
    if (maille === 'departement') return [inRegion];
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

  /** Null while nothing says which territories are comparable. */
  groupOf(_territory: SheetTerritory): ComparableGroup | null {
    return null;
  }

  private comparable(territory: SheetTerritory, counted: Counted): readonly Peers[] {
    const group = this.groupOf(territory);
    if (!group) return [];
    const { code, nom, codes } = group;
    const territories = territoriesOf(territory.maille, counted, (one) => codes.has(one.code));
    return [{ ensemble: 'comparables', code, nom, territories }];
  }
}
