import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { CONFIG, type Config } from '../../config.js';
import { LocateModule } from '../locate/locate.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { ClaimsLimits } from './claims-limits.service.js';
import { ClosingController } from './closing/closing.controller.js';
import { ClosingService } from './closing/closing.service.js';
import { CompaniesController } from './companies/companies.controller.js';
import { CompaniesRepository } from './companies/companies.repository.js';
import { CompaniesService } from './companies/companies.service.js';
import { COMPANY_DIRECTORY, type CompanyDirectory } from './companies/company.js';
import { RechercheEntreprisesAdapter } from './companies/recherche-entreprises.adapter.js';
import { JoiningController } from './joining/joining.controller.js';
import { JoiningRepository } from './joining/joining.repository.js';
import { JoiningService } from './joining/joining.service.js';
import { InvitationEntry } from './members/invitation-entry.service.js';
import { InvitationsController } from './members/invitations.controller.js';
import { InvitationsRepository } from './members/invitations.repository.js';
import { InvitationsService } from './members/invitations.service.js';
import { JoinMembers } from './members/join-members.service.js';
import { ManagerlessRepository } from './members/managerless.repository.js';
import { MemberMails } from './members/member-mails.service.js';
import { MembersController } from './members/members.controller.js';
import { MembersService } from './members/members.service.js';
import { AcceptClaim } from './requests/accept-claim.service.js';
import { ClaimMails } from './requests/claim-mails.service.js';
import { ClaimsController } from './requests/claims.controller.js';
import { ClaimsRepository } from './requests/claims.repository.js';
import { ClaimsService } from './requests/claims.service.js';
import { CloseRequests } from './requests/close-requests.service.js';
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
  controllers: [
    ClaimsController,
    ClosingController,
    CompaniesController,
    InvitationsController,
    JoiningController,
    MembersController,
  ],
  providers: [
    AcceptClaim,
    ClaimMails,
    ClaimsLimits,
    ClaimsRepository,
    ClaimsService,
    CloseRequests,
    ClosingService,
    CompaniesRepository,
    CompaniesService,
    companyDirectory,
    ForgetClaimants,
    InvitationEntry,
    InvitationsRepository,
    InvitationsService,
    JoinMembers,
    JoiningRepository,
    JoiningService,
    ManagerlessRepository,
    MemberMails,
    MembersService,
  ],
})
export class ClaimsModule {}
