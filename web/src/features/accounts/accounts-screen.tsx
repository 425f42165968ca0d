import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { type AccountSearch, accountsQuery } from '../../api/accounts';
import { errorText } from '../../api/error-text';
import { accounts as words } from '../../messages/fr/accounts';
import { errors } from '../../messages/fr/errors';
import { shell } from '../../messages/fr/shell';
import { OptionField } from '../../ui/area-field';
import { CardList, Stack } from '../../ui/blocks';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/field';
import { textOf } from '../../ui/form-text';
import { Pagination } from '../../ui/pagination';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { AccountCard } from './account-card';
import { NewAccount } from './new-account';
import { ROLE_NAMES } from './role-names';
import { SignInLog } from './sign-in-log';

/** Who has an account, what each may do, and who signed in. */
export function AccountsScreen(): ReactElement {
  const [search, setSearch] = useState<AccountSearch>({ q: '', page: 1 });
  const { data, error, refetch } = useQuery(accountsQuery(search));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const role = ROLE_NAMES.find((one) => one === textOf(form, 'role'));
    setSearch({ q: textOf(form, 'q'), page: 1, ...(role ? { role } : {}) });
  };
  return (
    <Sheet>
      <title>{shell.title(words.title)}</title>
      <SheetHead kicker={words.kicker} title={words.title} />
      <SheetSection
        id="comptes"
        title={data ? words.count(data.total) : error ? words.list : words.loading}
      >
        <form onSubmit={submit}>
          <Stack>
            <TextField label={words.search} name="q" type="search" maxLength={200} />
            <OptionField label={words.role} name="role">
              <option value="">{words.anyRole}</option>
              {ROLE_NAMES.map((role) => (
                <option key={role} value={role}>
                  {words.roles[role]}
                </option>
              ))}
            </OptionField>
            <div>
              <Button type="submit" icon="search">
                {words.go}
              </Button>
            </div>
          </Stack>
        </form>
        {error && !data ? (
          <Failure
            level={2}
            title={errors.title}
            message={errorText(error)}
            retry={errors.retry}
            onRetry={() => void refetch()}
          />
        ) : null}
        {data ? (
          <>
            <CardList>
              {data.items.map((account) => (
                <li key={account.id}>
                  <AccountCard account={account} />
                </li>
              ))}
            </CardList>
            <Pagination
              page={data.page}
              pages={data.pages}
              onChange={(page) => setSearch((before) => ({ ...before, page }))}
              words={{ ...words.pages, position: words.pages.position(data.page, data.pages) }}
            />
          </>
        ) : null}
      </SheetSection>
      <NewAccount />
      <SignInLog />
    </Sheet>
  );
}
