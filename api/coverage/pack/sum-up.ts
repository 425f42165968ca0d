import { sayDate } from '../../pdf/french-words.js';
import type { Pack } from './pack.js';
import { MODES_DITS } from '../coverage-words.js';
import { isMostlyUnknown, sayCount, sayFigure } from './pack-words.js';
import { hasMedian, placeAmong, type Standing } from './place-among.js';

/** What a meeting must have read if it reads one page: sentences, each of figures that stand further on. */
export function sumUp(pack: Pack): readonly string[] {
  return [
    sayUncovered(pack),
    sayToConfirm(pack),
    sayStanding(pack),
    sayChanges(pack),
    sayTrial(pack),
  ].filter((sentence) => sentence !== null);
}

function sayUncovered({ needs }: Pack): string | null {
  const lacking = needs.filter(({ bilan }) => (bilan.non_couverts ?? 0) > 0).length;
  if (isMostlyUnknown({ needs }))
    return 'Les horaires de transport manquent à plus de la moitié des jeunes : ce qu’ils atteignent n’est pas connu.';
  if (lacking === 0) return 'Aucun besoin ne laisse de jeunes sans solution, là où l’on sait.';
  const who = lacking < 2 ? 'laisse' : 'laissent';
  return `${sayCount(lacking, 'besoin', 'besoins')} sur ${needs.length} ${who} des jeunes sans solution.`;
}

/** The need that a confirmation would help most. */
function sayToConfirm({ needs, offres }: Pack): string | null {
  const [first] = needs.toSorted((one, other) => waitingOf(other) - waitingOf(one));
  if (!first || waitingOf(first) === 0) return null;
  const offers = sayCount(
    offres.a_confirmer.total,
    'offre à portée n’attend',
    'offres à portée n’attendent',
  );
  const be = offres.a_confirmer.total < 2 ? 'confirmée' : 'confirmées';
  return `${offers} que d’être ${be}. C’est pour « ${first.label} » que cela compterait le plus : ${sayFigure(waitingOf(first))} jeunes de plus seraient couverts.`;
}

const waitingOf = ({ bilan }: Pack['needs'][number]): number => bilan.a_confirmer ?? 0;

function sayStanding({ comparison }: Pack): string | null {
  if (!comparison || comparison.groupe === null) return null;
  const standings = comparison.besoins.flatMap(({ comparaisons }): Standing[] => {
    const of = comparaisons.find(({ figure }) => figure === 'part_couverte') ?? comparaisons[0];
    return of && hasMedian(of) ? [placeAmong(of)] : [];
  });
  const count = (standing: Standing): number => standings.filter((one) => one === standing).length;
  const [above, same, below] = [count('above'), count('same'), count('below')];
  if (above + same + below === 0) return null;
  return `Parmi les territoires comparables : au-dessus de la médiane pour ${sayNeeds(above)}, au-dessous pour ${sayNeeds(below)}, à la médiane pour ${sayNeeds(same)}.`;
}

function sayChanges({ changes, needs }: Pack): string | null {
  if (!changes || isMostlyUnknown({ needs })) return null;
  const { avant, besoins } = changes;
  const gained = besoins.filter(({ gagnees }) => gagnees.communes > 0).length;
  const lost = besoins.filter(({ perdues }) => perdues.communes > 0).length;
  const since = `Depuis l’instantané du ${sayDate(avant.jour)}`;
  if (gained + lost === 0) return `${since}, aucune commune n’a été gagnée ni perdue.`;
  return `${since} : des communes gagnées pour ${sayNeeds(gained)}, perdues pour ${sayNeeds(lost)}.`;
}

function sayTrial({ scenario }: Pack): string | null {
  if (!scenario) return null;
  const { nom, effect } = scenario;
  const gains = effect.besoins.map(({ besoin, jeunes_gagnes, communes_gagnees }) => {
    const young = jeunes_gagnes === null ? '' : `${sayCount(jeunes_gagnes, 'jeune', 'jeunes')}, `;
    return `${besoin.label} : ${young}${sayCount(communes_gagnees, 'commune', 'communes')}`;
  });
  return `Le scénario « ${nom} » gagnerait, ${MODES_DITS[effect.mode]} : ${gains.join(' ; ')}.`;
}

const sayNeeds = (count: number): string =>
  count === 0 ? 'aucun' : sayCount(count, 'besoin', 'besoins');
