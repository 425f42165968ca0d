import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../accounts/accounts.service.js';
import type { Situe } from '../../accounts/acteur.js';
import { ResourceLocators } from '../../accounts/resource-locators.service.js';
import { situeOf } from '../locate/located-sheet.js';
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
      return pair && this.situate(pair.a_id, pair.b_id);
    });
    this.locators.register('fusion', async (id) => {
      const fusion = UUID.test(id) ? await this.fusions.find(id) : null;
      return fusion && this.situate(fusion.garde_id, fusion.absorbe_id);
    });
    this.accounts.onErased(async (manager, compteId) => {
      await this.pairs.forget(manager, compteId);
      await this.fusions.forget(manager, compteId);
    });
  }

  private async situate(one: string, other: string): Promise<Situe | null> {
    const a = await this.sheets.find('structure', one);
    const b = await this.sheets.find('structure', other);
    return a && b && commonPlace(situeOf(a), situeOf(b));
  }
}
