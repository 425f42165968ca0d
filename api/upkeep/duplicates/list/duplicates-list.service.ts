import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Sheet } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import type { Merged } from '../../../catalogue/merges/merge-snapshot.js';
import { toPage } from '../../../http/query.js';
import { wordsToQuery } from '../../claims/joining/words-to-query.js';
import { labelField } from '../../label-field.js';
import { compareSheets, filledFields, type HumanField } from '../compare-sheets.js';
import type { DuplicatePair } from '../duplicate-pair.js';
import { DuplicatesRepository, type SheetParts } from '../duplicates.repository.js';
import type {
  DuplicatesAnswer,
  DuplicatesQuery,
  FusionsAnswer,
  FusionsQuery,
} from '../duplicates.schema.js';
import { FusionsRepository } from '../fusions.repository.js';
import { suggestKept } from '../suggest-kept.js';

/** From the first to before the second. */
const SCORES = { toute: [0, 2], forte: [0.9, 2], possible: [0, 0.9] } as const;

type Side = {
  readonly sheet: Sheet;
  readonly parts: SheetParts;
  readonly humains: readonly HumanField[];
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const territoriesOf = ({ roles }: Acteur) => ({
  everywhere: roles.some(({ role }) => role === 'administrateur'),
  territories: roles.filter((role) => role.role === 'gestionnaire'),
});

/** What waits for a decision, side by side, of one's territories only. */
@Injectable()
export class DuplicatesList {
  constructor(
    private readonly repository: DuplicatesRepository,
    private readonly fusions: FusionsRepository,
    private readonly editor: SheetEditor,
  ) {}

  async list(acteur: Acteur, query: DuplicatesQuery): Promise<DuplicatesAnswer> {
    const { objet, statut, q, ressemblance } = query;
    const filter = {
      ...territoriesOf(acteur),
      objet,
      statut,
      words: wordsToQuery(q) || null,
      scores: SCORES[ressemblance ?? 'toute'],
    };
    const total = await this.repository.count(filter);
    const pairs = await this.repository.list(filter, query);
    const ids = pairs.flatMap(({ a_id, b_id }) => [a_id, b_id]);
    const sides = await this.readSides(objet, ids);
    const homes = objet === 'service' ? await this.repository.homes(ids) : null;
    const merges = await this.fusions.ofPairs(pairs.map(({ id }) => id));
    const items = pairs.flatMap((pair) => {
      const [a, b] = [sides.get(pair.a_id), sides.get(pair.b_id)];
      if (!a || !b) return [];
      const fusion = merges.find(({ doublon_id }) => doublon_id === pair.id);
      const structure_nom = homes?.get(pair.a_id)?.structure_nom ?? null;
      return [{ ...show(pair, a, b), structure_nom, fusion_id: fusion?.id ?? null }];
    });
    return toPage(items, total, query);
  }

  async listFusions(acteur: Acteur, query: FusionsQuery): Promise<FusionsAnswer> {
    const filter = territoriesOf(acteur);
    const total = await this.fusions.count(filter);
    const items = (await this.fusions.list(filter, query)).map((fusion) => ({
      id: fusion.id,
      objet: fusion.objet,
      doublon_id: fusion.doublon_id,
      garde: { id: fusion.garde_id, nom: fusion.garde_nom },
      absorbe: { id: fusion.absorbe_id, nom: fusion.absorbe_nom },
      le: fusion.le,
      par: fusion.par_nom,
      annulee_le: fusion.annulee_le,
      annulee_par: fusion.annulee_par_nom,
      services: fusion.instantane.catalogue.deplaces.service?.length ?? 0,
      permanences: fusion.instantane.catalogue.deplaces.permanence?.length ?? 0,
      champs: Object.keys(fusion.instantane.catalogue.apres)
        .filter((champ) => champ !== 'a_confirmer')
        .map(labelField),
    }));
    return toPage(items, total, query);
  }

  private async readSides(
    objet: Merged,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Side>> {
    const unique = [...new Set(ids)];
    const sheets = await this.editor.readMany(objet, unique);
    const parts = await this.repository.parts(objet, unique);
    const humains = await this.repository.humanFields(objet, unique);
    return new Map(
      sheets.flatMap((sheet) => {
        const its = parts.get(sheet.id);
        if (!its) return [];
        return [[sheet.id, { sheet, parts: its, humains: humains.get(sheet.id) ?? [] }] as const];
      }),
    );
  }
}

function show(
  { id, objet, score, pour, contre, statut, trouve_le, decide_le, decide_par_nom }: DuplicatePair,
  a: Side,
  b: Side,
): Omit<DuplicatesAnswer['items'][number], 'fusion_id' | 'structure_nom'> {
  return {
    id,
    objet,
    score,
    pour: [...pour],
    contre: [...contre],
    statut,
    trouve_le,
    decide_le,
    decide_par: decide_par_nom,
    garder: suggestKept(weightOf(objet, a), weightOf(objet, b)),
    a: showSide(a),
    b: showSide(b),
    champs: [
      ...compareSheets(
        objet,
        { champs: a.sheet.champs, humains: a.humains },
        { champs: b.sheet.champs, humains: b.humains },
      ),
    ],
  };
}

const weightOf = (objet: Merged, { sheet, parts, humains }: Side) => ({
  statut: textOf(sheet.champs.statut) ?? '',
  membres: parts.membres,
  champs_humains: humains.length,
  services: parts.services + parts.permanences,
  remplis: filledFields(objet, sheet.champs),
});

function showSide({ sheet, parts }: Side): DuplicatesAnswer['items'][number]['a'] {
  const { champs, version } = sheet;
  const { id, source_libelle, date_maj, confirmee_le, services, permanences, membres } = parts;
  return {
    id,
    nom: textOf(champs.nom) ?? id,
    version,
    statut: textOf(champs.statut),
    source: textOf(champs.source) ?? '',
    source_libelle,
    source_nom: textOf(champs.source_nom),
    source_url: textOf(champs.source_url),
    source_annee: typeof champs.source_annee === 'number' ? champs.source_annee : null,
    date_maj,
    confirmee_le,
    services,
    permanences,
    membres,
  };
}
