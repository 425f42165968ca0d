import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { CONFIG, type Config } from '../../config.js';
import { LocateModule } from '../locate/locate.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ClaimsLimits } from './claims-limits.service.js';
import { CompaniesController } from './companies/companies.controller.js';
import { CompaniesRepository } from './companies/companies.repository.js';
import { CompaniesService } from './companies/companies.service.js';
import { COMPANY_DIRECTORY, type CompanyDirectory } from './companies/company.js';
import { RechercheEntreprisesAdapter } from './companies/recherche-entreprises.adapter.js';
import { JoiningController } from './joining/joining.controller.js';
import { JoiningRepository } from './joining/joining.repository.js';
import { JoiningService } from './joining/joining.service.js';
import { ManagerlessRepository } from './members/managerless.repository.js';
import { AcceptClaim } from './requests/accept-claim.service.js';
import { ClaimMails } from './requests/claim-mails.service.js';
import { ClaimsController } from './requests/claims.controller.js';
import { ClaimsRepository } from './requests/claims.repository.js';
import { ClaimsService } from './requests/claims.service.js';
import { ForgetClaimants } from './requests/forget-claimants.service.js';

const companyDirectory = {
  provide: COMPANY_DIRECTORY,
  inject: [CONFIG],
  useFactory: ({ RECHERCHE_ENTREPRISES_URL: url }: Config): CompanyDirectory | null =>
    url ? new RechercheEntreprisesAdapter(url) : null,
};

/** Who answers for each structure. */
@Module({
  imports: [AccountsModule, CatalogueModule, LocateModule, ProposalsModule],
  controllers: [ClaimsController, CompaniesController, JoiningController],
  providers: [
    AcceptClaim,
    ClaimMails,
    ClaimsLimits,
    ClaimsRepository,
    ClaimsService,
    CompaniesRepository,
    CompaniesService,
    companyDirectory,
    ForgetClaimants,
    JoiningRepository,
    JoiningService,
    ManagerlessRepository,
  ],
})
export class ClaimsModule {}
