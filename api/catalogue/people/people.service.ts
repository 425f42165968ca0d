import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../../clock.js';
import type { Manager } from '../../database/transactions.js';
import { editionErrors } from '../edition/edition.errors.js';
import type { Auteur } from '../edition/sheet.js';
import { SheetEditor } from '../edition/sheet-editor.service.js';
import { HistoryAuthor } from '../history/history-author.service.js';
import { hashErased, PERSONAL_FIELDS } from './erased-values.js';
import { ErasedValuesRepository, type NewErasedValue } from './erased-values.repository.js';
import { type Holder, PeopleRepository, type Person } from './people.repository.js';

export type NewHolder = Pick<
  Holder,
  'poste_id' | 'compte_id' | 'nom' | 'courriel' | 'telephone' | 'debut' | 'expire_le'
> & {
  /** The person agreed that professionals see how to reach them. */
  readonly consent: boolean;
};

export type ChangedHolder = Partial<Pick<Holder, 'nom' | 'telephone' | 'debut' | 'fin'>>;

type NamedContact = {
  readonly id: string;
  readonly contact_nom_prenom: string;
  readonly courriel: string;
};

const toErased = (contact: NamedContact): NewErasedValue[] =>
  PERSONAL_FIELDS.map((champ) => ({
    service_id: contact.id,
    champ,
    empreinte: hashErased(contact[champ]),
  }));

const SYSTEM: Auteur = { compte_id: null, nom: 'Effacement demandé', voie: 'systeme' };

/** Who holds the posts. Never public: professionals see those who agreed, until the day they said. */
@Injectable()
export class People {
  private readonly erased = new ErasedValuesRepository();

  constructor(
    private readonly repository: PeopleRepository,
    private readonly editor: SheetEditor,
    private readonly author: HistoryAuthor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `not_found` when there is no such post. */
  async hold(manager: Manager, { consent, ...holder }: NewHolder): Promise<Holder> {
    await this.editor.read('poste', holder.poste_id, manager);
    const consentement_le = consent ? this.clock.now().toISOString() : null;
    const id = randomUUID();
    const written = { ...holder, id, fin: null, consentement_le, visible_pro: consent };
    await this.repository.write(manager, written);
    return written;
  }

  /** Throws `not_found` when it was removed, or has expired. */
  async find(manager: Manager, id: string): Promise<Holder> {
    const holder = await this.repository.find(manager, id);
    if (!holder) throw editionErrors.unknownSheet('poste');
    return holder;
  }

  /** What they agreed to does not change. */
  async change(manager: Manager, id: string, fields: ChangedHolder): Promise<Holder> {
    const changed = { ...(await this.find(manager, id)), ...fields };
    await this.repository.write(manager, changed);
    return changed;
  }

  /** The person lets professionals see how to reach them, until that day. */
  async agree(manager: Manager, id: string, expire_le: string): Promise<Holder> {
    const holder = await this.find(manager, id);
    const consentement_le = this.clock.now().toISOString();
    const agreed = { ...holder, consentement_le, visible_pro: true, expire_le };
    await this.repository.write(manager, agreed);
    return agreed;
  }

  remove(manager: Manager, id: string): Promise<void> {
    return this.repository.remove(manager, id);
  }

  /** Whatever they agreed to: for who answers for the structure. */
  listOfStructure(structureId: string): Promise<readonly Holder[]> {
    return this.repository.listOfStructure(structureId);
  }

  /** Those whose agreement ends on that day. */
  listExpiring(day: string): Promise<readonly Holder[]> {
    return this.repository.listExpiring(day);
  }

  /** The post stays; who held it is no longer shown from the day after. */
  async leave(manager: Manager, id: string, fin: string): Promise<void> {
    await this.change(manager, id, { fin });
  }

  /** For professionals alone. */
  listVisible(structureIds: readonly string[]): Promise<readonly Holder[]> {
    return this.repository.listVisible(structureIds, parisDate(this.clock.now()));
  }

  /** All that sheets say of a person, for that person. */
  async exportOf(person: Person, manager?: Manager) {
    const postes = await this.repository.listOf(person, manager);
    return { postes, contacts: await this.repository.listNamedContacts(person, manager) };
  }

  /** A person leaves: posts, named contacts, signatures, and every trace in histories. */
  async eraseOf(manager: Manager, person: Person): Promise<void> {
    const postes = await this.repository.listOf(person, manager);
    const contacts = await this.repository.listNamedContacts(person, manager);
    const words = [
      person.courriel,
      ...postes.flatMap(({ nom, courriel, telephone }) => [nom, courriel, telephone]),
      ...contacts.flatMap(({ contact_nom_prenom, courriel }) => [contact_nom_prenom, courriel]),
    ].filter((word) => word !== null);
    await this.author.set(manager, SYSTEM);
    await this.erased.note(manager, contacts.flatMap(toErased));
    await this.repository.erase(manager, person, [...new Set(words)]);
  }

  /** Those whose day has passed; how many there were. */
  forgetExpired(manager: Manager): Promise<number> {
    return this.repository.forgetExpired(manager, parisDate(this.clock.now()));
  }
}
