import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Champs } from '../../catalogue/edition/sheet.js';
import { ADDRESS_FIELDS } from '../../catalogue/provenance/fields-of-family.js';
import type { Manager } from '../../database/transactions.js';
import type { LocatedSheet } from '../locate/located-sheet.js';
import { LOCATED, LOCATED_COLUMNS } from '../locate/sheet-locator.repository.js';
import type { Nature, StatutDeProposition } from '../proposals/proposition.js';

// One address is one fact: its lines are decided together, any other field alone.
const FACT = `
CASE WHEN i.champ IN (${ADDRESS_FIELDS.map((champ) => `'${champ}'`).join(', ')})
  THEN 'adresse' ELSE i.champ END`;

const STATUT = `
CASE i.statut WHEN 'ouverte' THEN 'en_attente' WHEN 'prise' THEN 'acceptee' ELSE 'refusee' END`;

const ASKED = `
WITH asked AS (
  SELECT p.id::text AS id, p.nature, p.objet, p.objet_id, p.avant, p.champs, p.auteur_nom,
    NULL::text AS source, p.statut, p.motif, p.cree_le, p.decidee_le, p.decidee_par_nom
  FROM proposition p
  WHERE p.statut = $1
  UNION ALL
  SELECT 'import-' || min(i.id), 'suggestion_import', i.objet, i.objet_id,
    jsonb_object_agg(i.champ, i.actuel), jsonb_object_agg(i.champ, i.propose), NULL,
    min(i.source), ${STATUT}, NULL, min(i.vue_le), max(i.traitee_le), NULL
  FROM suggestion_import i
  WHERE ${STATUT} = $1
  GROUP BY i.objet, i.objet_id, i.statut, ${FACT}
)`;

const SHOWN = `
FROM asked f
${LOCATED}
WHERE ($2::text IS NULL OR f.nature = $2) AND ($3::boolean OR EXISTS (
  SELECT FROM unnest($4::text[], $5::text[]) AS held (maille, code)
  WHERE (held.maille = 'commune' AND held.code = c.code)
    OR (held.maille = 'epci' AND held.code = c.epci_siren)
    OR (held.maille = 'departement' AND held.code = coalesce(c.departement_code, st.departement_code))
    OR (held.maille = 'region' AND held.code = coalesce(c.region_code, d.region_code))
    OR (held.maille = 'territoire' AND EXISTS (
      SELECT FROM territoire_commune tc
      WHERE tc.territoire_id = held.code AND tc.commune_code = c.code))
))`;

const COUNT = `${ASKED} SELECT count(*) AS total ${SHOWN}`;

const LIST = `${ASKED}
SELECT ${LOCATED_COLUMNS}, f.id, f.nature, f.avant, f.champs, f.auteur_nom, f.source,
  f.statut AS statut_de_demande, f.motif, f.cree_le::text AS cree_le,
  f.decidee_le::text AS decidee_le, f.decidee_par_nom
${SHOWN}
ORDER BY f.cree_le, f.id
LIMIT $6 OFFSET $7`;

const FIELDS_OF_FACT = `
SELECT i.id, i.objet, i.objet_id, i.champ, i.actuel, i.propose, i.statut
FROM suggestion_import named
JOIN suggestion_import i ON i.objet = named.objet AND i.objet_id = named.objet_id
  AND i.statut = named.statut
  AND ${FACT} = ${FACT.replaceAll('i.champ', 'named.champ')}
WHERE named.id = $1
ORDER BY i.id`;

export type QueueFilter = {
  readonly statut: StatutDeProposition;
  readonly nature: Nature | null;
  /** Whether everything is theirs to decide. */
  readonly everywhere: boolean;
  readonly territories: readonly { readonly maille: string; readonly code: string }[];
};

export type QueueRow = LocatedSheet & {
  readonly id: string;
  readonly nature: Nature;
  readonly avant: Champs;
  readonly champs: Champs;
  readonly auteur_nom: string | null;
  readonly source: string | null;
  readonly statut_de_demande: StatutDeProposition;
  readonly motif: string | null;
  readonly cree_le: string;
  readonly decidee_le: string | null;
  readonly decidee_par_nom: string | null;
};

export type SuggestedField = Pick<LocatedSheet, 'objet' | 'objet_id'> & {
  readonly id: number;
  readonly champ: string;
  readonly actuel: unknown;
  readonly propose: unknown;
  readonly statut: string;
};

@Injectable()
export class QueueRepository {
  constructor(private readonly dataSource: DataSource) {}

  async count(filter: QueueFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ total: number }[]>(COUNT, [
      ...toParameters(filter),
    ]);
    return row?.total ?? 0;
  }

  /** Oldest first. */
  list(
    filter: QueueFilter,
    { page, size }: { readonly page: number; readonly size: number },
  ): Promise<readonly QueueRow[]> {
    const parameters = [...toParameters(filter), size, (page - 1) * size];
    return this.dataSource.query<QueueRow[]>(LIST, parameters);
  }

  /** The fields that an import says otherwise, decided together; named by any of their ids. */
  fieldsOfFact(
    id: number,
    manager: Manager = this.dataSource.manager,
  ): Promise<readonly SuggestedField[]> {
    return manager.query<SuggestedField[]>(FIELDS_OF_FACT, [id]);
  }
}

const toParameters = ({ statut, nature, everywhere, territories }: QueueFilter) =>
  [
    statut,
    nature,
    everywhere,
    territories.map(({ maille }) => maille),
    territories.map(({ code }) => code),
  ] as const;
