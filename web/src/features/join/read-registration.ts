import type { Registration } from '../../api/joining';
import { textOf } from '../../ui/form-text';
import type { Checked } from './siret-check';

/** `postcode`: that of the commune, when it has one alone. */
export type Place = {
  readonly code: string;
  readonly name: string;
  readonly postcode?: string | undefined;
};

const FIELDS = [
  'nom',
  'type_structure',
  'adresse',
  'code_postal',
  'telephone',
  'courriel',
] as const;

/** What was written, without its blanks; the register's point is kept as long as its commune is. */
export function readRegistration(
  form: FormData,
  { siret, company }: Checked,
  place: Place | null,
): Registration {
  const given = (name: string): string | null => textOf(form, name) || null;
  const message = given('message');
  const motif = given('sans_siret_motif');
  const isWhereRegistered =
    company !== null && place?.code === company.code_insee && given('adresse') === company.adresse;
  return {
    siret,
    ...Object.fromEntries(FIELDS.map((name) => [name, given(name)])),
    code_insee: place?.code ?? null,
    ...(isWhereRegistered ? { longitude: company.longitude, latitude: company.latitude } : {}),
    ...(motif === null ? {} : { sans_siret_motif: motif }),
    ...(message === null ? {} : { message }),
  };
}
