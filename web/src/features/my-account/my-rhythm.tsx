import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { chooseRhythm, readRhythm } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { myAccount } from '../../messages/fr/my-account';
import { rhythm } from '../../messages/fr/rhythm';
import { Said } from '../../ui/blocks';
import { RhythmChoice } from '../../ui/rhythm-choice';
import { SheetSection } from '../../ui/sheet';

const words = myAccount.reminders;
const KEY = ['my-rhythm'] as const;

type Rhythm = Awaited<ReturnType<typeof readRhythm>>['rythme'];

export function MyRhythm(): ReactElement {
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => readRhythm({ signal }),
  });
  const choosing = useMutation({
    mutationFn: (rythme: Rhythm) => chooseRhythm({ body: { rythme } }),
    onSuccess: (chosen) => client.setQueryData(KEY, chosen),
  });
  const failure = choosing.error ?? error;
  const value = choosing.isPending ? choosing.variables : data?.rythme;
  return (
    <SheetSection id="rappels" title={words.title}>
      <p>{words.text}</p>
      {value ? (
        <RhythmChoice words={rhythm} value={value} onChange={(next) => choosing.mutate(next)} />
      ) : null}
      {failure ? <p role="alert">{errorText(failure)}</p> : null}
      <Said text={choosing.isSuccess ? rhythm.kept : ''} />
    </SheetSection>
  );
}
