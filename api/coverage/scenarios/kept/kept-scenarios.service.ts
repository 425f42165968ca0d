import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../../../accounts/accounts.service.js';
import type { Acteur } from '../../../accounts/acteur.js';
import { hashToken, isToken, newToken } from '../../../accounts/secret-token.js';
import { CLOCK, type Clock } from '../../../clock.js';
import { scenariosErrors } from '../scenarios.errors.js';
import { SimulationsService } from '../simulations.service.js';
import type {
  LinkAnswer,
  RemovedAnswer,
  ScenarioAnswer,
  ScenarioBody,
  ScenarioPatchBody,
  ScenariosAnswer,
  SharedScenarioAnswer,
} from './kept-scenarios.schema.js';
import { type KeptScenario, KeptScenariosRepository } from './kept-scenarios.repository.js';
import { mayKeepScenarios } from './may-keep-scenarios.js';
import { showScenario, summariseScenario } from './show-scenario.js';

const KEPT_MAX = 200;

/** What somebody tried, kept under a name; read by others only by its link. */
@Injectable()
export class KeptScenarios implements OnModuleInit {
  constructor(
    private readonly repository: KeptScenariosRepository,
    private readonly simulations: SimulationsService,
    private readonly accounts: AccountsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.accounts.onErased((manager, compteId) => this.repository.forget(manager, compteId));
    this.accounts.onExported('scenarios_de_couverture', async (compteId) =>
      (await this.repository.listOf(compteId)).map(showScenario),
    );
  }

  async list(acteur: Acteur): Promise<ScenariosAnswer> {
    const kept = await this.repository.listOf(ownerOf(acteur));
    return { items: kept.map(summariseScenario) };
  }

  async read(id: string, acteur: Acteur): Promise<ScenarioAnswer> {
    return showScenario(await this.get(id, acteur));
  }

  async readShared(jeton: string): Promise<SharedScenarioAnswer> {
    const shared = isToken(jeton) ? await this.repository.findShared(hashToken(jeton)) : null;
    if (!shared) throw scenariosErrors.deadLink();
    const { nom, note, maj_le, contenu } = showScenario(shared);
    return { nom, note, maj_le, contenu };
  }

  async create(body: ScenarioBody, acteur: Acteur): Promise<ScenarioAnswer> {
    const compteId = ownerOf(acteur);
    await this.simulations.check(body.contenu);
    if ((await this.repository.countOf(compteId)) >= KEPT_MAX) {
      throw scenariosErrors.tooMany(KEPT_MAX);
    }
    const { nom, note, contenu } = body;
    return showKept(
      await this.repository.add(compteId, { nom, note, contenu, now: this.clock.now() }),
    );
  }

  async change(id: string, body: ScenarioPatchBody, acteur: Acteur): Promise<ScenarioAnswer> {
    const { nom, note, contenu } = body;
    const kept = showScenario(await this.get(id, acteur));
    if (nom === undefined && note === undefined && contenu === undefined) {
      throw scenariosErrors.nothingToChange();
    }
    if (contenu) await this.simulations.check(contenu);
    const changed = await this.repository.change(
      { id, compteId: ownerOf(acteur) },
      {
        nom: nom ?? kept.nom,
        note: note === undefined ? kept.note : note,
        contenu: contenu ?? kept.contenu,
        now: this.clock.now(),
      },
    );
    return showKept(changed);
  }

  async remove(id: string, acteur: Acteur): Promise<RemovedAnswer> {
    const removed = await this.repository.remove({ id, compteId: ownerOf(acteur) });
    if (!removed) throw scenariosErrors.unknownScenario();
    return { supprime: true };
  }

  /** A new link; the one before it opens nothing any more. */
  async share(id: string, acteur: Acteur): Promise<LinkAnswer> {
    const jeton = newToken();
    const le = this.clock.now();
    const owned = { id, compteId: ownerOf(acteur) };
    showKept(await this.repository.share(owned, { empreinte: hashToken(jeton), le }));
    return { jeton, partage_le: le.toISOString() };
  }

  async revoke(id: string, acteur: Acteur): Promise<ScenarioAnswer> {
    const owned = { id, compteId: ownerOf(acteur) };
    return showKept(await this.repository.share(owned, { empreinte: null, le: null }));
  }

  private async get(id: string, acteur: Acteur): Promise<KeptScenario> {
    const kept = await this.repository.find({ id, compteId: ownerOf(acteur) });
    if (!kept) throw scenariosErrors.unknownScenario();
    return kept;
  }
}

function ownerOf(acteur: Acteur): string {
  if (!mayKeepScenarios(acteur)) throw scenariosErrors.notForPartners();
  return acteur.compte_id;
}

function showKept(kept: KeptScenario | null): ScenarioAnswer {
  if (!kept) throw scenariosErrors.unknownScenario();
  return showScenario(kept);
}
