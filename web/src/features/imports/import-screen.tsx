import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { errorText } from '../../api/error-text';
import { importQuery, type ImportState, isRunning } from '../../api/imports';
import { errors } from '../../messages/fr/errors';
import { imports as words } from '../../messages/fr/imports';
import { shell } from '../../messages/fr/shell';
import { Notice } from '../../ui/notice';
import { QueryView } from '../../ui/query-view';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { ColumnsForm } from './columns-form';
import { Report } from './report';
import { RunPanel } from './run-panel';
import { Undone } from './undone';
import { useChoices } from './use-choices';

const VIEW_WORDS = {
  loading: words.loading,
  failed: errors.title,
  retry: errors.retry,
  pageTitle: shell.title,
};

/** One file: its columns, what it would do, what it did. */
export function ImportScreen({ id }: { id: string }): ReactElement {
  const query = useQuery(importQuery(id));
  return (
    <Sheet>
      <QueryView query={query} words={VIEW_WORDS} errorText={errorText}>
        {(state) => <Loaded state={state} />}
      </QueryView>
    </Sheet>
  );
}

function Loaded({ state }: { state: ImportState }): ReactElement {
  const { fichier, statut, octets, probleme, essai, rapport, bilan } = state;
  const refusedHref = `/api/v1/imports/${state.id}/refus`;
  const choices = useChoices(state);
  const isOver = statut === 'termine' || statut === 'defait';
  return (
    <>
      <title>{shell.title(fichier)}</title>
      <SheetHead
        kicker={<Link to="/imports">{words.back}</Link>}
        title={fichier}
        subtitle={`${words.statuts[statut]}, ${words.size(octets)}`}
      />
      {probleme === null ? null : (
        <Notice title={words.statuts.echec} tone="failure" role="alert">
          <p>{probleme}</p>
        </Notice>
      )}
      {bilan ? <Undone bilan={bilan} /> : null}
      {isOver || isRunning(state) ? null : (
        <SheetSection id="colonnes" title={words.columns.title}>
          <ColumnsForm state={state} choices={choices} />
        </SheetSection>
      )}
      <SheetSection id="importer" title={words.run.title}>
        <RunPanel state={state} keepChoices={choices.isDirty ? choices.save : null} />
      </SheetSection>
      {rapport ? (
        <Report refusedHref={refusedHref} title={words.report.done} report={rapport} />
      ) : null}
      {essai && !rapport ? (
        <Report refusedHref={refusedHref} title={words.report.trial} report={essai} />
      ) : null}
    </>
  );
}
