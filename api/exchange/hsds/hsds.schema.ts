import { z } from 'zod';

const id = z.uuid();
const text = z.string().optional();
const day = z.iso.date().optional();
const moment = z.iso.datetime({ offset: true });

export const taxonomySchema = z
  .object({
    id,
    name: z.string(),
    description: z.string(),
    version: text,
  })
  .meta({ id: 'HsdsTaxonomy' });

export const taxonomyTermSchema = z
  .object({
    id,
    code: text,
    name: z.string(),
    description: z.string(),
    parent_id: id.optional(),
    taxonomy: text,
    taxonomy_id: id.optional(),
    taxonomy_detail: taxonomySchema.optional(),
    language: text,
  })
  .meta({ id: 'HsdsTaxonomyTerm' });

const attribute = z
  .object({
    id,
    link_id: id,
    taxonomy_term_id: id,
    link_type: text,
    link_entity: z.string(),
    value: text,
    label: text,
    taxonomy_term: taxonomyTermSchema.optional(),
  })
  .meta({ id: 'HsdsAttribute' });

const attributes = z.array(attribute).optional();

const phone = z.object({ id, number: z.string(), type: text, description: text });
const phones = z.array(phone).optional();

const contact = z.object({ id, name: text, title: text, email: text, phones });

const schedule = z
  .object({
    id,
    service_id: id.optional(),
    service_at_location_id: id.optional(),
    valid_from: day,
    valid_to: day,
    dtstart: day,
    until: day,
    count: z.number().optional(),
    wkst: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
    freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
    interval: z.number().optional(),
    byday: text,
    byweekno: text,
    bymonthday: text,
    description: text,
    opens_at: text,
    closes_at: text,
    attending_type: text,
    notes: text,
  })
  .meta({ id: 'HsdsSchedule' });

const address = z.object({
  id,
  location_id: id,
  address_1: z.string(),
  address_2: text,
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.string(),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});

const location = z
  .object({
    id,
    location_type: z.enum(['physical', 'postal', 'virtual']),
    name: text,
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    external_identifier: text,
    external_identifier_type: text,
    addresses: z.array(address).optional(),
  })
  .meta({ id: 'HsdsLocation' });

const serviceAtLocation = z
  .object({
    id,
    service_id: id,
    location_id: id,
    description: text,
    contacts: z.array(contact).optional(),
    schedules: z.array(schedule).optional(),
    location: location.optional(),
    attributes,
  })
  .meta({ id: 'HsdsServiceAtLocation' });

const organizationListed = z.object({
  id,
  name: z.string(),
  description: z.string(),
  email: text,
  website: text,
  parent_organization_id: id.optional(),
  last_modified: moment.optional(),
});

const organization = organizationListed
  .extend({
    phones,
    locations: z.array(location).optional(),
    organization_identifiers: z
      .array(
        z.object({
          id,
          identifier_scheme: text,
          identifier_type: z.string(),
          identifier: z.string(),
        }),
      )
      .optional(),
    attributes,
  })
  .meta({ id: 'HsdsOrganization' });

const capacity = z.object({
  id,
  service_id: id,
  unit: z.object({ id, name: z.string() }),
  available: z.number(),
  maximum: z.number().optional(),
  description: text,
  updated: moment,
});

const serviceListed = z.object({
  id,
  organization_id: id,
  name: z.string(),
  description: text,
  url: text,
  email: text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text,
  fees_description: text,
  eligibility_description: text,
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day,
  assurer: text.describe('Qui a confirmé la fiche en dernier (champ de Maillage)'),
  alert: text,
  last_modified: moment.optional(),
});

const service = serviceListed
  .extend({
    phones,
    contacts: z.array(contact).optional(),
    schedules: z.array(schedule).optional(),
    service_areas: z
      .array(
        z.object({
          id,
          service_id: id,
          name: text,
          extent: text,
          extent_type: text,
          description: text,
        }),
      )
      .optional(),
    service_at_locations: z.array(serviceAtLocation).optional(),
    cost_options: z
      .array(
        z.object({
          id,
          service_id: id,
          option: text,
          currency: text,
          amount: z.number().optional(),
          amount_description: text,
        }),
      )
      .optional(),
    required_documents: z.array(z.object({ id, service_id: id, document: z.string() })).optional(),
    capacities: z.array(capacity).optional(),
    organization: organization.optional(),
    attributes,
  })
  .meta({ id: 'HsdsService' });

const serviceMinimal = z.object({
  id,
  last_modified: moment.optional(),
  modified_date: moment.optional(),
});

/** A page as HSDS writes it. */
function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });
}

export const rootAnswer = z
  .object({
    version: z.string(),
    profile: z.string(),
    openapi_url: z.string(),
    description: z.string(),
    publisher: z.object({ name: z.string() }),
  })
  .meta({ id: 'HsdsRoot' });
// The fullest form first: what an item does not have is left out of it.
export const servicesAnswer = pageOf(z.union([service, serviceMinimal])).meta({
  id: 'HsdsServices',
});
export const serviceAnswer = service;
export const organizationsAnswer = pageOf(organization).meta({ id: 'HsdsOrganizations' });
export const organizationAnswer = organization
  .extend({ services: z.array(serviceListed).optional() })
  .meta({ id: 'HsdsOrganizationSheet' });
export const serviceAtLocationsAnswer = pageOf(serviceAtLocation).meta({
  id: 'HsdsServiceAtLocations',
});
export const serviceAtLocationAnswer = serviceAtLocation
  .extend({ service: service.optional() })
  .meta({ id: 'HsdsServiceAtLocationSheet' });
export const taxonomiesAnswer = pageOf(taxonomySchema).meta({ id: 'HsdsTaxonomies' });
export const taxonomyTermsAnswer = pageOf(taxonomyTermSchema).meta({ id: 'HsdsTaxonomyTerms' });

export type Root = z.infer<typeof rootAnswer>;
export type Attribute = z.infer<typeof attribute>;
export type Phone = z.infer<typeof phone>;
export type Schedule = z.infer<typeof schedule>;
export type Location = z.infer<typeof location>;
export type ServiceAtLocation = z.infer<typeof serviceAtLocation>;
export type ServiceAtLocationAnswer = z.infer<typeof serviceAtLocationAnswer>;
export type Organization = z.infer<typeof organization>;
export type OrganizationAnswer = z.infer<typeof organizationAnswer>;
export type ServiceListed = z.infer<typeof serviceListed>;
export type HsdsService = z.infer<typeof service>;
export type ServicesAnswer = z.infer<typeof servicesAnswer>;
export type OrganizationsAnswer = z.infer<typeof organizationsAnswer>;
export type ServiceAtLocationsAnswer = z.infer<typeof serviceAtLocationsAnswer>;
export type TaxonomiesAnswer = z.infer<typeof taxonomiesAnswer>;
export type TaxonomyTermsAnswer = z.infer<typeof taxonomyTermsAnswer>;
export type TaxonomyAnswer = z.infer<typeof taxonomySchema>;
export type TaxonomyTermAnswer = z.infer<typeof taxonomyTermSchema>;
