import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { mayManageMembers } from '../../../accounts/may-manage-members.js';
import { mayModerate } from '../../../accounts/may-moderate.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { type LocatedSheet, situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import type { IdParams } from '../../sheet.schema.js';
import { claimsErrors } from '../claims.errors.js';
import { viewerOf } from '../requests/viewer-of.js';
import { InvitationsRepository } from './invitations.repository.js';
import { judgeDeparture } from './judge-departure.js';
import { ManagerlessRepository } from './managerless.repository.js';
import { mayRemoveMember } from './may-remove-member.js';
import { MemberMails } from './member-mails.service.js';
import type {
  HandoverBody,
  ManagerlessAnswer,
  MemberParams,
  MembersAnswer,
  RemovalQuery,
} from './members.schema.js';
import { showInvitation } from './show-invitation.js';

/** The people of a structure: who they are, who leaves, who takes over. */
@Injectable()
export class MembersService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly invitations: InvitationsRepository,
    private readonly managerless: ManagerlessRepository,
    private readonly mails: MemberMails,
    private readonly editor: SheetEditor,
    private readonly locator: SheetLocator,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(acteur: Acteur, { id }: IdParams): Promise<MembersAnswer> {
    const structure = await this.locator.find('structure', id);
    if (!structure) throw claimsErrors.unknownStructure();
    const peut_gerer = mayManageMembers(acteur, situeOf(structure));
    const people = await this.accounts.listPartnersOf(id);
    const now = this.clock.now();
    const invited = peut_gerer ? await this.invitations.listOf(id) : [];
    return {
      structure: { id, nom: structure.structure_nom ?? id },
      membres: people.map(({ id: compte_id, nom, courriel, fonction }) => ({
        compte_id,
        nom,
        courriel,
        fonction,
        moi: compte_id === acteur.compte_id,
      })),
      invitations: invited.map((one) => showInvitation(one, now)),
      peut_gerer,
      sans_responsable: await this.managerless.find(id),
    };
  }

  /** Throws `membre.dernier-responsable` (409) when it would leave nobody, unless that is said. */
  async remove(
    acteur: Acteur,
    { id, compte_id }: MemberParams,
    { sans_successeur: knowingly }: RemovalQuery,
  ): Promise<MembersAnswer> {
    await this.transactions.run(async (manager) => {
      const structure = await this.hold(manager, id);
      const situe = situeOf(structure);
      if (!mayRemoveMember(acteur, compte_id, situe)) throw claimsErrors.mayNotRemove();
      const members = await this.accounts.listPartnersOf(id, manager);
      await this.refuseStranger(manager, id, compte_id);
      const removedByModerator = acteur.compte_id !== compte_id && mayModerate(acteur, situe);
      const departure = judgeDeparture({
        compteId: compte_id,
        members,
        removedByModerator,
        knowingly,
      });
      if (departure === 'refused') throw claimsErrors.lastManager();
      const role = { role: 'partenaire', structure_id: id, fonction: 'editeur' } as const;
      await this.accounts.revoke(manager, compte_id, role);
      const now = this.clock.now();
      if (departure === 'leaves_nobody') {
        await this.managerless.mark(manager, id, now);
        await this.mails.tellManagerless(manager, structure);
      }
      if (departure === 'taken_over') {
        const taken = { structureId: id, compteId: acteur.compte_id, now };
        await this.managerless.takeOver(manager, taken);
      }
    });
    return this.list(acteur, { id });
  }

  /** Somebody of the structure answers for it from now on, in the place of who says so. */
  async handOver(
    acteur: Acteur,
    { id }: IdParams,
    { compte_id, quitter }: HandoverBody,
  ): Promise<MembersAnswer> {
    await this.transactions.run(async (manager) => {
      const structure = await this.hold(manager, id);
      const members = await this.accounts.listPartnersOf(id, manager);
      const to = members.find((one) => one.id === compte_id);
      if (!to) throw claimsErrors.notMember();
      const role = { role: 'partenaire', structure_id: id } as const;
      await this.accounts.grant(manager, compte_id, { ...role, fonction: 'responsable' });
      await this.managerless.clear(manager, id);
      const from = members.find((one) => one.id === acteur.compte_id && one.id !== compte_id);
      const past = { ...role, fonction: 'editeur' } as const;
      if (from && quitter) await this.accounts.revoke(manager, from.id, past);
      else if (from) await this.accounts.grant(manager, from.id, past);
      if (to.fonction !== 'responsable') await this.mails.tellHandover(manager, structure, to);
    });
    return this.list(acteur, { id });
  }

  /** The manager of the territory sees to a structure that nobody answers for. */
  async takeOver(acteur: Acteur, { id }: IdParams): Promise<MembersAnswer> {
    await this.transactions.run(async (manager) => {
      await this.hold(manager, id);
      const state = await this.managerless.find(id, manager);
      if (!state) throw claimsErrors.hasManager();
      const taken = { structureId: id, compteId: acteur.compte_id, now: this.clock.now() };
      await this.managerless.takeOver(manager, taken);
    });
    return this.list(acteur, { id });
  }

  async listManagerless(acteur: Acteur): Promise<ManagerlessAnswer> {
    return { items: await this.managerless.list(viewerOf(acteur)) };
  }

  /** Who has their account erased leaves too: nobody left to answer for a structure is told. */
  async forget(manager: Manager, compteId: string): Promise<void> {
    const person = await this.accounts.find(compteId, manager);
    for (const role of person?.roles ?? []) {
      if (role.role !== 'partenaire' || role.fonction !== 'responsable') continue;
      const members = await this.accounts.listPartnersOf(role.structure_id, manager);
      const leaving = { compteId, members, removedByModerator: false, knowingly: true };
      if (judgeDeparture(leaving) !== 'leaves_nobody') continue;
      const structure = await this.locator.find('structure', role.structure_id, manager);
      if (!structure) continue;
      await this.managerless.mark(manager, role.structure_id, this.clock.now());
      await this.mails.tellManagerless(manager, structure);
    }
  }

  /** Departures of one structure happen one after the other: two last ones cannot both leave. */
  private async hold(manager: Manager, id: string): Promise<LocatedSheet> {
    await this.editor.hold(manager, 'structure', id);
    const structure = await this.locator.find('structure', id, manager);
    if (!structure) throw claimsErrors.unknownStructure();
    return structure;
  }

  /** Those whose accounts are suspended can be removed too. */
  private async refuseStranger(manager: Manager, id: string, compteId: string): Promise<void> {
    const person = await this.accounts.find(compteId, manager);
    const isMember = person?.roles.some(
      (role) => role.role === 'partenaire' && role.structure_id === id,
    );
    if (!isMember) throw claimsErrors.notMember();
  }
}
