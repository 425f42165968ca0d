import type { ReactElement } from 'react';
import type { FollowedSource } from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { OptionField } from '../../../ui/area-field';
import { TextField } from '../../../ui/field';

const words = followedSources.form;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const USUAL_HOUR = 3;

type SourceFieldsProps = {
  readonly source?: Pick<FollowedSource, 'nom' | 'url' | 'source' | 'heure' | 'a_un_jeton'>;
};

/** What is said of a source, whether it is new or changed. */
export function SourceFields({ source }: SourceFieldsProps): ReactElement {
  return (
    <>
      <TextField
        label={words.nom}
        help={words.nomHelp}
        name="nom"
        required
        maxLength={120}
        defaultValue={source?.nom}
      />
      <TextField
        label={words.url}
        help={words.urlHelp}
        name="url"
        type="url"
        required
        maxLength={2_000}
        spellCheck={false}
        defaultValue={source?.url}
      />
      <TextField
        label={words.source}
        help={words.sourceHelp}
        name="source"
        required
        maxLength={80}
        spellCheck={false}
        autoCapitalize="none"
        defaultValue={source?.source}
      />
      <TextField
        label={words.jeton}
        help={source?.a_un_jeton ? words.jetonKept : words.jetonHelp}
        name="jeton"
        type="password"
        autoComplete="off"
        maxLength={4_000}
      />
      <OptionField label={words.heure} name="heure" defaultValue={source?.heure ?? USUAL_HOUR}>
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {words.hour(hour)}
          </option>
        ))}
      </OptionField>
    </>
  );
}
