import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { reopenStructure } from '../../api/client.gen';
import { sheetQuery } from '../../api/edition';
import { errorText } from '../../api/error-text';
import { members } from '../../messages/fr/members';
import { Row, Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { SheetSection } from '../../ui/sheet';
import { ClosingForm } from './closing-form';

const words = members.closing;

/** A structure that ends, the one that takes over, and the way back. */
export function CloseForGood({ structureId }: { structureId: string }): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const client = useQueryClient();
  const { data: sheet } = useQuery(sheetQuery({ objet: 'structure', id: structureId }));
  const change = async (text: string): Promise<void> => {
    setOpen(false);
    setSaid(text);
    await client.invalidateQueries({
      predicate: ({ queryKey: [first] }) =>
        ['my-sheets', 'edition', 'structure', 'service'].includes(String(first)),
    });
  };
  const reopening = useMutation({
    mutationFn: () => reopenStructure({ id: structureId }),
    onSuccess: () => change(words.reopened),
  });
  if (sheet?.statut !== 'publie' && sheet?.statut !== 'fermee') return null;
  const isClosed = sheet.statut === 'fermee';
  return (
    <SheetSection id="fermeture" title={words.title}>
      <p>{isClosed ? words.closed : words.text}</p>
      <Said text={said} />
      {isClosed ? (
        <Stack>
          <Row>
            <Button disabled={reopening.isPending} onClick={() => reopening.mutate()}>
              {words.reopen}
            </Button>
          </Row>
          {reopening.isError ? <p role="alert">{errorText(reopening.error)}</p> : null}
        </Stack>
      ) : null}
      {!isClosed && isOpen ? (
        <ClosingForm
          structureId={structureId}
          onDone={(day) => change(words.done(day))}
          onLeave={() => setOpen(false)}
        />
      ) : null}
      {isClosed || isOpen ? null : (
        <div>
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        </div>
      )}
    </SheetSection>
  );
}
