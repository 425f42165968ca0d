import { Inject, Injectable, Logger } from '@nestjs/common';
import { isSiret } from '../../../catalogue/edition/is-siret.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { ClaimsLimits } from '../claims-limits.service.js';
import { claimsErrors } from '../claims.errors.js';
import type { CompanyParams } from './companies.schema.js';
import { CompaniesRepository } from './companies.repository.js';
import { blankCompany, type Company, COMPANY_DIRECTORY, type CompanyDirectory } from './company.js';

const KEPT_MS = 7 * 24 * 3_600_000;
const BLANKS = /[\s.\u00A0\u202F]/g;

/** Says what the State's register knows of a SIRET; that it does not answer stops nobody. */
@Injectable()
export class CompaniesService {
  private readonly logger = new Logger('entreprises');

  constructor(
    @Inject(COMPANY_DIRECTORY) private readonly directory: CompanyDirectory | null,
    private readonly kept: CompaniesRepository,
    private readonly limits: ClaimsLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async lookUp({ siret }: CompanyParams, { compte_id }: Acteur): Promise<Company> {
    await this.limits.admitLookup(compte_id);
    return this.find(siret);
  }

  /** Throws `siret.invalide` (422). */
  async find(written: string): Promise<Company> {
    const siret = written.replace(BLANKS, '');
    if (!isSiret(siret)) throw claimsErrors.badSiret();
    if (!this.directory) return blankCompany(siret, 'non_verifie');
    const now = this.clock.now();
    const since = new Date(now.getTime() - KEPT_MS);
    const known = await this.kept.findSince(siret, since);
    if (known) return known;
    try {
      const found = await this.directory.find(siret);
      // What is not sure is asked again.
      if (found.etat !== 'non_verifie') await this.kept.keep(found, now, since);
      return found;
    } catch (error) {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      return blankCompany(siret, 'non_verifie');
    }
  }
}
