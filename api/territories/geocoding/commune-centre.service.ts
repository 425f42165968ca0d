import { Injectable } from '@nestjs/common';
import { TerritoriesService } from '../territories.service.js';
import type { AddressRequest, FoundAddress, Geocoder } from './geocoder.js';

/** Places an address at the centre of its commune: always there, and says no more than it knows. */
@Injectable()
export class CommuneCentreService implements Geocoder {
  constructor(private readonly territories: TerritoriesService) {}

  search(request: AddressRequest): Promise<readonly FoundAddress[]> {
    const communes = this.territories.communesOfAddress(request.typed, request.limit);
    const found = communes.flatMap((commune) =>
      commune.centre
        ? [
            {
              libelle: `${commune.nom} (${commune.departementCode})`,
              precision: 'commune' as const,
              latitude: commune.centre.latitude,
              longitude: commune.centre.longitude,
              code_insee: commune.code,
              code_postal: commune.codesPostaux[0] ?? null,
              commune: commune.nom,
            },
          ]
        : [],
    );
    return Promise.resolve(found);
  }
}
