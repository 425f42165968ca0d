import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { contactOf, freshnessOf, hoursOf, offerOf, permanenceSheetOf } from './assemble-sheet.js';
import { catalogueErrors } from './catalogue.errors.js';
import { ClosedStructuresRepository } from './closed-structures.repository.js';
import { type Agenda, zoneScolaireOf } from './describe-permanence.js';
import type { SchoolHoliday } from './dates/next-occurrences.js';
import type { MissionLocale } from './find-mission-locale.js';
import type { Fraicheur } from './freshness.js';
import type { Offre } from './live-offer.js';
import type { Contact } from './resolve-contact.js';
import type { DetailedService } from './services.schema.js';
import type { LieuSheet, ServiceSheet } from './sheet.schema.js';
import type { ServiceRecord } from './records.js';
import { Redirections } from './redirections/redirections.service.js';
import { SheetsRepository } from './sheets.repository.js';
import { writeHours } from './write-hours.js';

/** What a list shows of a service, beside its distance and its verdict. */
export type ServiceItem = {
  readonly service: DetailedService;
  readonly contact: Contact;
  readonly fraicheur: Fraicheur;
  readonly offre: Offre;
  /** Where its permanences are held. */
  readonly lieux: readonly LieuSheet[];
};

type Neighbours = {
  readonly missionsLocales: readonly MissionLocale[];
  readonly schoolHolidays: readonly SchoolHoliday[];
};

const NEIGHBOURS_KEPT_MS = 60_000;

/** The service and its structure, as data·inclusion shows them with ours beside. */
function detailOf(record: ServiceRecord): DetailedService {
  const {
    permanences: _permanences,
    fermetures: _fermetures,
    confirmations: _confirmations,
    regles: _regles,
    statut: _statut,
    gestionnaire: _gestionnaire,
    ...detail
  } = record;
  return { ...detail, horaires_accueil: writeHours(record) };
}

/** The sheet of a service, without what its scheme says. */
export type OwnSheet = Omit<ServiceSheet, 'dispositif_fiche'>;

function sheetOf(
  record: ServiceRecord,
  { missionsLocales, schoolHolidays, today }: Neighbours & { readonly today: string },
): OwnSheet {
  const { fermetures, permanences, regles } = record;
  const zoneScolaire = zoneScolaireOf(record.structure.departement_code);
  const agenda: Agenda = { today, fermetures, schoolHolidays, zoneScolaire };
  const contact = contactOf(record, missionsLocales, today);
  const fraicheur = freshnessOf(record, today);
  return {
    ...detailOf(record),
    permanences: permanences.map((one) => permanenceSheetOf(one, agenda)),
    horaires: hoursOf(record, agenda),
    fermetures: fermetures
      .filter(({ au }) => au === null || au >= today)
      .map((one) => ({ ...one })),
    offre: offerOf(record, contact, fraicheur, today),
    contact,
    fraicheur: { ...fraicheur, familles: [...fraicheur.familles] },
    regles_du_lieu: regles,
  };
}

@Injectable()
export class SheetsService {
  private neighbours: { readonly at: number; readonly read: Promise<Neighbours> } | null = null;

  constructor(
    private readonly repository: SheetsRepository,
    private readonly redirections: Redirections,
    private readonly closed: ClosedStructuresRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By the id asked for; services that are gone or hidden are left out. */
  async loadServiceItems(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceItem>> {
    const today = parisDate(this.clock.now());
    const { missionsLocales } = await this.lookAround();
    const records = await this.findRecords(ids);
    return new Map(
      [...records].map(([id, record]) => {
        const contact = contactOf(record, missionsLocales, today);
        const fraicheur = freshnessOf(record, today);
        const offre = offerOf(record, contact, fraicheur, today);
        const lieux = record.permanences.map(({ lieu }) => lieu);
        return [id, { service: detailOf(record), contact, fraicheur, offre, lieux }];
      }),
    );
  }

  loadServiceRecords(ids: readonly string[]): Promise<readonly ServiceRecord[]> {
    return this.repository.findServices(ids);
  }

  async findRecord(id: string): Promise<ServiceRecord> {
    const record = (await this.findRecords([id])).get(id);
    if (record) return record;
    const closed = await this.closed.find('service', id);
    throw closed ? catalogueErrors.closedStructure(closed) : catalogueErrors.unknownService(id);
  }

  /** Everything of one service but its scheme, which its own room tells. */
  async getService(id: string): Promise<OwnSheet> {
    const today = parisDate(this.clock.now());
    const around = await this.lookAround();
    return sheetOf(await this.findRecord(id), { ...around, today });
  }

  /** Everything of these services but their schemes, by the id asked for, without what is gone. */
  async loadServiceSheets(ids: readonly string[]): Promise<ReadonlyMap<string, OwnSheet>> {
    const today = parisDate(this.clock.now());
    const around = await this.lookAround();
    const records = await this.findRecords(ids);
    return new Map([...records].map(([id, record]) => [id, sheetOf(record, { ...around, today })]));
  }

  /** By the id asked for: one that was merged answers with the service that was kept. */
  private async findRecords(ids: readonly string[]): Promise<ReadonlyMap<string, ServiceRecord>> {
    const found = await this.repository.findServices(ids);
    const byId = new Map(found.map((record) => [record.id, record]));
    const missing = ids.filter((id) => !byId.has(id));
    const kept = await this.redirections.followAll('service', missing);
    if (kept.size === 0) return byId;
    const others = await this.repository.findServices([...new Set(kept.values())]);
    for (const [id, keptId] of kept) {
      const record = others.find((one) => one.id === keptId);
      if (record) byId.set(id, record);
    }
    return byId;
  }

  /** What was read about the neighbours has changed. */
  forgetNeighbours(): void {
    this.neighbours = null;
  }

  /** Missions locales and school holidays change seldom: they are read once a minute at most. */
  lookAround(): Promise<Neighbours> {
    const at = this.clock.now().getTime();
    if (!this.neighbours || at - this.neighbours.at > NEIGHBOURS_KEPT_MS) {
      this.neighbours = { at, read: this.readNeighbours() };
    }
    return this.neighbours.read;
  }

  private async readNeighbours(): Promise<Neighbours> {
    try {
      const missionsLocales = await this.repository.listMissionsLocales();
      return { missionsLocales, schoolHolidays: await this.repository.listSchoolHolidays() };
    } catch (error) {
      this.neighbours = null;
      throw error;
    }
  }
}
