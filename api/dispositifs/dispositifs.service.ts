import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { applicableRelations, relationsOf } from './applicable-relations.js';
import type { Dispositif, Relation } from './dispositif.js';
import { dispositifsErrors } from './dispositifs.errors.js';
import { DispositifsRepository } from './dispositifs.repository.js';
import { explainEligibility } from './explain-eligibility.js';
import type { Eligibilite, Regle } from './regle.js';
import type { Profil } from './situations.js';

/** The schemes of one moment, held in memory and never changed. */
export type ReferenceDispositifs = {
  readonly dispositifs: readonly Dispositif[];
  readonly bySlug: ReadonlyMap<string, Dispositif>;
  readonly relations: readonly Relation[];
};

export type ServiceAJuger = {
  readonly slug: string | null;
  readonly reglesDuService: readonly Regle[];
  readonly profil: Profil;
  readonly departement?: string | null;
};

@Injectable()
export class DispositifsService {
  private loading: Promise<ReferenceDispositifs> | null = null;

  constructor(
    private readonly repository: DispositifsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The day on which rules are judged. */
  today(): string {
    return parisDate(this.clock.now());
  }

  /** Everything at once, for whoever judges many services without waiting. */
  reference(): Promise<ReferenceDispositifs> {
    this.loading ??= this.load();
    return this.loading;
  }

  async list(): Promise<readonly Dispositif[]> {
    return (await this.reference()).dispositifs;
  }

  async find(slug: string): Promise<Dispositif | null> {
    return (await this.reference()).bySlug.get(slug) ?? null;
  }

  async get(slug: string): Promise<Dispositif> {
    const dispositif = await this.find(slug);
    if (dispositif === null) throw dispositifsErrors.unknown(slug);
    return dispositif;
  }

  async reglesDe(slug: string | null): Promise<readonly Regle[]> {
    return slug === null ? [] : ((await this.find(slug))?.regles ?? []);
  }

  async relationsOf(slug: string): Promise<readonly Relation[]> {
    return relationsOf(slug, (await this.reference()).relations);
  }

  /** The relations that this profile meets on entering the scheme. */
  async relationsFor(slug: string, profil: Profil): Promise<readonly Relation[]> {
    const { relations } = await this.reference();
    return applicableRelations({ slug, relations, profil, today: this.today() });
  }

  async explain({
    slug,
    reglesDuService,
    profil,
    departement,
  }: ServiceAJuger): Promise<Eligibilite> {
    const reglesDuDispositif = await this.reglesDe(slug);
    const today = this.today();
    return explainEligibility({ reglesDuDispositif, reglesDuService, profil, departement, today });
  }

  // A failed or empty read is not kept: the seed may still be running.
  private async load(): Promise<ReferenceDispositifs> {
    try {
      const { dispositifs, relations } = await this.repository.readEverything();
      if (dispositifs.length === 0) this.loading = null;
      const bySlug = new Map(dispositifs.map((one) => [one.slug, one]));
      return Object.freeze({ dispositifs, bySlug, relations });
    } catch (error) {
      this.loading = null;
      throw error;
    }
  }
}
