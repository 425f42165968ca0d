import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import type { Situe } from '../../accounts/acteur.js';
import { ResourceLocators } from '../../accounts/resource-locators.service.js';
import type { Merged } from '../../catalogue/merges/merge-snapshot.js';
import { type LocatedSheet, situeOf } from '../locate/located-sheet.js';
import { SheetLocator } from '../locate/sheet-locator.service.js';
import { commonPlace } from './common-place.js';
import { DuplicatesRepository } from './duplicates.repository.js';
import { FusionsRepository } from './fusions.repository.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who may decide of a pair, and what is forgotten of who did. */
@Injectable()
export class DuplicatesLocator implements OnModuleInit {
  constructor(
    private readonly locators: ResourceLocators,
    private readonly accounts: AccountsService,
    private readonly sheets: SheetLocator,
    private readonly pairs: DuplicatesRepository,
    private readonly fusions: FusionsRepository,
  ) {}

  onModuleInit(): void {
    this.locators.register('doublon', async (id) => {
      const pair = UUID.test(id) ? await this.pairs.find(id) : null;
      return pair && this.situate(pair.objet, pair.a_id, pair.b_id);
    });
    this.locators.register('fusion', async (id) => {
      const fusion = UUID.test(id) ? await this.fusions.find(id) : null;
      return fusion && this.situate(fusion.objet, fusion.garde_id, fusion.absorbe_id);
    });
    this.accounts.onErased(async (manager, compteId) => {
      await this.pairs.forget(manager, compteId);
      await this.fusions.forget(manager, compteId);
    });
  }

  /** A service is decided of where its structure stands, whatever address it gives. */
  private async situate(objet: Merged, one: string, other: string): Promise<Situe | null> {
    const a = await this.structureOf(objet, one);
    const b = await this.structureOf(objet, other);
    return a && b && commonPlace(situeOf(a), situeOf(b));
  }

  private async structureOf(objet: Merged, id: string): Promise<LocatedSheet | null> {
    if (objet === 'structure') return this.sheets.find('structure', id);
    const home = (await this.pairs.homes([id])).get(id);
    return home ? this.sheets.find('structure', home.structure_id) : null;
  }
}
