import type { PermanenceRecord, ServiceRecord } from '../../catalogue/records.js';
import { postOfToday } from '../../catalogue/people/public-contact-of-post.js';
import { hsdsId } from './hsds-id.js';
import type { ServiceAtLocation } from './hsds.schema.js';
import { said, saidAll } from './said.js';
import { isSomewhere, toLocation } from './to-location.js';
import { toPhones } from './to-organization.js';
import { toSchedule } from './to-schedule.js';

type Contacts = ServiceAtLocation['contacts'];

/** The function that holds a permanence, never a person. */
function contactsOf(permanences: readonly PermanenceRecord[], today: string): Contacts {
  const contacts = permanences.flatMap(({ id, postes }) => {
    const poste = postOfToday(postes, today);
    if (!poste) return [];
    return {
      id: hsdsId('contact', `poste:${id}`),
      name: undefined,
      title: poste.intitule,
      email: said(poste.courriel),
      phones: toPhones(`poste:${id}`, poste.telephone),
    };
  });
  return saidAll(contacts);
}

function atPlace(
  serviceId: string,
  permanences: readonly PermanenceRecord[],
  today: string,
): ServiceAtLocation[] {
  const lieu = permanences[0]?.lieu;
  if (!lieu) return [];
  const id = hsdsId('service_at_location', `${serviceId}@${lieu.id}`);
  const location = toLocation(lieu.id, lieu);
  return [
    {
      id,
      service_id: hsdsId('service', serviceId),
      location_id: location.id,
      description: said(permanences.map(({ precisions }) => precisions).find(Boolean) ?? null),
      contacts: contactsOf(permanences, today),
      schedules: saidAll(permanences.map((one) => toSchedule(one, { service_at_location_id: id }))),
      location,
      attributes: undefined,
    },
  ];
}

/** Where a service is given: at its own address, and at each place of its permanences. */
export function toServiceAtLocations(service: ServiceRecord, today: string): ServiceAtLocation[] {
  const own = { ...service, nom: null };
  const location = toLocation(`service:${service.id}`, own);
  const atHome: ServiceAtLocation = {
    id: hsdsId('service_at_location', `${service.id}@`),
    service_id: hsdsId('service', service.id),
    location_id: location.id,
    description: undefined,
    contacts: undefined,
    schedules: undefined,
    location,
    attributes: undefined,
  };
  const byPlace = Map.groupBy(service.permanences, ({ lieu }) => lieu.id);
  return [
    ...(isSomewhere(own) ? [atHome] : []),
    ...[...byPlace.values()].flatMap((permanences) => atPlace(service.id, permanences, today)),
  ];
}
