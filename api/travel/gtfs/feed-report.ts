/** What may be wrong in a feed, as told to whoever imports it. `perte`: what it names is not in the timetable. */
export const FINDINGS = {
  'arret-sans-position': { perte: true, texte: 'arrêts sans position lisible' },
  'identifiant-en-double': { perte: true, texte: 'identifiants déjà vus (le premier est gardé)' },
  'ligne-inconnue': { perte: true, texte: 'courses d’une ligne absente de routes.txt' },
  'calendrier-inconnu': { perte: true, texte: 'courses d’un calendrier absent' },
  'course-inconnue': { perte: true, texte: 'passages d’une course absente de trips.txt' },
  'arret-inconnu': { perte: true, texte: 'passages à un arrêt absent de stops.txt, sautés' },
  'heure-illisible': { perte: true, texte: 'heures illisibles' },
  'heures-a-rebours': { perte: true, texte: 'courses dont les heures reculent' },
  'course-trop-longue': { perte: true, texte: 'courses qui finissent plus de 48 h après minuit' },
  'course-d-un-arret': { perte: true, texte: 'courses de moins de deux arrêts' },
  'date-illisible': { perte: true, texte: 'dates illisibles' },
  'correspondance-inconnue': { perte: true, texte: 'correspondances d’un arrêt absent' },
  'correspondance-particuliere': {
    perte: true,
    texte: 'correspondances propres à une ligne ou à une course (non lues)',
  },
  'frequence-illisible': { perte: true, texte: 'fréquences illisibles' },
  'passe-minuit': {
    perte: false,
    texte: 'courses de nuit dont les heures repartaient de 00:00, continuées après 24:00',
  },
  'depart-avant-arrivee': { perte: false, texte: 'départs notés avant l’arrivée, ramenés à elle' },
  'heure-interpolee': { perte: false, texte: 'heures absentes, interpolées' },
  'fuseau-autre': { perte: false, texte: 'réseaux qui ne sont pas à l’heure de Paris' },
  'pas-en-utf8': { perte: false, texte: 'tables lues en Windows-1252 (UTF-8 attendu)' },
} as const;
export type Finding = keyof typeof FINDINGS;

export type FeedFinding = {
  readonly quoi: Finding;
  readonly combien: number;
  readonly exemples: readonly string[];
};

const EXAMPLES_MAX = 3;
const EXAMPLE_LENGTH_MAX = 60;

/** Counts what was found wrong, with a few examples of each. */
export class FeedReport {
  private readonly found = new Map<Finding, { combien: number; exemples: string[] }>();

  note(quoi: Finding, exemple: string): void {
    const entry = this.found.get(quoi) ?? { combien: 0, exemples: [] };
    entry.combien += 1;
    if (entry.exemples.length < EXAMPLES_MAX) {
      entry.exemples.push(exemple.slice(0, EXAMPLE_LENGTH_MAX));
    }
    this.found.set(quoi, entry);
  }

  get findings(): FeedFinding[] {
    return [...this.found].map(([quoi, entry]) => ({ quoi, ...entry }));
  }
}
