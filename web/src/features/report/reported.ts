/** The sheet on which something is wrong. */
export type Reported =
  | { readonly kind: 'service'; readonly id: string; readonly name: string }
  | { readonly kind: 'structure'; readonly id: string; readonly name: string };

export function targetOf(about: Reported): { service_id: string } | { structure_id: string } {
  return about.kind === 'service' ? { service_id: about.id } : { structure_id: about.id };
}
