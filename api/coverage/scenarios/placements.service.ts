import { Injectable } from '@nestjs/common';
import { Gate } from '../../http/gate.js';
import type { Cell } from '../cells/cell.js';
import { tellYoung } from '../cells/tell-young.js';
import { inSlices } from '../in-slices.js';
import { boundsOf } from '../matrix/bounds-of.js';
import type { Counted } from '../matrix/matrices.service.js';
import { labelOfNeed } from '../needs.js';
import type { Offer } from '../offers/offer.js';
import { CandidatesRepository } from './candidates.repository.js';
import { type Candidate, listCandidates } from './list-candidates.js';
import { type Placement, placeOffers } from './place-offers.js';
import { reachedBy } from './reached-by.js';
import { sayGuarantee } from './say-guarantee.js';
import { measure } from './show-effect.js';
import type { PlacementsAnswer } from './simulations.schema.js';
import { type TrialAsked, TrialCells } from './trial-cells.service.js';
import { TrialContext } from './trial-context.service.js';
import { rankOf, TrialReader } from './trial-reader.service.js';
import type { PlacementsBody } from './trial.schema.js';

/** A place farther from every commune of the territory is not of its neighbourhood. */
const AROUND_METRES = 30_000;

type Found = {
  readonly candidates: readonly Candidate[];
  readonly placements: readonly (Placement & { readonly communes: readonly Cell[] })[];
};

/** Where to hold the next permanences. */
@Injectable()
export class PlacementsService {
  private readonly gate = new Gate({ atOnce: 1, waiting: 6 });

  constructor(
    private readonly context: TrialContext,
    private readonly reader: TrialReader,
    private readonly cells: TrialCells,
    private readonly repository: CandidatesRepository,
  ) {}

  /** @throws unavailable `serveur.trop-occupe` */
  propose(body: PlacementsBody): Promise<PlacementsAnswer> {
    return this.gate.run(() => this.proposePlaces(body));
  }

  private async proposePlaces(body: PlacementsBody): Promise<PlacementsAnswer> {
    const { territoire, conditions } = await this.context.read(body);
    const { besoin } = body;
    await this.reader.check(body, besoin);
    const already = (await this.reader.read(body.permanences, conditions.mode)).map(
      ({ offer }) => offer,
    );
    const asked = { ...conditions, communes: territoire.communes, needs: [rankOf(besoin)] };
    const [pairs = []] = await this.cells.compare(asked, already);
    const before = pairs.map(({ after }) => after);
    const found = await this.place(body, asked, before);
    const placed = found.placements.flatMap(({ site }) => found.candidates[site] ?? []);
    const offers = placed.map((point, rank) =>
      this.reader.at(body, besoin, { id: `place:${rank}`, point }),
    );
    const after = await this.after(asked, [...already, ...offers]);
    return {
      ...this.context.show(territoire, conditions),
      besoin: { slug: besoin, label: labelOfNeed(besoin) },
      candidats: found.candidates.length,
      propositions: this.show(found),
      avant: measure(before),
      apres: measure(after),
      ...sayGuarantee({ asked: body.nombre, found: found.placements.length }),
    };
  }

  private async after(asked: TrialAsked, offers: readonly Offer[]): Promise<readonly Cell[]> {
    const [pairs = []] = await this.cells.compare(asked, offers);
    return pairs.map(({ after }) => after);
  }

  private async place(
    { nombre, zone_eligibilite }: PlacementsBody,
    asked: TrialAsked,
    cells: readonly Cell[],
  ): Promise<Found> {
    const counted = await this.cells.largest(asked.communes, asked);
    if (!counted) return { candidates: [], placements: [] };
    const { homes } = counted;
    const { reach } = counted.matrix;
    const candidates = await this.candidates(counted, asked);
    const { weights, byRank } = weigh(counted, cells);
    const admitted = homes.admittedBy(zone_eligibilite);
    const sites: { readonly covers: Int32Array }[] = [];
    await inSlices(candidates, ({ latitude, longitude }) => {
      sites.push({ covers: reachedBy(reach.band(latitude, longitude, admitted), weights) });
    });
    const placements = placeOffers({ sites, weights, count: nombre }).map((placement) => ({
      ...placement,
      communes: placement.newlyCovered.flatMap((rank) => byRank.get(rank) ?? []),
    }));
    return { candidates, placements };
  }

  private async candidates(
    { homes, matrix }: Counted,
    { communes, mode }: TrialAsked,
  ): Promise<readonly Candidate[]> {
    const ranks = communes.flatMap((code) => homes.rankOf(code) ?? []);
    const box = boundsOf(homes, ranks, Math.min(AROUND_METRES, matrix.reach.farthestMetres));
    const franceServices = await this.repository.findFranceServices(box);
    const known = franceServices.map(({ id, ...rest }) => ({ structureId: id, ...rest }));
    const pointOf = (code: string) => this.reader.pointIn(code, mode);
    return listCandidates(homes, { territory: new Set(communes), box, pointOf }, known);
  }

  private show({ candidates, placements }: Found): PlacementsAnswer['propositions'] {
    let gained = 0;
    return placements.flatMap(({ site, gain, communes }, rank) => {
      const place = candidates[site];
      if (!place) return [];
      gained += gain;
      return {
        rang: rank + 1,
        lieu: this.showPlace(place),
        jeunes_gagnes: tellYoung(gain),
        jeunes_cumules: tellYoung(gained),
        communes: communes.map(({ commune, jeunes, jeunesEstimes }) => ({
          code: commune,
          nom: this.context.nameOf(commune),
          jeunes: tellYoung(jeunes),
          jeunes_estimes: jeunesEstimes,
        })),
      };
    });
  }

  private showPlace({ structureId, commune, isInTerritory, ...place }: Candidate) {
    return {
      ...place,
      structure_id: structureId,
      commune,
      commune_nom: commune === null ? null : this.context.nameOf(commune),
      dans_le_territoire: isInTerritory,
    };
  }
}

/** Young people of the communes that have nothing; timetables that nobody knows count for nothing. */
function weigh({ homes }: Counted, cells: readonly Cell[]) {
  const weights = new Float64Array(homes.length);
  const byRank = new Map<number, Cell>();
  for (const cell of cells) {
    const rank = homes.rankOf(cell.commune);
    if (rank === undefined || cell.etat === null || cell.etat === 'couvert') continue;
    weights[rank] = cell.jeunes ?? 0;
    byRank.set(rank, cell);
  }
  return { weights, byRank };
}
