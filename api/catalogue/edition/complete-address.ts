import type { Commune } from '../../territories/commune.js';
import type { Champs } from './sheet.js';

const MOVES = ['commune', 'code_postal', 'code_insee', 'adresse'] as const;

const isChanged = (name: string, current: Champs, asked: Champs): boolean =>
  name in asked && asked[name] !== (current[name] ?? null);

function ofCommune(current: Champs, asked: Champs, commune: Commune): Champs {
  const { codesPostaux } = commune;
  const kept = current.code_postal;
  const known = typeof kept === 'string' && codesPostaux.includes(kept);
  return {
    code_insee: commune.code,
    commune: asked.commune ?? commune.nom,
    code_postal: asked.code_postal ?? (known ? kept : (codesPostaux[0] ?? null)),
  };
}

/**
 * What follows from a new address: the name of its commune, its point. A point put on the map
 * by hand is the address's; without it, the commune's centre stands for it and says so.
 * `commune` is the one that the sheet will be in, when its code is known.
 */
export function completeAddress(current: Champs, asked: Champs, commune: Commune | null): Champs {
  const named =
    commune && isChanged('code_insee', current, asked) ? ofCommune(current, asked, commune) : {};
  const written = { ...asked, ...named };
  const isPlaced = typeof asked.longitude === 'number' && typeof asked.latitude === 'number';
  const isMovedByHand =
    isPlaced && (isChanged('longitude', current, asked) || isChanged('latitude', current, asked));
  if (isMovedByHand) return { ...written, point_precision: 'adresse', adresse_certifiee: false };
  const isRubbedOut = 'longitude' in asked && !isPlaced && current.longitude !== null;
  const isMoved = MOVES.some((name) => isChanged(name, current, written));
  if (!isMoved && !isRubbedOut) return written;
  const centre = commune?.centre ?? null;
  return {
    ...written,
    longitude: centre?.longitude ?? null,
    latitude: centre?.latitude ?? null,
    point_precision: centre ? 'commune' : null,
    adresse_certifiee: false,
  };
}
