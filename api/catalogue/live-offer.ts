import type { EtatDeFraicheur } from './freshness.js';

export type OffreAJuger = {
  readonly statut: string;
  readonly places_disponibles: number | null;
  /** Closures known today or to come. */
  readonly fermetures: readonly {
    readonly du: string;
    readonly au: string | null;
    readonly motif: string | null;
  }[];
  readonly fraicheur: EtatDeFraicheur;
  /** A phone, an e-mail, a link or a filled post on the service or its structure. */
  readonly hasContact: boolean;
};

export type Offre =
  | { readonly kind: 'vivante' }
  | { readonly kind: 'a_confirmer' }
  | { readonly kind: 'fermee'; readonly jusqu_au: string | null; readonly motif: string | null }
  | { readonly kind: 'complete' }
  | { readonly kind: 'sans_contact' }
  | { readonly kind: 'non_publiee' };

/** Whether an offer lives. What is not known — hours, places — is neither closed nor full. */
export function judgeOffer(offre: OffreAJuger, today: string): Offre {
  if (offre.statut !== 'publie') return { kind: 'non_publiee' };
  const closed = offre.fermetures.find(({ du, au }) => du <= today && (au === null || today <= au));
  if (closed) return { kind: 'fermee', jusqu_au: closed.au, motif: closed.motif };
  if (offre.places_disponibles === 0) return { kind: 'complete' };
  if (!offre.hasContact) return { kind: 'sans_contact' };
  return offre.fraicheur === 'confirmee' ? { kind: 'vivante' } : { kind: 'a_confirmer' };
}
