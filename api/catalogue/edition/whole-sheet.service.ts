import { Injectable } from '@nestjs/common';
import type { Manager } from '../../database/transactions.js';
import { TerritoriesService } from '../../territories/territories.service.js';
import { changedFields } from './changed-fields.js';
import { checkCoherence } from './check-coherence.js';
import { completeAddress } from './complete-address.js';
import { editionErrors } from './edition.errors.js';
import type { Champs, FieldError, Objet } from './sheet.js';
import { SheetChecker } from './sheet-checker.service.js';

const HAS_ADDRESS: ReadonlySet<Objet> = new Set(['structure', 'service', 'lieu']);

/** What the fields of a sheet imply of each other, and what they name. */
@Injectable()
export class WholeSheet {
  constructor(
    private readonly checker: SheetChecker,
    private readonly territories: TerritoriesService,
  ) {}

  /** With what follows from what is asked: the point and the département of a new address. */
  complete(objet: Objet, current: Champs, asked: Champs): Champs {
    if (!HAS_ADDRESS.has(objet)) return asked;
    const code = 'code_insee' in asked ? asked.code_insee : current.code_insee;
    const commune = typeof code === 'string' ? this.territories.findCommune(code) : null;
    const { adresse_certifiee, ...written } = completeAddress(current, asked, commune);
    if (objet === 'lieu') return written;
    const moved = adresse_certifiee === undefined ? written : { ...written, adresse_certifiee };
    const isElsewhere = commune !== null && 'code_insee' in changedFields(current, moved);
    if (objet !== 'structure' || !isElsewhere) return moved;
    return { ...moved, departement_code: commune.departementCode };
  }

  /** Throws `refused` with what was found wrong, and what is wrong in the whole. */
  async refuseWrong(
    manager: Manager,
    objet: Objet,
    whole: Champs,
    found: readonly FieldError[],
    named: Champs = whole,
  ): Promise<void> {
    const known = new Set(found.map(({ champ }) => champ));
    const lost = await this.checker.checkReferences(manager, objet, named);
    const others = [
      ...lost,
      ...(lost.length > 0 ? [] : await this.checker.checkPosts(manager, objet, named, whole)),
      ...checkCoherence(objet, whole),
    ].filter(({ champ }) => !known.has(champ));
    if (found.length + others.length > 0) {
      throw editionErrors.invalidFields([...found, ...others]);
    }
  }

  /** What a past state names may have ended since: throws `refused`. */
  async refuseBroken(manager: Manager, objet: Objet, champs: Champs): Promise<void> {
    const { gestionnaire_id: _manager, ...named } = champs;
    const broken = await this.checker.checkReferences(manager, objet, named);
    if (broken.length > 0) throw editionErrors.invalidFields(broken);
  }
}
