import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Connexion } from '../../../accounts/connexion.js';
import { mayEdit } from '../../../accounts/may-edit.js';
import { readEmail } from '../../../accounts/read-email.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { People } from '../../../catalogue/people/people.service.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { situeOf } from '../../locate/located-sheet.js';
import { SheetLocator } from '../../locate/sheet-locator.service.js';
import { ConsentsService } from './consents.service.js';
import { peopleErrors } from './people.errors.js';
import type {
  PersonBody,
  PersonChanges,
  PersonParams,
  PostsAnswer,
  StructureParams,
} from './people.schema.js';
import { PersonLinksRepository } from './person-links.repository.js';
import { toPerson } from './to-person.js';

/** What was asked and not answered is not kept longer. */
const UNANSWERED_DAYS = 30;

/** The posts of a structure, and who holds them. */
@Injectable()
export class PeopleInPosts {
  constructor(
    private readonly people: People,
    private readonly consents: ConsentsService,
    private readonly repository: PersonLinksRepository,
    private readonly sheets: SheetLocator,
    private readonly editor: SheetEditor,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Its own people see everybody; other professionals, those who agreed. Throws `not_found`. */
  async list({ id }: StructureParams, acteur: Acteur): Promise<PostsAnswer> {
    const structure = await this.sheets.find('structure', id);
    const edits = structure !== null && mayEdit(acteur, situeOf(structure));
    if (!structure?.existe || (!structure.publiee && !edits)) throw peopleErrors.unknownStructure();
    const posts = await this.repository.posts(id);
    const holders = edits
      ? await this.people.listOfStructure(id)
      : await this.people.listVisible([id]);
    return {
      items: posts.map((post) => ({
        ...post,
        personnes: holders.filter(({ poste_id }) => poste_id === post.id).map(toPerson),
      })),
    };
  }

  /** A machine's key shows the posts alone: people agreed to be seen by people. */
  async listFor(
    params: StructureParams,
    acteur: Acteur,
    connexion: Connexion | null,
  ): Promise<PostsAnswer> {
    const { items } = await this.list(params, acteur);
    if (connexion?.kind !== 'cle') return { items };
    return { items: items.map((post) => ({ ...post, personnes: [] })) };
  }

  /** Nothing is shown before the person agrees, by the mail that they are sent. */
  async add({ id }: StructureParams, body: PersonBody, acteur: Acteur): Promise<PostsAnswer> {
    const courriel = readEmail(body.courriel);
    if (courriel === null) throw peopleErrors.invalidEmail();
    await this.transactions.run(async (manager) => {
      await this.refuseElsewhere(manager, id, body.poste_id);
      const expire_le = this.consents.dayIn(UNANSWERED_DAYS);
      const holder = { ...body, courriel, compte_id: null, expire_le, consent: false };
      await this.consents.ask(manager, await this.people.hold(manager, holder));
    });
    return this.list({ id }, acteur);
  }

  async change(
    { id, personne_id }: PersonParams,
    changes: PersonChanges,
    acteur: Acteur,
  ): Promise<PostsAnswer> {
    await this.transactions.run(async (manager) => {
      const { poste_id } = await this.people.find(manager, personne_id);
      await this.refuseElsewhere(manager, id, poste_id);
      await this.people.change(manager, personne_id, withoutAbsent(changes));
    });
    return this.list({ id }, acteur);
  }

  async remove({ id, personne_id }: PersonParams, acteur: Acteur): Promise<PostsAnswer> {
    await this.transactions.run(async (manager) => {
      const { poste_id } = await this.people.find(manager, personne_id);
      await this.refuseElsewhere(manager, id, poste_id);
      await this.people.remove(manager, personne_id);
    });
    return this.list({ id }, acteur);
  }

  /** Each night: who is about to expire is asked again, who has expired is erased. */
  async keepUp(): Promise<void> {
    const soon = await this.people.listExpiring(this.consents.dayIn(UNANSWERED_DAYS));
    for (const person of soon) {
      await this.transactions.run((manager) => this.consents.ask(manager, person));
    }
    await this.transactions.run(async (manager) => {
      await this.people.forgetExpired(manager);
      await this.repository.forget(manager, new Date(parisDate(this.clock.now())));
    });
  }

  private async refuseElsewhere(manager: Manager, structureId: string, posteId: string) {
    const post = await this.editor.read('poste', posteId, manager);
    if (post.structure_id !== structureId) throw peopleErrors.otherStructure();
  }
}

function withoutAbsent({ nom, telephone, debut, fin }: PersonChanges) {
  return {
    ...(nom !== undefined && { nom }),
    ...(telephone !== undefined && { telephone }),
    ...(debut !== undefined && { debut }),
    ...(fin !== undefined && { fin }),
  };
}
