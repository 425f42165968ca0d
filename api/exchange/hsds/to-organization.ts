import type { Structure } from '../../catalogue/structures.schema.js';
import { hsdsId } from './hsds-id.js';
import type { Organization, Phone } from './hsds.schema.js';
import { said, saidAll } from './said.js';
import { toAttributes } from './to-attributes.js';
import { isSomewhere, toLocation } from './to-location.js';

export function toPhones(key: string, telephone: string | null): Phone[] | undefined {
  if (telephone === null) return undefined;
  return [{ id: hsdsId('phone', key), number: telephone, type: 'voice', description: undefined }];
}

/** A structure of ours with its one place. `lastModified` is an ISO 8601 moment. */
export function toOrganization(
  structure: Structure,
  lastModified: string | undefined,
): Organization {
  const id = hsdsId('organization', structure.id);
  const { siret, gestionnaire_id, reseaux_porteurs, type_structure } = structure;
  const place = { ...structure, nom: structure.nom };
  return {
    id,
    name: structure.nom,
    description: structure.description ?? structure.nom,
    email: said(structure.courriel),
    website: said(structure.site_web),
    parent_organization_id:
      gestionnaire_id === null ? undefined : hsdsId('organization', gestionnaire_id),
    last_modified: lastModified,
    phones: toPhones(`structure:${structure.id}`, structure.telephone),
    locations: isSomewhere(place) ? [toLocation(`structure:${structure.id}`, place)] : undefined,
    organization_identifiers:
      siret === null
        ? undefined
        : [
            {
              id: hsdsId('organization_identifier', structure.id),
              identifier_scheme: 'FR-SIRET',
              identifier_type: 'SIRET',
              identifier: siret,
            },
          ],
    attributes: saidAll(
      toAttributes({ id, entity: 'organization' }, structure.id, {
        reseaux_porteurs,
        type_structure,
      }),
    ),
  };
}
