import { Inject, Injectable } from '@nestjs/common';
import type { Acteur, Fonction } from '../../accounts/acteur.js';
import { describeRecurrence } from '../../catalogue/dates/describe-recurrence.js';
import { weighFreshness } from '../../catalogue/freshness.js';
import { scoreStructure } from '../../catalogue/score-qualite.js';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import type { SheetName } from '../locate/sheet-locator.repository.js';
import { DraftsRepository } from '../proposals/drafts.repository.js';
import type { Proposition } from '../proposals/proposition.js';
import { PropositionsRepository } from '../proposals/propositions.repository.js';
import { type MyServiceRow, MySheetsRepository, type MySheetRow } from './my-sheets.repository.js';
import type { MySheetsAnswer } from './my-sheets.schema.js';
import { nextSteps } from './next-steps.js';

type Around = {
  readonly today: string;
  readonly drafts: ReadonlySet<string>;
  readonly open: ReadonlyMap<string, readonly Proposition[]>;
  readonly refused: ReadonlyMap<string, Proposition>;
};

const keyOf = (objet: string, id: string): string => `${objet}/${id}`;
const keyOfProposition = ({ objet, objet_id }: Proposition): string => keyOf(objet, objet_id);

/** Everything a person edits, each with what to do next. */
@Injectable()
export class MySheetsService {
  constructor(
    private readonly repository: MySheetsRepository,
    private readonly drafts: DraftsRepository,
    private readonly propositions: PropositionsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(acteur: Acteur): Promise<MySheetsAnswer> {
    const fonctions = functionsOf(acteur);
    const today = parisDate(this.clock.now());
    const structures = await this.repository.structures([...fonctions.keys()], today);
    const services = await this.repository.services([...fonctions.keys()], today);
    const around = await this.lookAround(acteur, today, [
      ...structures.map(({ id }) => ({ objet: 'structure', id }) as const),
      ...services.map(({ id }) => ({ objet: 'service', id }) as const),
    ]);
    const byStructure = Map.groupBy(services, ({ structure_id }) => structure_id);
    return {
      structures: structures.map((row) => {
        const offered = byStructure.get(row.id) ?? [];
        const shown = offered.filter(({ statut }) => statut === 'publie');
        const score =
          shown.length === 0 ? null : scoreStructure(shown.map((one) => one.score_qualite));
        return {
          ...describe('structure', row, score, around),
          fonction: fonctions.get(row.id) ?? 'editeur',
          services: offered.map((service) => describeService(service, around)),
        };
      }),
    };
  }

  private async lookAround(
    { compte_id }: Acteur,
    today: string,
    sheets: readonly SheetName[],
  ): Promise<Around> {
    const drafts = await this.drafts.listOf(compte_id);
    const open = await this.propositions.listOpen(sheets);
    const refused = await this.propositions.listLastRefused(sheets);
    return {
      today,
      drafts: new Set(drafts.map(({ objet, objet_id }) => keyOf(objet, objet_id))),
      open: Map.groupBy(
        open.filter(({ nature }) => nature !== 'relecture'),
        keyOfProposition,
      ),
      refused: new Map(refused.map((one) => [keyOfProposition(one), one])),
    };
  }
}

function functionsOf({ roles }: Acteur): ReadonlyMap<string, Fonction> {
  return new Map(
    roles.flatMap((role) =>
      role.role === 'partenaire' ? [[role.structure_id, role.fonction] as const] : [],
    ),
  );
}

function describe(
  objet: 'structure' | 'service',
  row: MySheetRow,
  score_qualite: number | null,
  around: Around,
) {
  const { id, nom, version, statut, commune, a_confirmer, fermetures, confirmations } = row;
  const key = keyOf(objet, id);
  const { etat, confirmee_le, texte } = weighFreshness(confirmations, around.today);
  const demandes = around.open.get(key) ?? [];
  const refus = around.refused.get(key)?.motif ?? null;
  const brouillon = around.drafts.has(key);
  const state = { statut, fraicheur: etat, score_qualite, a_confirmer, brouillon, refus };
  return {
    id,
    nom,
    version,
    statut,
    commune,
    score_qualite,
    fermetures,
    brouillon,
    refus,
    fraicheur: { etat, confirmee_le, texte },
    demandes: demandes.map((one) => ({
      id: one.id,
      nature: one.nature,
      cree_le: one.cree_le,
      champs: Object.keys(one.champs),
    })),
    a_faire: [...nextSteps({ ...state, en_attente: demandes.length })],
  };
}

function describeService(row: MyServiceRow, around: Around) {
  const { places_disponibles, places_total, permanences, score_qualite } = row;
  return {
    ...describe('service', row, score_qualite, around),
    places_disponibles,
    places_total,
    permanences: permanences.map((held) => ({
      id: held.id,
      version: held.version,
      libelle: `${held.lieu}, ${describeRecurrence(held)}`,
    })),
  };
}
