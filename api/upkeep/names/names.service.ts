import { Injectable } from '@nestjs/common';
import type { Champs } from '../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../catalogue/edition/sheet-editor.service.js';
import { RESEAUX_PORTEURS } from '../../catalogue/vocabulaires/reseaux-porteurs.js';
import { THEMATIQUES } from '../../catalogue/vocabulaires/thematiques.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { namedValues } from './named-values.js';

const LABELS = new Map<string, string>(
  [...THEMATIQUES, ...RESEAUX_PORTEURS].map((one) => [one.value, one.label]),
);

/** How people call what fields name by an id or a code. */
@Injectable()
export class NamesService {
  constructor(
    private readonly editor: SheetEditor,
    private readonly territories: TerritoriesService,
  ) {}

  /** By id or code; what has no name any more is left out. */
  async namesIn(all: readonly Champs[]): Promise<Record<string, string>> {
    const { sheets, territories, slugs } = namedValues(all);
    const names = new Map<string, string>();
    for (const [objet, ids] of sheets) {
      for (const { id, champs } of await this.editor.readMany(objet, [...ids])) {
        const name = champs.nom ?? champs.intitule;
        if (typeof name === 'string') names.set(id, name);
      }
    }
    for (const code of territories) {
      const name = this.nameTerritory(code);
      if (name !== null) names.set(code, name);
    }
    for (const slug of slugs) {
      const label = LABELS.get(slug);
      if (label !== undefined) names.set(slug, label);
    }
    return Object.fromEntries(names);
  }

  private nameTerritory(code: string): string | null {
    const coded = this.territories.findDepartement(code) ?? this.territories.findCommune(code);
    if (code === 'france' || code === '99100') return 'France entière';
    // Nobody knows an EPCI by its SIREN.
    if (coded === null) return this.territories.findEpci(code)?.nom ?? null;
    return `${coded.nom} (${code})`;
  }
}
