import { useLocation, useNavigate } from 'react-router';
import { fragmentOfProfil, profilFromFragment, type Profil } from './profil';

/** The profile of the URL fragment, and how to change it without leaving the page. */
export function useProfil(): {
  profil: Profil;
  fragment: string;
  changeProfil: (profil: Profil) => void;
} {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const profil = profilFromFragment(hash);
  return {
    profil,
    fragment: fragmentOfProfil(profil),
    changeProfil: (next) => {
      void navigate({ pathname, search, hash: fragmentOfProfil(next) }, { replace: true });
    },
  };
}
