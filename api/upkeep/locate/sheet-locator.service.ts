import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Situe } from '../../accounts/acteur.js';
import { ResourceLocators } from '../../accounts/resource-locators.service.js';
import { type Objet, OBJETS } from '../../catalogue/edition/sheet.js';
import type { Manager } from '../../database/transactions.js';
import { type LocatedSheet, situeOf } from './located-sheet.js';
import { readSheetName } from './read-sheet-name.js';
import { type SheetName, SheetLocatorRepository } from './sheet-locator.repository.js';

/** Whose each sheet is and where it stands: what rights are read from. */
@Injectable()
export class SheetLocator implements OnModuleInit {
  constructor(
    private readonly repository: SheetLocatorRepository,
    private readonly locators: ResourceLocators,
  ) {}

  onModuleInit(): void {
    for (const objet of OBJETS) this.locators.register(objet, (id) => this.situate(objet, id));
    this.locators.register('fiche', async (name) => {
      const sheet = readSheetName(name);
      return sheet && this.situate(sheet.objet, sheet.id);
    });
  }

  /** Null when there is no such sheet and never was. */
  async find(objet: Objet, id: string, manager?: Manager): Promise<LocatedSheet | null> {
    const [sheet] = await this.repository.findMany([{ objet, id }], manager);
    return sheet ?? null;
  }

  findMany(sheets: readonly SheetName[], manager?: Manager): Promise<readonly LocatedSheet[]> {
    return this.repository.findMany(sheets, manager);
  }

  private async situate(objet: Objet, id: string): Promise<Situe | null> {
    // The database holds no such text: it would refuse the question.
    if (id.includes('\0')) return null;
    const sheet = await this.find(objet, id);
    return sheet && situeOf(sheet);
  }
}
