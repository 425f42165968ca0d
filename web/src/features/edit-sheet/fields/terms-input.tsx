import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { termsQuery, type Vocabulary } from '../../../api/vocabularies';
import { searchTerms } from './search-terms';
import { TokenPicker } from './token-picker';
import { textsIn, useField } from './use-field';

/** Several words of a long list of data·inclusion. */
export function TermsInput({
  champ,
  vocabulary,
}: {
  champ: string;
  vocabulary: Vocabulary;
}): ReactElement {
  const { label, help, error, value, set } = useField(champ);
  const [text, setText] = useState('');
  const query = useQuery(termsQuery(vocabulary));
  const terms = query.data ?? [];
  const chosen = textsIn(value);
  const labelOf = (slug: string): string =>
    terms.find((term) => term.value === slug)?.label ?? slug;
  const found = searchTerms(terms, text).filter((term) => !chosen.includes(term.value));
  return (
    <TokenPicker
      label={label}
      help={help}
      error={error}
      chosen={chosen.map((slug) => ({ id: slug, label: labelOf(slug) }))}
      text={text}
      options={found.map((term) => ({
        id: term.value,
        label: term.label,
        detail: term.description ?? '',
      }))}
      loading={query.isFetching}
      onText={setText}
      onAdd={(slug) => set([...chosen, slug])}
      onRemove={(slug) => set(chosen.filter((one) => one !== slug))}
    />
  );
}
