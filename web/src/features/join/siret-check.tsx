import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { getCompany } from '../../api/client.gen';
import { errorText } from '../../api/error-text';
import { join } from '../../messages/fr/join';
import { Row, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';

const words = join.register;
const DIGITS = 14;

export type Company = Awaited<ReturnType<typeof getCompany>>;
/** What the form begins with: a company looked up, or the reason why there is no SIRET. */
export type Checked = { readonly siret: string | null; readonly company: Company | null };

type SiretCheckProps = { readonly onChecked: (checked: Checked | null) => void };

/** The SIRET is checked, and looked up where it is known. */
export function SiretCheck({ onChecked }: SiretCheckProps): ReactElement {
  const [hasNone, setNone] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const checking = useMutation({
    mutationFn: (siret: string) => getCompany({ siret }),
    onSuccess: (company) => onChecked({ siret: company.siret, company }),
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const siret = textOf(new FormData(event.currentTarget), 'siret').replace(/\D/g, '');
    setWrong(siret.length !== DIGITS);
    if (siret.length === DIGITS) checking.mutate(siret);
  };
  if (hasNone) {
    return (
      <div>
        <Button
          look="quiet"
          onClick={() => {
            setNone(false);
            onChecked(null);
          }}
        >
          {words.with}
        </Button>
      </div>
    );
  }
  const wrong = isWrong ? words.wrongSiret : checking.isError ? errorText(checking.error) : null;
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextField
          label={words.siret}
          help={words.siretHelp}
          name="siret"
          inputMode="numeric"
          autoComplete="off"
          maxLength={30}
          {...(wrong === null ? {} : { error: wrong })}
        />
        <Row>
          <Button type="submit" look="primary" disabled={checking.isPending}>
            {words.check}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setNone(true);
              onChecked({ siret: null, company: null });
            }}
          >
            {words.without}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
