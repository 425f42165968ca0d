import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { AbsentSheetsRepository } from './absent-sheets.repository.js';

type Ids = { readonly structures: readonly string[]; readonly services: readonly string[] };

export type Withdrawal = {
  readonly withdrawn: Ids;
  /** Were no longer to be seen already. */
  readonly already: Ids;
};

/** Hides sheets that their source no longer gives; given again, an import brings them back. */
@Injectable()
export class AbsentSheets {
  constructor(private readonly repository: AbsentSheetsRepository) {}

  /**
   * Signed by whoever the transaction says. What a person wrote or confirmed stays, and so does a
   * structure that holds a service: services go first.
   */
  async withdraw(manager: Manager, { structures, services }: Ids): Promise<Withdrawal> {
    const { repository } = this;
    const already = {
      services: await repository.gone(manager, 'service', services),
      structures: await repository.gone(manager, 'structure', structures),
    };
    const withdrawn = {
      services: await repository.withdraw(manager, 'service', services),
      structures: await repository.withdraw(manager, 'structure', structures),
    };
    return { withdrawn, already };
  }
}
