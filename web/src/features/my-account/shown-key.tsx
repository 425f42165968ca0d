import { useState, type ReactElement } from 'react';
import { myAccount } from '../../messages/fr/my-account';
import { Row, Said, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';

const words = myAccount.keys;

type ShownKeyProps = { readonly value: string; readonly onHide: () => void };

/** The key itself, shown this once. */
export function ShownKey({ value, onHide }: ShownKeyProps): ReactElement {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Notice title={words.once} level={3} role="alert">
      <Stack>
        <TextField
          label={words.field}
          value={value}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Row>
          <Button onClick={() => void copy()}>{words.copy}</Button>
          <Button look="quiet" onClick={onHide}>
            {words.hide}
          </Button>
        </Row>
        <Said text={isCopied ? words.copied : ''} />
      </Stack>
    </Notice>
  );
}
