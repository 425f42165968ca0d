import { Injectable } from '@nestjs/common';
import { type PageRequest, toPage } from '../http/query.js';
import type { Dispositif, Relation } from './dispositif.js';
import { DispositifsService } from './dispositifs.service.js';
import { SITUATION_QUESTIONS, type SituationQuestion } from './situation-questions.js';

export type SituationList = {
  readonly items: readonly SituationQuestion[];
  readonly total: number;
};

export type DispositifPage = ReturnType<typeof toPage<Dispositif>>;

export type DispositifSheet = Dispositif & { readonly relations: readonly Relation[] };

/** What the API shows of schemes and situations. */
@Injectable()
export class DispositifSheetService {
  constructor(private readonly dispositifs: DispositifsService) {}

  async list(request: PageRequest): Promise<DispositifPage> {
    const all = await this.dispositifs.list();
    const from = (request.page - 1) * request.size;
    return toPage(all.slice(from, from + request.size), all.length, request);
  }

  async get(slug: string): Promise<DispositifSheet> {
    const dispositif = await this.dispositifs.get(slug);
    return { ...dispositif, relations: await this.dispositifs.relationsOf(slug) };
  }

  situations(): SituationList {
    return { items: SITUATION_QUESTIONS, total: SITUATION_QUESTIONS.length };
  }
}
