import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TerritoriesService } from '../territories.service.js';
import {
  addMargins,
  ESTIMATE_METHOD,
  estimateYouth,
  type YouthEstimate,
} from './estimate-youth.js';
import type { YouthFigure, YouthTotal } from './youth.js';
import { type StoredYouth, YouthRepository } from './youth.repository.js';

const ESTIMATE_SOURCE = 'Estimation Maillage d’après la population totale de la commune';
/** The year of the populations of the official geographic code that the estimates start from. */
const POPULATION_YEAR = 2023;

/** Young people of 16 to 25 by commune, in memory: nothing here waits but `refresh`. */
@Injectable()
export class YouthService implements OnModuleInit {
  private stored: ReadonlyMap<string, StoredYouth> = new Map();
  private stamp = '';

  constructor(
    private readonly territories: TerritoriesService,
    private readonly repository: YouthRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  /** Reads the figures again when a command has imported some; one short query otherwise. */
  async refresh(): Promise<string> {
    const stamp = await this.repository.stamp();
    if (stamp !== this.stamp) {
      const rows = await this.repository.read();
      this.stored = new Map(rows.map((row) => [row.code, row]));
      this.stamp = stamp;
    }
    return this.version;
  }

  /** Changes whenever a figure may have: what is computed from them keys on it. */
  get version(): string {
    return `${ESTIMATE_METHOD} ${this.stamp}`;
  }

  /** By the code of today or of the past. `jeunes` is null for an unknown commune or population. */
  of(communeCode: string): YouthFigure {
    const commune = this.territories.findCommune(communeCode);
    const stored = this.stored.get(commune?.code ?? communeCode);
    if (stored) {
      const { jeunes, marge, source, annee } = stored;
      return { jeunes, estime: marge !== null, marge, source, annee };
    }
    const unknown = { estime: true, source: ESTIMATE_SOURCE, annee: POPULATION_YEAR };
    const population = commune?.population ?? null;
    if (population === null) return { ...unknown, jeunes: null, marge: null };
    return { ...unknown, ...estimateYouth(population) };
  }

  /** Of several communes together, each counted once however often it is named. */
  total(communeCodes: readonly string[]): YouthTotal {
    const estimates: YouthEstimate[] = [];
    const converted: number[] = [];
    let [jeunes, inconnues] = [0, 0];
    for (const code of new Set(communeCodes)) {
      const { jeunes: here, marge } = this.of(code);
      jeunes += here ?? 0;
      if (here === null) inconnues += 1;
      else if (marge !== null && this.stored.has(code)) converted.push(marge);
      else if (marge !== null) estimates.push({ jeunes: here, marge });
    }
    const estime = inconnues + estimates.length + converted.length > 0;
    return { jeunes, estime, marge: estime ? addMargins(estimates, converted) : null, inconnues };
  }
}
