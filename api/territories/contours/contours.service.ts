import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { territoriesErrors } from '../territories.errors.js';
import { TerritoriesService } from '../territories.service.js';
import type { Contour, ContoursReport, Maille } from './contour.js';
import { ContoursRepository } from './contours.repository.js';
import { readContours } from './read-contours.js';

const BATCH = 100;

export type ContoursOrder = {
  readonly maille: Maille;
  readonly source: string | null;
  readonly progress: (done: number, total: number) => void;
};

const UNKNOWN: Readonly<Record<Maille, string>> = {
  commune: 'Aucune commune de France ne porte ce code INSEE.',
  epci: 'Aucun EPCI de France ne porte ce SIREN.',
  departement: 'Aucun département de France ne porte ce code.',
  region: 'Aucune région de France ne porte ce code.',
};

@Injectable()
export class ContoursService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly repository: ContoursRepository,
    private readonly transactions: Transactions,
  ) {}

  /** Writes the outlines of one official file: all that can be taken, in one transaction. */
  async import(given: unknown, order: ContoursOrder): Promise<ContoursReport> {
    const read = readContours(given, order.maille);
    if (!read) throw territoriesErrors.notGeojson();
    const refused = [...read.refused];
    const byCode = new Map<string, Contour[]>();
    for (const contour of read.contours) {
      const code = this.codeOfToday(order.maille, contour.code);
      if (code === null) refused.push({ ...contour, raison: UNKNOWN[order.maille] });
      else byCode.set(code, [...(byCode.get(code) ?? []), { ...contour, code }]);
    }
    const written = await this.write([...byCode.values()], order);
    const empty = [...byCode].filter(([code]) => !written.has(code)).flatMap(([, group]) => group);
    refused.push(...empty.map((it) => ({ ...it, raison: "Le contour n'enferme aucune surface." })));
    const taken = read.contours.length + read.refused.length - refused.length;
    return {
      lus: read.contours.length + read.refused.length,
      ecrits: written.size,
      reunis: taken - written.size,
      refuses: refused
        .map(({ rang, code, raison }) => ({ rang, code, raison }))
        .sort((a, b) => a.rang - b.rang),
    };
  }

  /** The outlines that are joined stand in the same batch: one statement writes a code once. */
  private write(groups: readonly Contour[][], order: ContoursOrder): Promise<Set<string>> {
    const { maille, source, progress } = order;
    return this.transactions.run(async (manager) => {
      const written = new Set<string>();
      for (let at = 0; at < groups.length; at += BATCH) {
        const batch = groups.slice(at, at + BATCH).flat();
        const codes = await this.repository.upsert(manager, { maille, source, contours: batch });
        for (const code of codes) written.add(code);
        progress(Math.min(at + BATCH, groups.length), groups.length);
      }
      return written;
    });
  }

  private codeOfToday(maille: Maille, code: string): string | null {
    if (maille === 'commune') {
      return this.territories.findCommune(code.toUpperCase().padStart(5, '0'))?.code ?? null;
    }
    if (maille === 'epci') return this.territories.findEpci(code)?.siren ?? null;
    if (maille === 'region')
      return this.territories.findRegion(code.padStart(2, '0'))?.code ?? null;
    return this.territories.findDepartement(code.padStart(2, '0').toUpperCase())?.code ?? null;
  }
}
