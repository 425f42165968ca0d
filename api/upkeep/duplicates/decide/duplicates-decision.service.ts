import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../../accounts/acteur.js';
import { StructureRoles } from '../../../accounts/structure-roles.service.js';
import type { Auteur, Sheet } from '../../../catalogue/edition/sheet.js';
import { SheetMerges } from '../../../catalogue/merges/sheet-merges.service.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { type Manager, Transactions } from '../../../database/transactions.js';
import { labelField } from '../../label-field.js';
import { nameAuthor } from '../../proposals/name-author.js';
import type { DuplicatePair, Fusion } from '../duplicate-pair.js';
import { duplicatesErrors } from '../duplicates.errors.js';
import { DuplicatesRepository } from '../duplicates.repository.js';
import type {
  DuplicateDecisionAnswer,
  DuplicateDecisionBody,
  FusionUndoneAnswer,
} from '../duplicates.schema.js';
import { FusionsRepository } from '../fusions.repository.js';
import { SolutionPairs } from '../solutions/solution-pairs.service.js';
import { SheetLinksRepository } from './sheet-links.repository.js';

type Sides = { readonly a: Sheet; readonly b: Sheet };

const authorOf = (acteur: Acteur): Auteur => ({
  compte_id: acteur.compte_id,
  nom: nameAuthor(acteur, true),
  voie: 'fusion',
});

/** One decision on two sheets, in one transaction. The second of two people is told who decided. */
@Injectable()
export class DuplicatesDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly pairs: DuplicatesRepository,
    private readonly fusions: FusionsRepository,
    private readonly merges: SheetMerges,
    private readonly roles: StructureRoles,
    private readonly links: SheetLinksRepository,
    private readonly solutions: SolutionPairs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async decide(
    acteur: Acteur,
    id: string,
    body: DuplicateDecisionBody,
  ): Promise<DuplicateDecisionAnswer> {
    const found = await this.pairs.find(id);
    if (!found) throw duplicatesErrors.unknownPair();
    return this.transactions.run(async (manager) => {
      // The sheets first, as whoever writes them does.
      const held = await this.merges.hold(manager, found.objet, [found.a_id, found.b_id]);
      const pair = await this.lockOpen(manager, id);
      const [a, b] = [held.get(pair.a_id), held.get(pair.b_id)];
      if (!a || !b) throw duplicatesErrors.unknownPair();
      refuseStale({ a, b }, body);
      const by = this.signatureOf(acteur);
      if (body.decision === 'distincts') {
        await this.pairs.settle(manager, id, 'distincts', by);
        return { id, statut: 'distincts', fusion_id: null, garde: null, solutions_proposees: 0 };
      }
      const merged = await this.merge(manager, acteur, pair, { a, b }, body);
      await this.pairs.settle(manager, id, 'fusionnes', by);
      return { id, statut: 'fusionnes', ...merged };
    });
  }

  /** Throws `conflict` when somebody wrote since what the merge had written. */
  async undo(acteur: Acteur, id: string): Promise<FusionUndoneAnswer> {
    const found = await this.fusions.find(id);
    if (!found) throw duplicatesErrors.unknownMerge();
    await this.transactions.run((manager) => this.undoWithin(manager, acteur, found));
    return { id, doublon_id: found.doublon_id };
  }

  private async undoWithin(manager: Manager, acteur: Acteur, found: Fusion): Promise<void> {
    const { id, objet, garde_id, absorbe_id, doublon_id } = found;
    await this.merges.hold(manager, objet, [garde_id, absorbe_id]);
    const fusion = await this.lockStanding(manager, id);
    const { catalogue, roles, liens } = fusion.instantane;
    const moved = catalogue.deplaces.service ?? [];
    // A service of each that were made one are two again, since their structures are.
    for (const inner of await this.solutions.standing(manager, moved)) {
      const merge = await this.fusions.lock(manager, inner);
      if (merge) await this.undoWithin(manager, acteur, merge);
    }
    const conflicts = await this.merges.conflicts(manager, objet, catalogue);
    if (conflicts.length > 0) {
      throw duplicatesErrors.changedSince(
        conflicts.map((one) => ({ ...one, libelle: labelField(one.champ) })),
      );
    }
    await this.links.moveBack(manager, objet, { from: absorbe_id, to: garde_id }, liens);
    await this.roles.moveBack(manager, absorbe_id, garde_id, roles);
    await this.merges.undo(manager, objet, catalogue, authorOf(acteur));
    await this.fusions.undone(manager, id, this.signatureOf(acteur));
    await this.pairs.settle(manager, doublon_id, 'a_decider', null);
    await this.solutions.forget(manager, moved);
  }

  private async merge(
    manager: Manager,
    acteur: Acteur,
    pair: DuplicatePair,
    sides: Sides,
    { garder, champs = {} }: DuplicateDecisionBody,
  ): Promise<Omit<DuplicateDecisionAnswer, 'id' | 'statut'>> {
    if (!garder) throw duplicatesErrors.sayWhichToKeep();
    const kept = sides[garder];
    const gone = sides[garder === 'a' ? 'b' : 'a'];
    refuseGone(kept, gone);
    const choix = Object.fromEntries(
      Object.entries(champs).map(([champ, side]) => [
        champ,
        side === garder ? ('garde' as const) : ('absorbe' as const),
      ]),
    );
    const [garde, absorbe] = [kept.id, gone.id];
    const { objet } = pair;
    const isStructure = objet === 'structure';
    const roles = isStructure ? await this.roles.move(manager, absorbe, garde) : [];
    const liens = await this.links.move(manager, objet, absorbe, garde);
    const auteur = authorOf(acteur);
    const catalogue = await this.merges.merge(manager, { objet, garde, absorbe, choix, auteur });
    const instantane = { catalogue, roles, liens };
    const fusion = { doublonId: pair.id, garde, absorbe, instantane };
    const id = await this.fusions.add(manager, fusion, this.signatureOf(acteur));
    const { service: moved = [] } = catalogue.deplaces;
    const solutions_proposees = isStructure
      ? await this.solutions.propose(manager, { id, garde, moved })
      : 0;
    return { fusion_id: id, garde, solutions_proposees };
  }

  private async lockOpen(manager: Manager, id: string): Promise<DuplicatePair> {
    const pair = await this.pairs.lock(manager, id);
    if (!pair) throw duplicatesErrors.unknownPair();
    const { statut, decide_par_nom: par, decide_le: le } = pair;
    if (statut !== 'a_decider') throw duplicatesErrors.alreadyDecided({ statut, par, le });
    return pair;
  }

  private async lockStanding(manager: Manager, id: string): Promise<Fusion> {
    const fusion = await this.fusions.lock(manager, id);
    if (!fusion) throw duplicatesErrors.unknownMerge();
    if (fusion.annulee_le !== null) throw duplicatesErrors.alreadyUndone(fusion.annulee_par_nom);
    const later = await this.fusions.laterThan(manager, fusion);
    if (later) throw duplicatesErrors.mergedSince(later.garde_id);
    return fusion;
  }

  private signatureOf(acteur: Acteur) {
    return { le: this.clock.now(), par: acteur.compte_id, nom: nameAuthor(acteur, true) };
  }
}

function refuseStale({ a, b }: Sides, { versions }: DuplicateDecisionBody): void {
  if (!versions || (versions.a === a.version && versions.b === b.version)) return;
  throw duplicatesErrors.sheetMoved([a, b].map(({ id, version }) => ({ id, version })));
}

function refuseGone(kept: Sheet, gone: Sheet): void {
  const isGone = ({ champs }: Sheet): boolean =>
    (champs.supprimee_le ?? champs.supprime_le ?? null) !== null;
  if (isGone(kept) || isGone(gone)) throw duplicatesErrors.sheetGone();
  if (kept.champs.statut !== 'publie' && gone.champs.statut === 'publie') {
    throw duplicatesErrors.keepTheShown();
  }
}
