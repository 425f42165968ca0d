import type { Counts } from './import-report.js';

const LOOKS_LIKE: readonly (readonly [column: string, modele: string, list: string])[] = [
  ['id_fs', 'france_services', 'la liste des France services'],
  ['id_imilo', 'mission_locale', 'une liste de missions locales'],
  ['uai', 'cfa', 'une liste de CFA'],
];

type Outcome = {
  readonly structures: Counts;
  readonly services: Counts;
  readonly modele: string | null;
  readonly headers: readonly string[];
  readonly previous: string | null;
  readonly isDryRun: boolean;
};

const total = ({ crees, modifies, inchanges }: Counts): number => crees + modifies + inchanges;

/** What a reader of the report should know or do next. */
export function adviseImport({
  structures,
  services,
  modele,
  headers,
  previous,
  isDryRun,
}: Outcome): readonly string[] {
  const advice: string[] = [];
  if (total(structures) > 0 && total(services) === 0 && modele === null) {
    const known = LOOKS_LIKE.find(([column]) => headers.includes(column));
    advice.push(
      'Aucun service : ce fichier ne décrit que des structures, et la recherche montre des services.',
      known
        ? `Il ressemble à ${known[2]} : --modele ${known[1]} fait les services de chacune.`
        : 'Pour faire les services de chacune à partir du modèle de son type : --modele <type de structure>.',
    );
  }
  if (previous !== null) advice.push(`Ce même fichier a déjà été importé le ${previous}.`);
  const written = structures.crees + structures.modifies + services.crees + services.modifies;
  if (!isDryRun && written === 0) advice.push("Rien n'a été écrit : tout était déjà dans la base.");
  return advice;
}
