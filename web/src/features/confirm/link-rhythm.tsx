import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { chooseRhythmByLink } from '../../api/client.gen';
import type { Rhythm } from '../../api/confirm';
import { errorText } from '../../api/error-text';
import { rhythm } from '../../messages/fr/rhythm';
import { Said, Stack } from '../../ui/blocks';
import { RhythmChoice } from '../../ui/rhythm-choice';

type LinkRhythmProps = { readonly jeton: string; readonly value: Rhythm };

/** How often one is reminded, chosen without an account. */
export function LinkRhythm({ jeton, value }: LinkRhythmProps): ReactElement {
  const [chosen, setChosen] = useState(value);
  const choosing = useMutation({
    mutationFn: (rythme: Rhythm) => chooseRhythmByLink({ body: { jeton, rythme } }),
    onError: () => setChosen(value),
  });
  return (
    <Stack>
      <RhythmChoice
        words={rhythm}
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          choosing.mutate(next);
        }}
      />
      {choosing.isError ? <p role="alert">{errorText(choosing.error)}</p> : null}
      <Said text={choosing.isSuccess ? rhythm.kept : ''} />
    </Stack>
  );
}
