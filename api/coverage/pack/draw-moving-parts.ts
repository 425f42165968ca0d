import { sayDate } from '../../pdf/french-words.js';
import { labelOfNeed } from '../needs.js';
import { drawTable } from './draw-table.js';
import type { Pack } from './pack.js';
import { RAISONS_DITES, sayFigure } from './pack-words.js';
import { openPart, type Pages, paragraph, subtitle } from './pages.js';

const LINES_SHOWN = 40;

const DEMAND_COLUMNS = [
  { label: 'Commune', width: 190 },
  { label: 'Besoin', width: 221 },
  { label: 'Demandes', width: 100, isFigure: true },
] as const;

/** What was looked for in vain; only for those who may read it. */
export function drawDemand(pages: Pages, { demand }: Pack): void {
  if (!demand) return;
  openPart(
    pages,
    'Demandes sans réponse',
    `Recherches sans résultat utilisable et besoins signalés, de ${demand.mois_de} à ${demand.mois_a} ; rien n’est montré sous ${demand.seuil}.`,
  );
  if (demand.items.length === 0) {
    paragraph(pages, 'Aucune commune n’atteint ce seuil pour un besoin.');
    return;
  }
  drawTable(
    pages,
    DEMAND_COLUMNS,
    demand.items
      .slice(0, LINES_SHOWN)
      .map(({ nom, categorie, total }) => [nom, labelOfNeed(categorie), sayFigure(total)]),
  );
}

const CHANGE_COLUMNS = [
  { label: 'Besoin', width: 171 },
  { label: 'Communes gagnées', width: 85, isFigure: true },
  { label: 'Jeunes', width: 85, isFigure: true },
  { label: 'Communes perdues', width: 85, isFigure: true },
  { label: 'Jeunes', width: 85, isFigure: true },
] as const;

/** What was gained and lost since the snapshot, and why. */
export function drawChanges(pages: Pages, { changes }: Pack): void {
  if (!changes) {
    openPart(pages, 'Depuis la dernière réunion');
    paragraph(
      pages,
      'Aucun instantané n’a encore été pris : ce qui change se lira à la prochaine réunion.',
    );
    return;
  }
  openPart(
    pages,
    'Depuis la dernière réunion',
    `Depuis l’instantané du ${sayDate(changes.avant.jour)}${changes.avant.nom ? ` (${changes.avant.nom})` : ''}, à ${changes.duree_max} minutes.`,
  );
  drawTable(
    pages,
    CHANGE_COLUMNS,
    changes.besoins.map(({ besoin, gagnees, perdues }) => [
      labelOfNeed(besoin.slug),
      sayFigure(gagnees.communes),
      sayFigure(gagnees.jeunes, '< 5'),
      sayFigure(perdues.communes),
      sayFigure(perdues.jeunes, '< 5'),
    ]),
  );
  const lost = changes.besoins.filter(({ perdues }) => perdues.communes > 0);
  if (lost.length > 0) subtitle(pages, 'Pourquoi ces communes ne sont plus couvertes');
  for (const { besoin, perdues } of lost) {
    const why = perdues.raisons
      .map(({ raison, communes }) => `${RAISONS_DITES[raison]} (${sayFigure(communes)})`)
      .join(' ; ');
    paragraph(pages, `${labelOfNeed(besoin.slug)} : ${why}`, { size: 9.5 });
  }
}

const EFFECT_COLUMNS = [
  { label: 'Commune', width: 311 },
  { label: 'Jeunes qui deviennent couverts', width: 200, isFigure: true },
] as const;

/** What the scenario that was joined would change. */
export function drawScenario(pages: Pages, { scenario }: Pack): void {
  if (!scenario) return;
  const { nom, effect } = scenario;
  openPart(pages, `Et si ? ${nom}`, 'Simulation : rien n’est écrit dans le catalogue.');
  for (const { besoin, lieu, phrase, places } of effect.permanences) {
    const where = lieu.nom ?? `${lieu.latitude}, ${lieu.longitude}`;
    const seats = places === null ? '' : `, ${sayFigure(places)} places`;
    paragraph(pages, `${labelOfNeed(besoin.slug)} à ${where}, ${phrase}${seats}`, {
      font: 'bold',
    });
  }
  for (const { besoin, jeunes_gagnes, communes_gagnees, communes } of effect.besoins) {
    subtitle(
      pages,
      `${labelOfNeed(besoin.slug)} : ${sayFigure(jeunes_gagnes, 'moins de 5')} jeunes gagnés, ${sayFigure(communes_gagnees)} communes`,
    );
    const gained = communes.filter(({ gagnee }) => gagnee);
    if (gained.length === 0) continue;
    drawTable(
      pages,
      EFFECT_COLUMNS,
      gained.slice(0, LINES_SHOWN).map((one) => [one.nom, sayFigure(one.jeunes, '< 5')]),
    );
  }
}
