import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { communeQuery, searchQuery } from '../../api/queries';
import { findSolution } from '../../messages/fr/find-solution';
import { parisToday } from '../../messages/fr/format';
import { shell } from '../../messages/fr/shell';
import { Hero } from './hero';
import { placeName } from './place-options';
import type { CardSlots } from './result-card';
import { ResultsScreen } from './results-screen';
import { bodyOfSearch } from '../../api/search-body';
import { isBlank } from '../../api/search-params';
import { useSearch } from './use-search';

export function FindSolution({ slots }: { slots: CardSlots }): ReactElement {
  const state = useSearch();
  const [today] = useState(parisToday);
  const asked = !isBlank(state.search);
  const commune = useQuery(communeQuery(state.search.commune)).data ?? null;
  const results = useQuery({
    ...searchQuery(bodyOfSearch(state.search, state.profil, today)),
    enabled: asked,
  });
  const title = asked
    ? findSolution.resultsTitle(commune ? placeName(commune) : null)
    : findSolution.pageTitle;
  return (
    <>
      <title>{shell.title(title)}</title>
      {asked ? (
        <ResultsScreen state={state} commune={commune} results={results} slots={slots} />
      ) : (
        <Hero state={state} />
      )}
    </>
  );
}
