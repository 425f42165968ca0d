import { postJson } from './http';

export type UnmetNeed = { code_commune: string; besoin: string; motif?: string };

export function reportUnmetNeed(need: UnmetNeed): Promise<unknown> {
  return postJson('/besoins-non-couverts', need);
}

export type Report = {
  service_id?: string;
  structure_id?: string;
  motif: string;
  champ?: string;
  valeur?: string;
  message?: string;
};

export function sendReport(report: Report): Promise<unknown> {
  return postJson('/signalements', report);
}
