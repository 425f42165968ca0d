// Met in so many names that sharing them says little.
const COMMON = new Set(
  `maison centre formation ecole institut lycee groupe service jeune jeunesse culture social sociale
   action locale local mission commune communaute agglomeration familiale rurale professionnel
   professionnelle enseignement gestion insertion emploi sport loisir education accompagnement
   solidarite animation apprenti apprentissage union federation comite club departemental regional
   regionale quartier antenne pole espace accueil information point agence bureau campus academie
   metier regie conseil developpement prevention habitat foyer residence relais permanence national
   public publique catholique agricole technologique general polyvalent prive privee superieur
   occitanie midi pyrenee mediterranee languedoc roussillon sud nord est ouest france francais
   grand pays`
    .trim()
    .split(/\s+/),
);

const COMMON_WEIGHT = 0.35;
const NUMBER_WEIGHT = 0.5;
const SHORT_WEIGHT = 0.7;

/** How much a word tells whose name it is; a word of the place (`here`) tells little there. */
export function weighWord(word: string, here: ReadonlySet<string>): number {
  if (COMMON.has(word) || here.has(word)) return COMMON_WEIGHT;
  if (/^\d+$/.test(word)) return NUMBER_WEIGHT;
  return word.length <= 2 ? SHORT_WEIGHT : 1;
}
