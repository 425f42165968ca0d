import type { Famille } from '../../catalogue/freshness.js';

export const PROGRES = [
  'confirmee',
  'en_attente',
  'rebond',
  'sans_adresse',
  'a_contacter',
] as const;

export type Progres = (typeof PROGRES)[number];

export type SheetInCampaign = {
  /** What became of its structure: to be written to, written to, or nowhere to write. */
  readonly etat: 'a_contacter' | 'contactee' | 'sans_adresse';
  /** All the mails about it came back. */
  readonly rebond: boolean;
  /** The families confirmed since the campaign began; `tout` is all of them. */
  readonly confirmees: readonly string[];
};

const EVERYTHING: readonly Famille[] = ['personne', 'horaires', 'conditions', 'adresse'];

/** Where a sheet is in a campaign that asks about these families (none named: about everything). */
export function judgeProgress(
  { etat, rebond, confirmees }: SheetInCampaign,
  familles: readonly Famille[],
): Progres {
  const asked = familles.length === 0 ? EVERYTHING : familles;
  const isConfirmed = asked.every((one) => confirmees.includes(one));
  if (confirmees.includes('tout') || isConfirmed) return 'confirmee';
  if (etat !== 'contactee') return etat;
  return rebond ? 'rebond' : 'en_attente';
}

/** Nobody reads our mails there: somebody telephones. */
export const isToTelephone = (progres: Progres): boolean =>
  progres === 'rebond' || progres === 'sans_adresse';
