import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { publicAddress } from '../../../accounts/public-address.js';
import { hashToken, isToken, newToken } from '../../../accounts/secret-token.js';
import { describeDate } from '../../../catalogue/dates/describe-recurrence.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { People } from '../../../catalogue/people/people.service.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import { CONFIG, type Config } from '../../../config.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { Outbox } from '../../../mail/outbox.service.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { peopleErrors } from './people.errors.js';
import type { AnswerBody, AnsweredAnswer, LinkBody, OwnDataAnswer } from './people.schema.js';
import { PersonLinksRepository } from './person-links.repository.js';
import { toPerson } from './to-person.js';
import { writeConsentMail } from './write-consent-mail.js';

const DAY_MS = 86_400_000;
const LINK_DAYS = 60;
const AGREED_DAYS = 365;
const TEMPLATE = 'coordonnees';

const text = z.string().catch('');

type Addressed = {
  readonly id: string;
  readonly poste_id: string;
  readonly courriel: string | null;
  readonly consentement_le: string | null;
  readonly expire_le: string | null;
};

/** What a person allows to be seen of them, said by themselves, without an account. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly people: People,
    private readonly editor: SheetEditor,
    private readonly links: PersonLinksRepository,
    private readonly requests: RequestsRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The day so many days from now. */
  dayIn(days: number): string {
    return parisDate(new Date(this.clock.now().getTime() + days * DAY_MS));
  }

  /** Asks once for each day that an agreement ends. */
  async ask(manager: Manager, person: Addressed): Promise<void> {
    const { id, courriel, expire_le, consentement_le } = person;
    if (courriel === null) return;
    const jeton = newToken();
    const expireLe = new Date(this.clock.now().getTime() + LINK_DAYS * DAY_MS);
    await this.links.add(manager, hashToken(jeton), id, expireLe);
    const adresse = `${publicAddress(this.config)}/mes-coordonnees#jeton=${jeton}`;
    const jusqu_au = consentement_le && expire_le ? describeDate(expire_le) : null;
    const mail = writeConsentMail({ ...(await this.name(manager, person)), adresse, jusqu_au });
    const cle = `coordonnees:${id}:${expire_le}`;
    await this.outbox.send(manager, {
      cle,
      a: courriel,
      gabarit: TEMPLATE,
      valable_jusqua: expireLe,
      ...mail,
    });
  }

  /** All that is kept of the person. Throws `personne.lien-perime` (410). */
  read({ jeton }: LinkBody): Promise<OwnDataAnswer> {
    return this.transactions.run(async (manager) => {
      const person = await this.open(manager, jeton);
      const { courriel } = person;
      const named = await this.name(manager, person);
      const donnees = await this.people.exportOf({ compte_id: null, courriel }, manager);
      return { ...named, personne: toPerson(person), donnees };
    });
  }

  /** Agrees for a year, refuses (nothing of this post is kept), or erases everything everywhere. */
  answer(body: AnswerBody): Promise<AnsweredAnswer> {
    return this.transactions.run(async (manager) => {
      const person = await this.open(manager, body.jeton);
      if ('effacer' in body) {
        const { courriel } = person;
        await this.people.eraseOf(manager, { compte_id: null, courriel });
        await this.people.remove(manager, person.id);
        if (courriel !== null) await this.requests.forget(manager, courriel.toLowerCase());
        return ERASED;
      }
      if (body.accord) {
        await this.people.agree(manager, person.id, this.dayIn(AGREED_DAYS));
        return AGREED;
      }
      await this.people.remove(manager, person.id);
      return ERASED;
    });
  }

  private async open(manager: Manager, jeton: string) {
    const hash = isToken(jeton) ? hashToken(jeton) : '';
    const id = await this.links.find(manager, hash, this.clock.now());
    if (id === null) throw peopleErrors.deadLink();
    return this.people.find(manager, id);
  }

  private async name(manager: Manager, { poste_id }: Pick<Addressed, 'poste_id'>) {
    const post = await this.editor.read('poste', poste_id, manager);
    const structure = await this.editor.read('structure', post.structure_id ?? '', manager);
    return { structure: text.parse(structure.champs.nom), poste: text.parse(post.champs.intitule) };
  }
}

const AGREED: AnsweredAnswer = {
  resultat: 'visible',
  message:
    'Merci. Les professionnels connectés voient vos coordonnées pendant un an. Ce lien sert aussi à les effacer.',
};

const ERASED: AnsweredAnswer = { resultat: 'efface', message: 'C’est effacé.' };
