import { simulationBody } from '../trial.schema.js';
import type { ScenarioAnswer, ScenariosAnswer } from './kept-scenarios.schema.js';

type Kept = {
  readonly id: string;
  readonly nom: string;
  readonly note: string | null;
  readonly contenu: unknown;
  readonly partage_le: Date | null;
  readonly cree_le: Date;
  readonly maj_le: Date;
};

export function showScenario(kept: Kept): ScenarioAnswer {
  const contenu = simulationBody.parse(kept.contenu);
  const { territoire, mode, besoins, permanences } = contenu;
  const measured = besoins.length > 0 ? besoins : permanences.map(({ besoin }) => besoin);
  return {
    id: kept.id,
    nom: kept.nom,
    note: kept.note,
    territoire,
    mode,
    besoins: [...new Set(measured)],
    permanences_total: permanences.length,
    partage: kept.partage_le !== null,
    partage_le: kept.partage_le?.toISOString() ?? null,
    cree_le: kept.cree_le.toISOString(),
    maj_le: kept.maj_le.toISOString(),
    contenu,
  };
}

export function summariseScenario(kept: Kept): ScenariosAnswer['items'][number] {
  const { contenu: _whole, ...resume } = showScenario(kept);
  return resume;
}
