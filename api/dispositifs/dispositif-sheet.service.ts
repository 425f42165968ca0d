import { Injectable } from '@nestjs/common';
import type { Dispositif, Relation } from './dispositif.js';
import { DispositifsService } from './dispositifs.service.js';
import { SITUATION_QUESTIONS, type SituationQuestion } from './situation-questions.js';

export type ListOf<T> = { readonly items: readonly T[]; readonly total: number };

export type DispositifSheet = Dispositif & { readonly relations: readonly Relation[] };

/** What the API shows of schemes and situations. */
@Injectable()
export class DispositifSheetService {
  constructor(private readonly dispositifs: DispositifsService) {}

  async list(): Promise<ListOf<Dispositif>> {
    const items = await this.dispositifs.list();
    return { items, total: items.length };
  }

  async get(slug: string): Promise<DispositifSheet> {
    const dispositif = await this.dispositifs.get(slug);
    return { ...dispositif, relations: await this.dispositifs.relationsOf(slug) };
  }

  situations(): ListOf<SituationQuestion> {
    return { items: SITUATION_QUESTIONS, total: SITUATION_QUESTIONS.length };
  }
}
