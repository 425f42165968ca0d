import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { maySeeProfessional } from '../../accounts/may-see-professional.js';
import { ORDRE_DES_ECRANS } from '../../catalogue/vocabulaires/categories.js';
import { AreaOutlines } from '../../territories/outline/area-outlines.service.js';
import { type ResolvedTerritory, writeTerritoryRef } from '../../territories/territory-ref.js';
import { TerritoryRefsService } from '../../territories/territory-refs.service.js';
import { YouthService } from '../../territories/youth/youth.service.js';
import type { Row } from '../cells/row.js';
import { tellYoung } from '../cells/tell-young.js';
import { CoverageService } from '../coverage.service.js';
import { DemandService } from '../demand/demand.service.js';
import { HomesService } from '../matrix/homes.service.js';
import { commonestReason } from './commonest-reason.js';
import { labelOfNeed } from '../needs.js';
import { type Conditions, readConditions } from '../question.js';
import { ComparisonPart } from './comparison-part.service.js';
import { MovingParts } from './moving-parts.service.js';
import type { DrawnCommune, NeedOfPack, Pack } from './pack.js';
import type { PackQuery } from './pack.schema.js';
import { sayConditions, sayTravel } from '../coverage-words.js';
import { rankGaps } from './rank-gaps.js';
import { TerritoryListsService } from './territory-lists.service.js';
import { TownsService } from './towns.service.js';

const COMMUNES_DRAWN = 1_000;

type Table = Awaited<ReturnType<CoverageService['table']>>;
type Outlines = ReadonlyMap<string, DrawnCommune['polygons']>;

const KINDS: Readonly<Record<ResolvedTerritory['type'], string>> = {
  region: 'Région',
  departement: 'Département',
  arrondissement: 'Arrondissement',
  epci: 'Intercommunalité',
  'zone-emploi': 'Zone d’emploi',
  'mission-locale': 'Territoire de mission locale',
  commune: 'Commune',
};

/** Gathers all that an instance is given: the same figures as the screens, at one moment. */
@Injectable()
export class PackService {
  constructor(
    private readonly coverage: CoverageService,
    private readonly refs: TerritoryRefsService,
    private readonly outlines: AreaOutlines,
    private readonly youth: YouthService,
    private readonly homes: HomesService,
    private readonly lists: TerritoryListsService,
    private readonly demand: DemandService,
    private readonly moving: MovingParts,
    private readonly comparison: ComparisonPart,
    private readonly towns: TownsService,
  ) {}

  /** @throws what a wrong territory, mode, time, snapshot or scenario throws */
  async compose(query: PackQuery, acteur: Acteur | null): Promise<Pack> {
    const conditions = readConditions(query);
    const territory = await this.refs.resolve(query.territoire);
    const territoire = writeTerritoryRef(territory);
    const scenario = await this.moving.scenarioOf(query, acteur);
    const changes = await this.moving.changesOf(query, territoire);
    const tables = await this.tablesOf(query, territoire);
    const maille = territory.communes.length > COMMUNES_DRAWN ? 'epci' : 'commune';
    const drawn = await this.outlines.draw({ territoire, maille });
    const outlines: Outlines = new Map(
      drawn.features.map(({ properties, geometry }) => [properties.code, geometry.coordinates]),
    );
    const states = await this.statesOf(query, { territoire, maille, tables });
    const gaps = rankGaps(tables.map(({ besoin, rows }) => ({ besoin: besoin.slug, rows })));
    const lists = await this.lists.list(territory.communes, conditions);
    const { jeunes, estime, marge } = await this.youthOf(territory.communes);
    const travel = sayTravel(conditions.mode, tables[0]?.trajets_source ?? null);
    return {
      territory: { nom: territory.nom, kind: KINDS[territory.type] },
      conditions: this.say(conditions, travel),
      mode: conditions.mode,
      dureeMax: conditions.dureeMax,
      jour: tables[0]?.jour ?? '',
      jeunes: { nombre: tellYoung(jeunes), estimes: estime, marge },
      needs: tables.map((table, rank) => ({
        ...describeNeed(table),
        communes: drawStates(states[rank] ?? [], outlines),
      })),
      drawnBy: maille,
      towns: this.towns.of(territory.communes),
      comparison: await this.comparison.of(territory, conditions),
      gaps,
      offres: lists.offres,
      absents: lists.dispositifs_absents,
      demand: maySeeProfessional(acteur) ? await this.demand.list({ territoire }) : null,
      changes,
      scenario,
      travel,
      outlines: drawn.attribution,
    };
  }

  /** Without those of communes of fewer than five, as everywhere. */
  private async youthOf(communes: readonly string[]) {
    const homes = await this.homes.current();
    return this.youth.total(
      homes.countedCodes(communes.flatMap((code) => homes.rankOf(code) ?? [])),
    );
  }

  private async tablesOf(
    { mode, duree_max, inclure_a_confirmer }: PackQuery,
    territoire: string,
    maille = 'commune',
  ): Promise<Table[]> {
    const tables: Table[] = [];
    for (const thematique of ORDRE_DES_ECRANS) {
      const asked = { territoire, thematique, mode, duree_max, inclure_a_confirmer };
      tables.push(await this.coverage.table({ ...asked, maille, tri: 'code' }));
    }
    return tables;
  }

  /** A region is drawn by EPCI: its communes would be specks. */
  private async statesOf(
    query: PackQuery,
    drawn: { readonly territoire: string; readonly maille: string; readonly tables: Table[] },
  ): Promise<readonly (readonly Row[])[]> {
    const { territoire, maille, tables } = drawn;
    const shown = maille === 'commune' ? tables : await this.tablesOf(query, territoire, maille);
    return shown.map(({ rows }) => rows);
  }

  private say({ mode, dureeMax, inclureAConfirmer }: Conditions, travel: string) {
    return sayConditions({ mode, minutes: dureeMax, withUnconfirmed: inclureAConfirmer, travel });
  }
}

function describeNeed({ besoin, bilan, rows }: Table): Omit<NeedOfPack, 'communes'> {
  const { slug } = besoin;
  return { slug, label: labelOfNeed(slug), bilan, raison: commonestReason(rows) };
}

function drawStates(rows: readonly Row[], outlines: Outlines): readonly DrawnCommune[] {
  return rows.flatMap(({ code, etat }) => {
    const polygons = outlines.get(code);
    return polygons ? [{ polygons, etat }] : [];
  });
}
