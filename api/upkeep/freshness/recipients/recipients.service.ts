import { Inject, Injectable } from '@nestjs/common';
import { readEmail } from '../../../accounts/read-email.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import { type Choice, chooseRecipient } from './choose-recipient.js';
import { RecipientsRepository } from './recipients.repository.js';

/** Several structures that one person is asked about. */
export type Group = {
  readonly courriel: string;
  readonly compte_id: string | null;
  readonly structureIds: readonly string[];
};

/** Finds whom to ask about structures. */
@Injectable()
export class Recipients {
  constructor(
    private readonly repository: RecipientsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async choose(
    structureIds: readonly string[],
    manager?: Manager,
  ): Promise<ReadonlyMap<string, Choice>> {
    const today = parisDate(this.clock.now());
    const found = await this.repository.candidates(structureIds, today, manager);
    // An imported address may be no address at all.
    const candidates = found.filter(({ courriel }) => readEmail(courriel) === courriel);
    const byStructure = Map.groupBy(candidates, ({ structure_id }) => structure_id);
    return new Map(structureIds.map((id) => [id, chooseRecipient(byStructure.get(id) ?? [])]));
  }

  /** One group a recipient, so that each is written to once; structures with nobody to ask are left out. */
  async group(structureIds: readonly string[], manager?: Manager): Promise<readonly Group[]> {
    return groupByRecipient(await this.choose(structureIds, manager));
  }
}

export function groupByRecipient(choices: ReadonlyMap<string, Choice>): readonly Group[] {
  const reached = [...choices].flatMap(([structureId, choice]) =>
    choice.kind === 'a_ecrire' ? [{ ...choice, structureId }] : [],
  );
  return [...Map.groupBy(reached, ({ courriel }) => courriel)].map(([courriel, all]) => ({
    courriel,
    compte_id: all.find(({ compte_id }) => compte_id !== null)?.compte_id ?? null,
    structureIds: all.map(({ structureId }) => structureId),
  }));
}
