import { useLocation, useNavigate } from 'react-router';
import { fragmentOfProfil, profilFromFragment, type Profil } from './profil';
import type { Asker } from './queries';

/** Who is asked for: the profile of the URL fragment, the commune of its query. */
export function useAsker(): {
  asker: Asker;
  /** What a link to another sheet carries, to speak of the same person. */
  trail: string;
  changeProfil: (profil: Profil) => void;
} {
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const commune = new URLSearchParams(search).get('commune');
  const asker = { profil: profilFromFragment(hash), commune };
  return {
    asker,
    trail: trailOf(asker),
    changeProfil: (next) => {
      void navigate({ pathname, search, hash: fragmentOfProfil(next) }, { replace: true, state });
    },
  };
}

export function trailOf({ profil, commune }: Asker): string {
  return `${commune ? `?commune=${encodeURIComponent(commune)}` : ''}${fragmentOfProfil(profil)}`;
}
