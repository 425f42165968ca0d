import { Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { KeptScenarios } from '../scenarios/kept/kept-scenarios.service.js';
import { scenariosErrors } from '../scenarios/scenarios.errors.js';
import { SimulationsService } from '../scenarios/simulations.service.js';
import { ComparisonService } from '../snapshots/comparison.service.js';
import { NOW } from '../snapshots/snapshots.schema.js';
import { SnapshotsService } from '../snapshots/snapshots.service.js';
import type { Pack } from './pack.js';
import type { PackQuery } from './pack.schema.js';

/** What changed since the last meeting, and what a scenario would change. */
@Injectable()
export class MovingParts {
  constructor(
    private readonly snapshots: SnapshotsService,
    private readonly comparisons: ComparisonService,
    private readonly simulations: SimulationsService,
    private readonly scenarios: KeptScenarios,
  ) {}

  /** Since the snapshot that was named, or the last one taken. */
  async changesOf(query: PackQuery, territoire: string): Promise<Pack['changes']> {
    const avant = query.avant ?? (await this.lastSnapshot());
    if (avant === null) return null;
    const { mode, inclure_a_confirmer } = query;
    return this.comparisons.compare({ avant, apres: NOW, territoire, mode, inclure_a_confirmer });
  }

  private async lastSnapshot(): Promise<string | null> {
    const { items } = await this.snapshots.list({ page: 1, size: 10 });
    return items.find(({ statut }) => statut === 'pris')?.id ?? null;
  }

  async scenarioOf(query: PackQuery, acteur: Acteur | null): Promise<Pack['scenario']> {
    const kept = await this.readScenario(query, acteur);
    if (!kept) return null;
    return { nom: kept.nom, effect: await this.simulations.simulate(kept.contenu) };
  }

  private async readScenario({ scenario }: PackQuery, acteur: Acteur | null) {
    if (scenario === undefined) return null;
    if (!acteur) throw scenariosErrors.unknownScenario();
    return this.scenarios.read(scenario, acteur);
  }
}
