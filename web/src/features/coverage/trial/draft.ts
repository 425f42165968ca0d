import type {
  Permanence,
  TriedPermanence,
  TrialPlace,
  TrialRecurrence,
} from '../../../api/coverage-trial';

/** A permanence that is being said; its place may still be missing. */
export type Draft = Omit<Permanence, 'lieu'> & {
  readonly lieu: TrialPlace | null;
  /** The name of its place, to be shown. */
  readonly nom: string | null;
  /** Which of the trial it will replace; null: it will be one more. */
  readonly rank: number | null;
};

export type DraftFault = 'place' | 'days' | 'date' | 'hours';

const FORTNIGHTLY: TrialRecurrence = {
  frequence: 'hebdomadaire',
  toutes_les: 2,
  jours: [3],
  debut: null,
};

/** Every other Thursday afternoon: something to begin with. */
export const freshDraft = (besoin: string): Draft => ({
  besoin,
  lieu: null,
  nom: null,
  rank: null,
  recurrence: FORTNIGHTLY,
  heure_debut: '14:00',
  heure_fin: '17:00',
  places: null,
  zone_eligibilite: [],
});

export const draftOf = (
  permanence: Permanence,
  rank: number,
  tried: TriedPermanence | undefined,
): Draft => ({ ...permanence, rank, nom: tried?.lieu.nom ?? null });

/** What keeps a draft from being tried; null when nothing does. */
export function faultOf({ lieu, recurrence, heure_debut, heure_fin }: Draft): DraftFault | null {
  if (!lieu) return 'place';
  return faultOfDays(recurrence) ?? faultOfHours(heure_debut, heure_fin);
}

function faultOfDays(said: TrialRecurrence): DraftFault | null {
  if (said.frequence === 'hebdomadaire' && said.jours.length === 0) return 'days';
  if (said.frequence === 'mensuelle' && said.rangs.length === 0) return 'days';
  return said.frequence === 'une_fois' && said.date === '' ? 'date' : null;
}

const faultOfHours = (from: string | null, to: string | null): DraftFault | null =>
  from !== null && to !== null && to <= from ? 'hours' : null;

/** What is sent of a draft, at a place. */
export function permanenceAt(draft: Draft, lieu: TrialPlace): Permanence {
  const { besoin, recurrence, heure_debut, heure_fin, places, zone_eligibilite } = draft;
  return { besoin, lieu, recurrence, heure_debut, heure_fin, places, zone_eligibilite };
}

/** The permanences of the trial once a draft is added, or put in the place of one. */
export function withDraft(permanences: readonly Permanence[], draft: Draft): readonly Permanence[] {
  if (!draft.lieu) return permanences;
  const said = permanenceAt(draft, draft.lieu);
  if (draft.rank === null) return [...permanences, said];
  return permanences.map((one, rank) => (rank === draft.rank ? said : one));
}
