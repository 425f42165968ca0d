import type { ReactElement } from 'react';
import type { PassageReport } from '../../../api/followed-sources';
import { followedSources } from '../../../messages/fr/followed-sources';
import { formatNumber } from '../../../messages/fr/format';
import { Facts } from '../../../ui/sheet';

const words = followedSources.passage;

/** Nothing is said of what did not happen. */
const some = (count: number): string | null => (count === 0 ? null : formatNumber(count));

type FindingsFactsProps = { readonly findings: NonNullable<PassageReport['constat']> };

export function FindingsFacts({ findings }: FindingsFactsProps): ReactElement {
  const { pages, structures, services, repetees, manquantes, revenues, retirees, gardees } =
    findings;
  const kept = some(gardees);
  return (
    <Facts
      facts={[
        { label: words.pages, value: formatNumber(pages) },
        { label: words.structures, value: formatNumber(structures) },
        { label: words.services, value: formatNumber(services) },
        { label: words.repeated, value: some(repetees) },
        { label: words.missing, value: manquantes === 0 ? null : words.missingOf(findings) },
        { label: words.back, value: some(revenues) },
        { label: words.withdrawn, value: some(retirees) },
        { label: words.kept, value: kept === null ? null : `${kept}\u00a0: ${words.keptHelp}` },
      ]}
    />
  );
}
