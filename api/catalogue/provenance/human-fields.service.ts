import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import type { Auteur, Champs, Objet, Voie } from '../edition/sheet.js';
import { fieldsWritten } from './fields-of-family.js';
import { ProvenanceRepository } from './provenance.repository.js';

const HUMAN: ReadonlySet<Voie> = new Set(['formulaire', 'api', 'confirmation', 'moderation']);

type Named = { readonly objet: Objet; readonly id: string };

/** Remembers what a human wrote or confirmed. */
@Injectable()
export class HumanFields {
  constructor(private readonly repository: ProvenanceRepository) {}

  /** After an edit: `apres` are the fields that changed. An import or the system marks nothing. */
  async wrote(manager: Manager, sheet: Named, apres: Champs, auteur: Auteur): Promise<void> {
    if (!HUMAN.has(auteur.voie)) return;
    const champs = fieldsWritten(Object.keys(apres));
    await this.repository.mark(manager, sheet, champs, auteur.nom);
    await this.repository.agree(manager, sheet, apres);
  }

  async vouchedFor(
    manager: Manager,
    sheet: Named,
    champs: readonly string[],
    auteur: Auteur,
  ): Promise<void> {
    if (champs.length === 0 || !HUMAN.has(auteur.voie)) return;
    await this.repository.mark(manager, sheet, fieldsWritten(champs), auteur.nom);
  }
}
