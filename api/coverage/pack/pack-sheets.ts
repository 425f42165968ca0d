import type { Row as Line } from '../../exchange/export/to-row.js';
import type { FicheAnswer } from '../sheet/sheet.schema.js';
import { labelOfNeed } from '../needs.js';
import type { Pack } from './pack.js';
import { METHODE, RAISONS_DITES } from './pack-words.js';

export type PackSheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
};

const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non');

/** The figures of the printed pages, and every gap; of offers, at most fifty of each state are named. */
export function packSheets(pack: Pack): readonly PackSheet[] {
  return [
    needsSheet(pack),
    gapsSheet(pack),
    offersSheet(pack),
    ...demandSheet(pack),
    ...changesSheet(pack),
    ...scenarioSheet(pack),
    methodSheet(pack),
  ];
}

function needsSheet({ needs }: Pack): PackSheet {
  return {
    name: 'Besoins',
    columns: ['besoin', 'jeunes', 'couverts', 'a_confirmer', 'non_couverts', 'inconnus', 'raison'],
    lines: needs.map(({ label, bilan, raison }) => ({
      besoin: label,
      jeunes: bilan.jeunes,
      couverts: bilan.couverts,
      a_confirmer: bilan.a_confirmer,
      non_couverts: bilan.non_couverts,
      inconnus: bilan.inconnus,
      raison: raison ? RAISONS_DITES[raison] : '',
    })),
  };
}

function gapsSheet({ gaps }: Pack): PackSheet {
  return {
    name: 'Manques',
    columns: ['code', 'commune', 'besoin', 'jeunes', 'jeunes_estimes', 'raison', 'a_confirmer'],
    lines: gaps.map(({ code, nom, besoin, jeunes, jeunesEstimes, raison, offresAConfirmer }) => ({
      code,
      commune: nom,
      besoin: labelOfNeed(besoin),
      jeunes,
      jeunes_estimes: yesOrNo(jeunesEstimes),
      raison: raison ? RAISONS_DITES[raison] : '',
      a_confirmer: offresAConfirmer,
    })),
  };
}

const SORTS: readonly (readonly [keyof FicheAnswer['offres'], string])[] = [
  ['a_confirmer', 'à confirmer'],
  ['saturees', 'complète'],
  ['sans_interlocuteur', 'sans interlocuteur'],
  ['fermees', 'fermée'],
  ['vivantes', 'vivante'],
];

function offersSheet({ offres }: Pack): PackSheet {
  return {
    name: 'Offres',
    columns: ['etat', 'solution', 'structure', 'commune', 'besoins', 'id'],
    lines: SORTS.flatMap(([sort, etat]) => linesOf(offres[sort], etat)),
  };
}

/** Those that are named, and how many more there are. */
function linesOf({ total, items }: FicheAnswer['offres']['vivantes'], etat: string): Line[] {
  const named = items.map(({ id, nom, structure, commune, besoins }) => ({
    etat,
    solution: nom,
    structure: structure.nom,
    commune,
    besoins: besoins.map(labelOfNeed).join(', '),
    id,
  }));
  const others = total - items.length;
  return others > 0 ? [...named, { etat, solution: `et ${others} autres` }] : named;
}

function demandSheet({ demand }: Pack): PackSheet[] {
  if (!demand) return [];
  return [
    {
      name: 'Demandes sans réponse',
      columns: ['code', 'commune', 'besoin', 'total'],
      lines: demand.items.map(({ code_commune, nom, categorie, total }) => ({
        code: code_commune,
        commune: nom,
        besoin: labelOfNeed(categorie),
        total,
      })),
    },
  ];
}

function changesSheet({ changes }: Pack): PackSheet[] {
  if (!changes) return [];
  return [
    {
      name: 'Évolution',
      columns: ['besoin', 'code', 'commune', 'jeunes', 'sens', 'avant', 'apres', 'raison'],
      lines: changes.besoins.flatMap(({ besoin, items }) =>
        items.map(({ code, nom, jeunes, sens, avant, apres }) => ({
          besoin: labelOfNeed(besoin.slug),
          code,
          commune: nom,
          jeunes,
          sens,
          avant: avant.couvert,
          apres: apres.couvert,
          raison: apres.raison ? RAISONS_DITES[apres.raison] : '',
        })),
      ),
    },
  ];
}

function scenarioSheet({ scenario }: Pack): PackSheet[] {
  if (!scenario) return [];
  return [
    {
      name: 'Scénario',
      columns: ['besoin', 'code', 'commune', 'jeunes', 'gagnee'],
      lines: scenario.effect.besoins.flatMap(({ besoin, communes }) =>
        communes.map(({ code, nom, jeunes, gagnee }) => ({
          besoin: labelOfNeed(besoin.slug),
          code,
          commune: nom,
          jeunes,
          gagnee: yesOrNo(gagnee),
        })),
      ),
    },
  ];
}

function methodSheet({ territory, conditions, jour, outlines }: Pack): PackSheet {
  const said = [`${territory.nom} (${territory.kind})`, `Situation du ${jour}`, ...conditions];
  return {
    name: 'Sources et méthode',
    columns: ['texte'],
    lines: [...said, ...METHODE, `Cartes : ${outlines}`].map((texte) => ({
      texte,
    })),
  };
}
