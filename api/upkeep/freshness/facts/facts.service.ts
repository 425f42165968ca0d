import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Sheet } from '../../../catalogue/edition/sheet.js';
import { SheetEditor } from '../../../catalogue/edition/sheet-editor.service.js';
import { type Confirmation, type Famille, weighFreshness } from '../../../catalogue/freshness.js';
import { CLOCK, type Clock, parisDate } from '../../../clock.js';
import type { Manager } from '../../../database/transactions.js';
import { FAMILIES } from '../../../catalogue/provenance/fields-of-family.js';
import type { Fact, SheetOfFacts } from './fact.js';
import { FactsRepository, type PermanenceRow } from './facts.repository.js';
import { tellFacts, tellPermanence, tellRules } from './tell-facts.js';
import { FAMILLE_LABELS, tellFreshness } from './tell-freshness.js';

const rules = z.array(z.object({ explication: z.string() })).catch([]);

const named = z.string().catch('');

/** Reads what a structure and its services say, fact by fact, and how fresh each is. */
@Injectable()
export class FactsService {
  constructor(
    private readonly repository: FactsRepository,
    private readonly editor: SheetEditor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The structure first, then its public services by name. Throws `not_found`. */
  async read(structureId: string, manager?: Manager): Promise<readonly SheetOfFacts[]> {
    const structure = await this.editor.read('structure', structureId, manager);
    const ids = await this.repository.services(structureId, manager);
    const services = await this.editor.readMany('service', ids, manager);
    const permanences = await this.repository.permanences(ids, manager);
    const confirmations = await this.repository.confirmations(structureId, ids, manager);
    const byId = new Map(services.map((service) => [service.id, service]));
    const ofStructure = confirmations.filter(({ service_id }) => service_id === null);
    const told = ids.flatMap((id) => {
      const service = byId.get(id);
      if (!service) return [];
      const own = confirmations.filter(({ service_id }) => service_id === id);
      const held = permanences.filter(({ service_id }) => service_id === id);
      return [this.tell(service, [...own, ...ofStructure], held)];
    });
    return [this.tell(structure, ofStructure, []), ...told];
  }

  private tell(
    sheet: Sheet,
    confirmations: readonly Confirmation[],
    held: readonly PermanenceRow[],
  ): SheetOfFacts {
    const { id, version, champs } = sheet;
    const objet = sheet.objet === 'structure' ? 'structure' : 'service';
    const today = parisDate(this.clock.now());
    const { etat, texte, familles } = weighFreshness(confirmations, today);
    const byFamily = new Map(familles.map((one) => [one.famille, one]));
    return {
      objet,
      id,
      nom: named.parse(champs.nom),
      version,
      etat,
      texte,
      familles: FAMILIES.flatMap((famille) => {
        const faits = factsOf(sheet, famille, held);
        const weighed = byFamily.get(famille);
        if (faits.length === 0 || !weighed) return [];
        const { etat: state, confirmee_le } = weighed;
        const said = { libelle: FAMILLE_LABELS[famille], texte: tellFreshness(weighed) };
        return [{ famille, etat: state, confirmee_le, ...said, faits }];
      }),
    };
  }
}

function factsOf(sheet: Sheet, famille: Famille, held: readonly PermanenceRow[]): readonly Fact[] {
  const own = tellFacts(sheet, famille);
  if (famille === 'horaires') {
    const sessions = held.flatMap((one) =>
      tellPermanence({ id: one.id, lieu: one.lieu, permanence: one }),
    );
    return sessions.length === 0
      ? own
      : [...own.filter(({ valeur }) => valeur !== null), ...sessions];
  }
  if (famille !== 'conditions') return own;
  const phrases = rules.parse(sheet.champs.regles).map(({ explication }) => sentence(explication));
  return [...own, ...tellRules(sheet, phrases)];
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
