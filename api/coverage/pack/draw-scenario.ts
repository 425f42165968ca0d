import { INK } from '../../pdf/pen.js';
import { labelOfNeed } from '../needs.js';
import type { EffetAnswer } from '../scenarios/simulations.schema.js';
import { drawTable } from './draw-table.js';
import type { Pack } from './pack.js';
import { BEST_TUESDAY, MODES_DITS } from '../coverage-words.js';
import { NON_COMPTES, sayCount, sayFigure } from './pack-words.js';
import { openPart, type Pages, paragraph, subtitle } from './pages.js';

const LINES_SHOWN = 40;
const NOTE = { size: 9, color: INK.soft } as const;

const EFFECT_COLUMNS = [
  { label: 'Commune qui devient couverte', width: 311 },
  { label: 'Jeunes', width: 200, isFigure: true },
] as const;

/** What the scenario that was joined would change, and under which conditions: they may not be those of the pack. */
export function drawScenario(pages: Pages, { scenario }: Pack): void {
  if (!scenario) return;
  const { nom, effect } = scenario;
  const { mode, duree_max, territoire, inclure_a_confirmer } = effect;
  const counted = inclure_a_confirmer ? ', offres à confirmer comptées' : '';
  openPart(pages, `Et si ? ${nom}`, {
    lead: `Simulation : ${territoire.nom}, ${MODES_DITS[mode]}, en ${duree_max} minutes au plus${counted}. Rien n’est écrit dans le catalogue.`,
    room: 170,
  });
  if (mode === 'transports') paragraph(pages, `Temps de trajet : ${BEST_TUESDAY}.`, NOTE);
  for (const one of effect.permanences) {
    const { besoin, lieu, phrase, places } = one;
    const where = lieu.nom ?? `${lieu.latitude}, ${lieu.longitude}`;
    const seats = places === null ? '' : `, ${sayCount(places, 'place', 'places')}`;
    paragraph(pages, `${labelOfNeed(besoin.slug)} à ${where}, ${phrase}${seats}`, { font: 'bold' });
  }
  for (const one of effect.besoins) drawEffect(pages, one);
}

function drawEffect(pages: Pages, effect: EffetAnswer): void {
  const { besoin, jeunes_gagnes, communes_gagnees, hors_territoire, communes } = effect;
  const where = sayCount(communes_gagnees, 'commune', 'communes');
  subtitle(pages, `${labelOfNeed(besoin.slug)} : ${sayGained(jeunes_gagnes)}, ${where}`);
  const gained = communes.filter(({ gagnee }) => gagnee);
  if (gained.length > 0) {
    drawTable(
      pages,
      EFFECT_COLUMNS,
      gained
        .slice(0, LINES_SHOWN)
        .map(({ nom, jeunes, jeunes_estimes }) => [
          nom,
          `${sayFigure(jeunes, '< 5')}${jeunes_estimes && jeunes !== null ? ' est.' : ''}`,
        ]),
    );
  }
  const left = gained.length - LINES_SHOWN;
  if (left > 0) {
    const others = sayCount(left, 'autre commune', 'autres communes');
    paragraph(pages, `Et ${others}, dans le classeur, feuille « Scénario ».`, NOTE);
  }
  if (hors_territoire.communes_gagnees > 0) {
    const beyond = sayCount(hors_territoire.communes_gagnees, 'commune', 'communes');
    paragraph(
      pages,
      `Hors du territoire, dans la région : ${sayGained(hors_territoire.jeunes_gagnes)}, ${beyond}.`,
      NOTE,
    );
  }
}

const sayGained = (jeunes: number | null): string =>
  jeunes === null ? `jeunes ${NON_COMPTES}` : sayCount(jeunes, 'jeune gagné', 'jeunes gagnés');
