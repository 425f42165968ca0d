import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TerritoriesService } from '../territories.service.js';
import { ESTIMATE_METHOD, estimateYouth } from './estimate-youth.js';
import type { YouthFigure, YouthTotal } from './youth.js';
import { type StoredYouth, YouthRepository } from './youth.repository.js';

const ESTIMATE_SOURCE = 'Estimation d’après la population totale de la commune';
/** The year of the populations of the official geographic code that the estimates start from. */
const POPULATION_YEAR = 2022;

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

  /** Of several communes together; margins add up, since the estimates err in the same direction. */
  total(communeCodes: readonly string[]): YouthTotal {
    let [jeunes, marge, inconnues] = [0, 0, 0];
    let estime = false;
    for (const code of communeCodes) {
      const figure = this.of(code);
      jeunes += figure.jeunes ?? 0;
      marge += figure.marge ?? 0;
      estime ||= figure.estime;
      if (figure.jeunes === null) inconnues += 1;
    }
    return { jeunes, estime, marge: estime ? marge : null, inconnues };
  }
}
