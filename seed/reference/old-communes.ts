import type { CommuneOfDecoupage } from './decoupage.js';

export type OldCommune = {
  readonly code: string;
  readonly nom: string | null;
  readonly communeCode: string;
};

/**
 * Every code or name that now leads to a commune of today: merged, associated and
 * delegated communes, and the municipal arrondissements of Paris, Lyon and Marseille.
 * The name is null when the official code only kept the number.
 */
export function listOldCommunes(communes: readonly CommuneOfDecoupage[]): OldCommune[] {
  const nameOfToday = new Map<string, string>();
  const byCode = new Map<string, OldCommune>();
  for (const commune of communes) {
    if (commune.type !== 'commune-actuelle') continue;
    nameOfToday.set(commune.code, commune.nom);
    for (const code of commune.anciensCodes ?? []) {
      byCode.set(code, { code, nom: null, communeCode: commune.code });
    }
  }
  for (const { type, code, nom, chefLieu, commune } of communes) {
    const communeCode = chefLieu ?? commune;
    if (type === 'commune-actuelle' || !communeCode) continue;
    if (code === communeCode && nameOfToday.get(code) === nom) continue;
    byCode.set(code, { code, nom, communeCode });
  }
  return [...byCode.values()];
}
