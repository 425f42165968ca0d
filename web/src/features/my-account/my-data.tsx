import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { exportMyData } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { myAccount } from '../../messages/fr/my-account';
import { Said } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { download } from '../../ui/download';
import { SheetSection } from '../../ui/sheet';

const words = myAccount.data;

export function MyData(): ReactElement {
  const copying = useMutation({
    mutationFn: () => exportMyData(),
    onSuccess: (data) => {
      const text = JSON.stringify(data, null, 2);
      download(new Blob([text], { type: 'application/json' }), words.file);
    },
  });
  return (
    <SheetSection id="donnees" title={words.title}>
      <p>{words.text}</p>
      <div>
        <Button icon="download" disabled={copying.isPending} onClick={() => copying.mutate()}>
          {words.download}
        </Button>
      </div>
      {copying.isError ? <p role="alert">{errorText(copying.error)}</p> : null}
      <Said text={copying.isSuccess ? words.done : ''} />
      <h3>{words.kept}</h3>
      <p>{words.keptText}</p>
    </SheetSection>
  );
}
