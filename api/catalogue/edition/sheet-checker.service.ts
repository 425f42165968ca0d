import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { EDITABLE_FIELDS } from './editable-fields.schema.js';
import { isWritable } from './is-writable.js';
import type { Champs, FieldError, Objet } from './sheet.js';
import { SheetsStoreRepository } from './sheets-store.repository.js';

export type CheckedFields = {
  /** What can be written, as it will be: a phone in digits, a text without blanks around. */
  readonly valides: Champs;
  readonly erreurs: readonly FieldError[];
};

const WHOLE_COUNTRY: ReadonlySet<string> = new Set(['france', '99100']);
const ERRORS_SHOWN = 5;

const REFERENCES: Readonly<
  Record<string, { readonly objet: Objet | 'itself'; readonly message: string }>
> = {
  lieu_id: { objet: 'lieu', message: "Ce lieu n'existe plus. Choisissez-en un autre." },
  poste_id: { objet: 'poste', message: "Ce poste n'existe plus. Choisissez-en un autre." },
  structure_id: { objet: 'structure', message: "Cette structure n'existe pas." },
  service_id: { objet: 'service', message: "Cette solution n'existe pas." },
  successeur_id: {
    objet: 'itself',
    message: "Le successeur n'existe plus. Choisissez-en un autre.",
  },
  gestionnaire_id: { objet: 'structure', message: "Cette structure n'existe pas." },
};

const POST_FIELD: Readonly<Partial<Record<Objet, string>>> = {
  permanence: 'poste_id',
  poste: 'successeur_id',
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What may be written in each field, said in plain French. */
@Injectable()
export class SheetChecker {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly store: SheetsStoreRepository,
  ) {}

  /** Each field by itself: what is wrong with one leaves the others. */
  check(objet: Objet, champs: Champs): CheckedFields {
    const valides: Record<string, unknown> = {};
    const erreurs: FieldError[] = [];
    for (const [champ, value] of Object.entries(champs)) {
      const schema = Object.hasOwn(EDITABLE_FIELDS[objet], champ)
        ? EDITABLE_FIELDS[objet][champ]
        : undefined;
      const read = schema?.safeParse(value);
      if (!isWritable(value)) erreurs.push({ champ, message: 'Ce texte ne se lit pas.' });
      else if (read?.success) valides[champ] = read.data;
      else if (read) erreurs.push({ champ, message: read.error.issues[0]?.message ?? '' });
      else erreurs.push({ champ, message: 'Ce champ ne se modifie pas ici.' });
    }
    const unknown = this.unknownTerritories(valides);
    return { valides, erreurs: [...erreurs, ...unknown] };
  }

  /** What is wrong with the things that a sheet names. */
  async checkReferences(manager: Manager, sheet: Objet, champs: Champs): Promise<FieldError[]> {
    const errors: FieldError[] = [];
    for (const [champ, { objet, message }] of Object.entries(REFERENCES)) {
      const id = champs[champ];
      if (typeof id !== 'string') continue;
      const named = objet === 'itself' ? sheet : objet;
      if (!(await this.store.exists(manager, named, id))) errors.push({ champ, message });
    }
    const { dispositif_slug: slug } = champs;
    if (typeof slug === 'string' && !(await this.store.schemeExists(manager, slug))) {
      errors.push({ champ: 'dispositif_slug', message: "Ce dispositif n'est pas connu." });
    }
    return errors;
  }

  /** A post is named by its own structure only: its contacts are its people's. */
  async checkPosts(
    manager: Manager,
    objet: Objet,
    named: Champs,
    whole: Champs,
  ): Promise<FieldError[]> {
    const champ = POST_FIELD[objet];
    const id = champ && named[champ];
    if (!champ || typeof id !== 'string') return [];
    const isOwn = await this.store.isPostOf(manager, id, {
      structureId: textOf(whole['structure_id']),
      serviceId: textOf(whole['service_id']),
    });
    if (isOwn) return [];
    return [
      { champ, message: 'Ce poste est celui d’une autre structure. Choisissez-en un autre.' },
    ];
  }

  private unknownTerritories({ code_insee, zone_eligibilite }: Champs): FieldError[] {
    const errors: FieldError[] = [];
    if (typeof code_insee === 'string' && !this.territories.findCommune(code_insee)) {
      const message = `Aucune commune ne porte le code ${code_insee}.`;
      errors.push({ champ: 'code_insee', message });
    }
    const zones: readonly unknown[] = Array.isArray(zone_eligibilite) ? zone_eligibilite : [];
    const unknown = zones.filter((code) => !this.isTerritory(String(code)));
    if (unknown.length > 0) {
      const message = `Territoire inconnu : ${unknown.slice(0, ERRORS_SHOWN).join(', ')}.`;
      errors.push({ champ: 'zone_eligibilite', message });
    }
    return errors;
  }

  private isTerritory(code: string): boolean {
    return (
      WHOLE_COUNTRY.has(code) ||
      this.territories.findDepartement(code) !== null ||
      this.territories.findCommune(code) !== null ||
      this.territories.findEpci(code) !== null
    );
  }
}
