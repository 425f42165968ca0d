import { Injectable } from '@nestjs/common';
import type { AreaGeometry } from '../contours/contour.js';
import { TerritoriesService } from '../territories.service.js';
import { TerritoryRefsService } from '../territory-refs.service.js';
import { LayersRepository } from './layers.repository.js';
import type { LayersQuery, QuartiersAnswer, ZonagesAnswer } from './layers.schema.js';

const ZRR = 'ANCT, classement ZRR 2022';
const ZONES = 'INSEE, zones d’emploi 2020';

/** What a commune is classed in: ZRR, zone d'emploi, FRR, priority neighbourhoods. */
@Injectable()
export class LayersService {
  constructor(
    private readonly territories: TerritoriesService,
    private readonly refs: TerritoryRefsService,
    private readonly repository: LayersRepository,
  ) {}

  async listZonages({ territoire }: LayersQuery): Promise<ZonagesAnswer> {
    const { communes } = await this.refs.resolve(territoire);
    const [sources, frr, qpv] = await Promise.all([
      this.repository.sources(),
      this.repository.readFrr(communes),
      this.repository.readQpv(communes, { withGeometry: false }),
    ]);
    const classOf = new Map(frr.map(({ commune, classement }) => [commune, classement]));
    const quartersOf = new Map<string, string[]>();
    for (const { code, communes: its } of qpv) {
      for (const commune of its)
        quartersOf.set(commune, [...(quartersOf.get(commune) ?? []), code]);
    }
    return {
      sources: {
        zrr_2022: ZRR,
        zone_emploi_2020: ZONES,
        ...sources,
      },
      items: communes.map((code) => {
        const commune = this.territories.findCommune(code);
        return {
          code_commune: code,
          nom: commune?.nom ?? code,
          zrr_2022: commune?.zrr2022 ?? null,
          zone_emploi_2020: commune?.zoneEmploi ?? null,
          frr: classOf.get(code) ?? null,
          qpv: quartersOf.get(code) ?? [],
        };
      }),
    };
  }

  async drawQuartiers({ territoire }: LayersQuery): Promise<QuartiersAnswer> {
    const { communes } = await this.refs.resolve(territoire);
    const { qpv: attribution } = await this.repository.sources();
    const quarters = await this.repository.readQpv(communes, { withGeometry: true });
    return {
      type: 'FeatureCollection',
      attribution,
      features: quarters.flatMap(({ code, nom, communes: its, geometry }) =>
        geometry === null
          ? []
          : [
              {
                type: 'Feature' as const,
                geometry: toJson(geometry),
                properties: { code, nom, communes: [...its] },
              },
            ],
      ),
    };
  }
}

function toJson(geometry: AreaGeometry): QuartiersAnswer['features'][number]['geometry'] {
  const rings = (polygon: readonly (readonly (readonly number[])[])[]): number[][][] =>
    polygon.map((ring) => ring.map((position) => [...position]));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
}
