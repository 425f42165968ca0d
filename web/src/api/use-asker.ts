import { useLocation, useNavigate } from 'react-router';
import { fragmentOfProfil, profilFromFragment, type Profil } from './profil';
import type { Asker } from './queries';
import { travelModeIn } from './travel-modes';

type Departure = Pick<Asker, 'commune' | 'mode'>;

/** Who is asked for: the profile of the URL fragment, the commune and the mode of its query. */
export function useAsker(): {
  asker: Asker;
  /** What a link to another sheet carries, to speak of the same person. */
  trail: string;
  changeProfil: (profil: Profil) => void;
  /** Where she starts from, and how. */
  changeDeparture: (departure: Partial<Departure>) => void;
} {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const commune = params.get('commune');
  const mode = travelModeIn(params.get('mode'));
  const asker = { profil: profilFromFragment(hash), commune, mode };
  return {
    asker,
    trail: trailOf(asker),
    changeProfil: (next) => {
      void navigate({ pathname, search, hash: fragmentOfProfil(next) }, { replace: true, state });
    },
    changeDeparture: (part) => {
      for (const [name, value] of Object.entries({ commune, mode, ...part })) {
        if (value === null) params.delete(name);
        else params.set(name, value);
      }
      // An address is of the commune that it was chosen with.
      const moved = { ...asker.profil, point: null };
      const left = part.commune === undefined ? hash : fragmentOfProfil(moved);
      void navigate({ pathname, search: `?${params}`, hash: left }, { replace: true, state });
    },
  };
}

export function trailOf({ profil, commune, mode }: Asker): string {
  const by = mode ? `&mode=${mode}` : '';
  return `${commune ? `?commune=${encodeURIComponent(commune)}${by}` : ''}${fragmentOfProfil(profil)}`;
}
