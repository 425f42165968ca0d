import { useLocation, useNavigate } from 'react-router';
import { fragmentOfProfil, profilFromFragment, type Profil } from '../../api/profil';
import { paramsOfSearch, searchFromParams, type Search } from '../../api/search-params';

export type SearchState = {
  readonly search: Search;
  readonly profil: Profil;
  readonly change: (part: Partial<Search>, profil?: Profil) => void;
  readonly changeProfil: (profil: Profil) => void;
};

/** The URL is the state: the search in its query, the profile in its fragment. */
export function useSearch(): SearchState {
  const { search: query, hash } = useLocation();
  const navigate = useNavigate();
  const search = searchFromParams(new URLSearchParams(query));
  const profil = profilFromFragment(hash);
  const go = (next: Search, nextProfil: Profil, replace: boolean): void => {
    const params = paramsOfSearch(next).toString();
    const to = {
      pathname: '/',
      search: params ? `?${params}` : '',
      hash: fragmentOfProfil(nextProfil),
    };
    void navigate(to, { replace });
  };
  return {
    search,
    profil,
    change: (part, nextProfil) => go({ ...search, page: 1, ...part }, nextProfil ?? profil, false),
    changeProfil: (nextProfil) => go({ ...search, page: 1 }, nextProfil, true),
  };
}
