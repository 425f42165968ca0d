import { ETATS_DITS, RAISONS_DITES } from '../coverage-words.js';
import {
  column,
  type LabelledSheet,
  NEED_COLUMNS,
  sayNeed,
  sayReason,
  yesOrNo,
} from '../labelled.js';
import type { Pack } from './pack.js';

const COMMUNE = [column('code', 'Code INSEE', 12), column('commune', 'Commune', 30)] as const;
const YOUNG = [
  column('jeunes', 'Jeunes de 16 à 25 ans', 22),
  column('jeunes_estimes', 'Nombre estimé', 15),
] as const;

/** What was looked for in vain. */
export function demandSheets({ demand }: Pack): readonly LabelledSheet[] {
  if (!demand) return [];
  const columns = [
    ...COMMUNE,
    ...NEED_COLUMNS,
    column('total', 'Demandes sans réponse', 22),
    column('recherches', 'Dont recherches', 16),
    column('signalements', 'Dont signalements', 18),
  ];
  const lines = demand.items.map(({ code_commune, nom, categorie, ...counts }) => ({
    code: code_commune,
    commune: nom,
    ...sayNeed(categorie),
    ...counts,
  }));
  return [{ name: 'Demandes sans réponse', columns, lines }];
}

const SENSES = { gagnee: 'Gagnée', perdue: 'Perdue', autre: 'Autre changement' } as const;

/** What changed since the snapshot, commune by commune. */
export function changesSheets({ changes }: Pack): readonly LabelledSheet[] {
  if (!changes) return [];
  const columns = [
    ...NEED_COLUMNS,
    ...COMMUNE,
    ...YOUNG,
    column('sens', 'Changement', 17),
    column('sens_code', 'Code du changement', 19),
    column('avant', 'État avant', 18),
    column('avant_code', 'Code de l’état avant', 20),
    column('raison_avant', 'Raison avant', 38),
    column('raison_avant_code', 'Code de la raison avant', 23),
    column('apres', 'État maintenant', 18),
    column('apres_code', 'Code de l’état maintenant', 24),
    column('raison', 'Raison maintenant', 38),
    column('raison_code', 'Code de la raison', 19),
  ];
  const lines = changes.besoins.flatMap(({ besoin, items }) =>
    items.map(({ code, nom, jeunes, jeunes_estimes, sens, avant, apres }) => ({
      ...sayNeed(besoin.slug),
      code,
      commune: nom,
      jeunes,
      jeunes_estimes: yesOrNo(jeunes_estimes),
      sens: SENSES[sens],
      sens_code: sens,
      avant: ETATS_DITS[avant.couvert ?? 'inconnu'],
      avant_code: avant.couvert,
      raison_avant: avant.raison && RAISONS_DITES[avant.raison],
      raison_avant_code: avant.raison,
      apres: ETATS_DITS[apres.couvert ?? 'inconnu'],
      apres_code: apres.couvert,
      ...sayReason(apres.raison),
    })),
  );
  return [{ name: 'Évolution', columns, lines }];
}

/** What the scenario would change, commune by commune. */
export function scenarioSheets({ scenario }: Pack): readonly LabelledSheet[] {
  if (!scenario) return [];
  const columns = [
    ...NEED_COLUMNS,
    ...COMMUNE,
    ...YOUNG,
    column('gagnee', 'Devient couverte', 17),
    column('indice_avant', 'Indice avant', 13),
    column('indice_apres', 'Indice après', 13),
  ];
  const lines = scenario.effect.besoins.flatMap(({ besoin, communes }) =>
    communes.map(({ code, nom, jeunes, jeunes_estimes, gagnee, avant, apres }) => ({
      ...sayNeed(besoin.slug),
      code,
      commune: nom,
      jeunes,
      jeunes_estimes: yesOrNo(jeunes_estimes),
      gagnee: yesOrNo(gagnee),
      indice_avant: avant.indice,
      indice_apres: apres.indice,
    })),
  );
  return [{ name: 'Scénario', columns, lines }];
}
