import { describeDate } from '../../catalogue/dates/describe-recurrence.js';
import { weighFreshness } from '../../catalogue/freshness.js';
import type { ServiceRecord } from '../../catalogue/records.js';
import type { Regle } from '../../dispositifs/regle.js';
import { hsdsId } from './hsds-id.js';
import type { HsdsService, ServiceListed } from './hsds.schema.js';
import { said, saidAll } from './said.js';
import { findTerm } from './taxonomies.js';
import { toAttributes } from './to-attributes.js';
import { toOrganization, toPhones } from './to-organization.js';
import { toServiceAtLocations } from './to-service-at-locations.js';

export type ServiceTold = {
  readonly record: ServiceRecord;
  /** The rules that hold today, the scheme's and the place's. */
  readonly regles: readonly Regle[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly lastModified: string | undefined;
  /** Names of areas by their code. */
  readonly nameOfZone: (code: string) => string;
};

const DOCUMENT = /justificatif|pièce|carte |attestation|document|avis d[’']imposition|RIB|CV\b/i;

const sentences = (parts: readonly (string | null | undefined)[]): string | undefined =>
  parts.filter(Boolean).join('\n') || undefined;

const labelsOf = (slug: 'publics' | 'modes_mobilisation', codes: readonly string[] | null) =>
  codes?.map((code) => findTerm(slug, code)?.name ?? code).join(', ');

function boundsOf(regles: readonly Regle[]) {
  const bounds = (operateur: 'min' | 'max'): number[] =>
    regles.flatMap((regle) =>
      regle.sujet === 'age' && regle.operateur === operateur && regle.effet === 'condition'
        ? [regle.valeur]
        : [],
    );
  const [min, max] = [bounds('min'), bounds('max')];
  return {
    minimum_age: min.length > 0 ? Math.max(...min) : undefined,
    maximum_age: max.length > 0 ? Math.min(...max) : undefined,
  };
}

function closureOf({ record, today }: ServiceTold) {
  return record.fermetures.find(({ du, au }) => du <= today && (au === null || today <= au));
}

function alertOf(told: ServiceTold): string | undefined {
  const closure = closureOf(told);
  if (!closure) return undefined;
  const until = closure.au === null ? '' : ` jusqu’au ${describeDate(closure.au)}`;
  return `Fermé${until}${closure.motif === null ? '' : ` : ${closure.motif}`}.`;
}

/** The fields of a service that hold one value each. */
export function toServiceListed(told: ServiceTold): ServiceListed {
  const { record, regles, today, lastModified } = told;
  const { confirmee_le, par } = weighFreshness(record.confirmations, today);
  return {
    id: hsdsId('service', record.id),
    organization_id: hsdsId('organization', record.structure_id),
    name: record.nom,
    description: record.description,
    url: said(record.lien_source),
    email: said(record.courriel),
    status: closureOf(told) ? 'temporarily closed' : 'active',
    application_process: sentences([
      labelsOf('modes_mobilisation', record.modes_mobilisation),
      record.mobilisation_precisions,
      record.lien_mobilisation,
    ]),
    fees_description: sentences([
      record.frais === null ? null : (findTerm('frais', record.frais)?.name ?? record.frais),
      record.frais_precisions,
    ]),
    eligibility_description: sentences([
      labelsOf('publics', record.publics),
      record.publics_precisions,
      record.conditions_acces,
      ...regles.map(({ explication }) => explication),
    ]),
    ...boundsOf(regles),
    assured_date: said(confirmee_le),
    assurer: said(par),
    alert: alertOf(told),
    last_modified: lastModified,
  };
}

function costsOf({ id, frais, frais_precisions }: ServiceRecord): HsdsService['cost_options'] {
  if (frais === null) return undefined;
  const service_id = hsdsId('service', id);
  const isFree = frais === 'gratuit';
  return [
    {
      id: hsdsId('cost_option', id),
      service_id,
      option: findTerm('frais', frais)?.name ?? frais,
      currency: 'EUR',
      amount: isFree ? 0 : undefined,
      amount_description: said(frais_precisions),
    },
  ];
}

/** PostgreSQL writes « 2026-11-21 08:00:00+01 ». */
const momentOf = (text: string): string =>
  new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

function capacitiesOf({ record, lastModified }: ServiceTold): HsdsService['capacities'] {
  const { id, places_disponibles, places_total, places_maj_le, date_maj } = record;
  if (places_disponibles === null) return undefined;
  return [
    {
      id: hsdsId('service_capacity', id),
      service_id: hsdsId('service', id),
      unit: { id: hsdsId('unit', 'place'), name: 'place' },
      available: places_disponibles,
      maximum: said(places_total),
      description: undefined,
      updated: momentOf(places_maj_le ?? lastModified ?? date_maj),
    },
  ];
}

function areasOf({ record, nameOfZone }: ServiceTold): HsdsService['service_areas'] {
  const areas = (record.zone_eligibilite ?? []).map((code) => ({
    id: hsdsId('service_area', `${record.id}:${code}`),
    service_id: hsdsId('service', record.id),
    name: nameOfZone(code),
    extent: code,
    extent_type: 'text',
    description: 'Où la personne doit habiter ; le code est celui de l’INSEE.',
  }));
  return saidAll(areas);
}

function documentsOf({ id, conditions_acces }: ServiceRecord): HsdsService['required_documents'] {
  if (conditions_acces === null || !DOCUMENT.test(conditions_acces)) return undefined;
  const service_id = hsdsId('service', id);
  return [{ id: hsdsId('required_document', id), service_id, document: conditions_acces }];
}

function hoursOf({ id, horaires_accueil, permanences }: ServiceRecord): HsdsService['schedules'] {
  if (horaires_accueil === null || permanences.length > 0) return undefined;
  return [
    {
      id: hsdsId('schedule', `service:${id}`),
      service_id: hsdsId('service', id),
      description: horaires_accueil,
      notes: 'Syntaxe opening_hours d’OpenStreetMap, heures de Paris.',
    },
  ];
}

/** A service with all that HSDS can say of it. */
export function toService(told: ServiceTold): HsdsService {
  const { record } = told;
  const listed = toServiceListed(told);
  const { contact_nom_prenom: name, telephone } = record;
  return {
    ...listed,
    phones: toPhones(`service:${record.id}`, telephone),
    contacts:
      name === null
        ? undefined
        : [
            {
              id: hsdsId('contact', `service:${record.id}`),
              name,
              title: undefined,
              email: said(record.courriel),
              phones: undefined,
            },
          ],
    schedules: hoursOf(record),
    service_areas: areasOf(told),
    service_at_locations: saidAll(toServiceAtLocations(record, told.today)),
    cost_options: costsOf(record),
    required_documents: documentsOf(record),
    capacities: capacitiesOf(told),
    organization: toOrganization(record.structure, undefined),
    attributes: saidAll(toAttributes({ id: listed.id, entity: 'service' }, record.id, record)),
  };
}
