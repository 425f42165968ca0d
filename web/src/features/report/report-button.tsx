import { lazy, Suspense, useState, type ReactElement } from 'react';
import { report } from '../../messages/fr/report';
import { Button } from '../../ui/button';
import type { Reported } from './reported';

const ReportDialog = lazy(() =>
  import('./report-dialog').then((m) => ({ default: m.ReportDialog })),
);

export function ReportButton({ about }: { about: Reported }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small icon="flag" onClick={() => setOpen(true)}>
        {report.button}
      </Button>
      {isOpen ? (
        <Suspense>
          <ReportDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
