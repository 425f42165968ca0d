import { ok, runtime } from '@oazapfts/runtime';
import { defaults, type pdf, reportMistake, reportUncoveredNeed } from './client.gen';
import type { Report, UnmetNeed } from './contract';
import { isUnknown, toBody } from './profil';
import type { Asker } from './queries';

export const reportUnmetNeed = (need: UnmetNeed) => reportUncoveredNeed({ body: need });

export const sendReport = (report: Report) => reportMistake({ body: report });

const http = runtime(defaults);

export type SelectionPdf = {
  readonly title: string;
  readonly ids: readonly string[];
  readonly asker: Asker;
};

export function fetchSelectionPdf({ ids, asker, title }: SelectionPdf): Promise<Blob> {
  const { profil, commune, mode } = asker;
  const body: Parameters<typeof pdf>[0]['body'] = {
    services: [...ids],
    code_commune: commune,
    profil: isUnknown(profil) ? null : toBody(profil),
    titre: title || null,
    mode_transport: commune ? mode : null,
  };
  // The generated client reads every answer that may be an error as text: a PDF is not.
  return ok(http.fetchBlob('/api/v1/selections/pdf', http.json({ method: 'POST', body })));
}
