import { Injectable } from '@nestjs/common';
import type { Manager } from '../database/transactions.js';
import { ClosuresWriterRepository } from './closures-writer.repository.js';

/** What a producer says of one service: closed then, or not closed. */
export type ToldClosure = {
  readonly serviceId: string;
  readonly closure: { readonly du: string; readonly au: string | null } | null;
};

const idOf = (serviceId: string): string => `${serviceId}.source`;

/** Keeps the one closure that a source tells of each service; those told by people are not touched. */
@Injectable()
export class ClosuresWriter {
  constructor(private readonly repository: ClosuresWriterRepository) {}

  async keepTold(manager: Manager, told: readonly ToldClosure[]): Promise<void> {
    const rows = told.flatMap(({ serviceId, closure }) =>
      closure ? [{ id: idOf(serviceId), service_id: serviceId, ...closure, motif: null }] : [],
    );
    const open = told.filter(({ closure }) => closure === null);
    if (rows.length > 0) await this.repository.upsert(manager, rows);
    if (open.length > 0) {
      const ids = open.map(({ serviceId }) => idOf(serviceId));
      await this.repository.removeIfPresent(manager, ids);
    }
  }
}
