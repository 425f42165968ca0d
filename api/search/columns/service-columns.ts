import { toDayNumber } from '../../catalogue/dates/day-number.js';
import { categorieDe } from '../../catalogue/vocabulaires/categories.js';
import { FacetCodes } from './facet-codes.js';
import { grown } from './grown.js';
import type { Calendar, IndexedPlace, IndexedService, RuleSet, Supply } from './indexed-service.js';
import { objectColumn } from './interned-column.js';
import { ListColumn } from './list-column.js';
import { stableOrderOf } from './stable-order.js';
import { PlacePoints } from '../travel/place-points.js';
import { StandingRows } from './standing-rows.js';
import { OPEN_TO_ALL } from '../select/open-to-all.js';

export const PUBLISHED = 1;
export const LODGES = 2;
export const CEJ_LISTED = 4;
export const REMOTE = 8;
export const ON_SITE = 16;
export const HAS_POINT = 32;
export const SEVERAL_PLACES = 64;
/** Remote and open to the whole country: kept for every place. */
export const EVERYWHERE = 128;

/** Of these, a service that may only be met where it stands has the first two alone. */
export const MET_WHERE_IT_STANDS = HAS_POINT | ON_SITE | LODGES | REMOTE | SEVERAL_PLACES;

const WHOLE_COUNTRY = ['france', '99100'];

export const LIST_FIELDS = [
  'sources',
  'types',
  'frais',
  'thematiques',
  'publics',
  'modes_accueil',
  'dispositifs',
  'types_structure',
  'reseaux_porteurs',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** What is counted: every list, and the categories of the thematiques. */
export const COUNTED_FIELDS = [...LIST_FIELDS, 'categories'] as const;
export type CountedField = (typeof COUNTED_FIELDS)[number];

type ListColumns = Readonly<Record<CountedField, ListColumn>>;

/**
 * Every published service as columns: a row a service, a typed array or an
 * interned column a field. Rows are never given to another service, so a
 * result set that holds row numbers stays right.
 */
export class ServiceColumns {
  longitude = new Float64Array(1024);
  latitude = new Float64Array(1024);
  scoreQualite = new Float64Array(1024);
  heuresSemaine = new Float64Array(1024);
  order = new Float64Array(1024);
  flags = new Uint8Array(1024);
  /** The number of the last day on which the sheet is fresh; 0: nobody confirmed it. */
  freshUntil = new Float64Array(1024);
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly places = new Map<number, readonly IndexedPlace[]>();
  readonly lists: ListColumns = {
    sources: new ListColumn(),
    types: new ListColumn(),
    frais: new ListColumn(),
    thematiques: new ListColumn(),
    publics: new ListColumn(),
    modes_accueil: new ListColumn(),
    dispositifs: new ListColumn(),
    types_structure: new ListColumn(),
    reseaux_porteurs: new ListColumn(),
    categories: new ListColumn(),
  };
  /** The values of all these lists, to be counted. */
  readonly facets = new FacetCodes(COUNTED_FIELDS.map((field) => this.lists[field]));
  readonly zones = new ListColumn();
  readonly departements = new ListColumn();
  readonly rules = objectColumn<RuleSet>(shortKeyOfRules);
  readonly calendars = objectColumn<Calendar>(shortKeyOfCalendar);
  readonly supplies = objectColumn<Supply>(shortKeyOfSupply);
  /** Every published row but those kept for every place. */
  readonly standing = new StandingRows();
  /** Where each row is met, for journeys. */
  readonly points = new PlacePoints();
  private readonly rowOf = new Map<string, number>();

  /** How many rows there are, the withdrawn ones included. */
  get length(): number {
    return this.ids.length;
  }

  /** How many services are published. */
  get size(): number {
    return this.rowOf.size;
  }

  rowOfId(id: string): number | undefined {
    return this.rowOf.get(id);
  }

  has(row: number, flag: number): boolean {
    return ((this.flags[row] ?? 0) & flag) !== 0;
  }

  put(service: IndexedService): void {
    const row = this.rowOf.get(service.id) ?? this.append(service.id);
    this.names[row] = service.nom;
    this.putNumbers(row, service);
    this.putLists(row, service);
    if (service.places.length > 0) this.places.set(row, service.places);
    else this.places.delete(row);
    this.putWhereItStands(row);
  }

  withdraw(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    this.flags[row] = 0;
    this.standing.remove(row);
    this.points.put(row, null, []);
    this.rowOf.delete(id);
  }

  private putWhereItStands(row: number): void {
    const flags = this.flags[row] ?? 0;
    if ((flags & EVERYWHERE) !== 0) this.standing.remove(row);
    else if ((flags & MET_WHERE_IT_STANDS) === (HAS_POINT | ON_SITE)) {
      this.standing.stand(row, this.longitude[row] ?? 0, this.latitude[row] ?? 0);
    } else {
      // What stands nowhere serves its département.
      const isPinned = (flags & (HAS_POINT | REMOTE)) === 0;
      const departement = isPinned ? (this.departements.entries[row] ?? 0) : null;
      this.standing.loosen(row, this.zones.entries[row] ?? 0, departement);
    }
  }

  private append(id: string): number {
    const row = this.ids.push(id) - 1;
    this.rowOf.set(id, row);
    if (row >= this.flags.length) {
      this.longitude = grown(this.longitude, row);
      this.latitude = grown(this.latitude, row);
      this.scoreQualite = grown(this.scoreQualite, row);
      this.heuresSemaine = grown(this.heuresSemaine, row);
      this.order = grown(this.order, row);
      this.flags = grown(this.flags, row);
      this.freshUntil = grown(this.freshUntil, row);
    }
    this.order[row] = stableOrderOf(id);
    return row;
  }

  private putNumbers(row: number, service: IndexedService): void {
    const own = placeOf(service);
    this.longitude[row] = own?.longitude ?? Number.NaN;
    this.latitude[row] = own?.latitude ?? Number.NaN;
    this.points.put(row, own, service.places);
    this.scoreQualite[row] = service.scoreQualite;
    this.heuresSemaine[row] = service.heuresSemaine ?? Number.NaN;
    this.flags[row] = flagsOf(service);
    this.freshUntil[row] = service.freshUntil === null ? 0 : toDayNumber(service.freshUntil);
  }

  private putLists(row: number, service: IndexedService): void {
    const { lists } = this;
    lists.sources.set(row, [service.source]);
    lists.types.set(row, listOfOne(service.type));
    lists.frais.set(row, listOfOne(service.frais));
    lists.thematiques.set(row, service.thematiques);
    lists.categories.set(row, [...new Set(service.thematiques.map(categorieDe))]);
    lists.publics.set(row, service.publics);
    lists.modes_accueil.set(row, service.modesAccueil);
    lists.dispositifs.set(row, listOfOne(service.rules.dispositif));
    lists.types_structure.set(row, listOfOne(service.typeStructure));
    lists.reseaux_porteurs.set(row, service.reseauxPorteurs);
    this.facets.put(row, { facet: lists.publics, value: OPEN_TO_ALL });
    this.zones.set(row, service.zoneEligibilite);
    this.departements.set(row, listOfOne(service.departement));
    this.rules.set(row, service.rules);
    this.calendars.set(row, service.calendar);
    this.supplies.set(row, service.supply);
  }
}

function shortKeyOfRules({ dispositif, regles }: RuleSet): string | null {
  return regles.length === 0 ? (dispositif ?? '') : null;
}

function shortKeyOfCalendar(calendar: Calendar): string | null {
  const { permanences, closures, openingHours, schoolZone, nextEntry } = calendar;
  if (permanences.length > 0 || closures.length > 0) return null;
  // Only a null has no mark before it.
  const marked = [openingHours, schoolZone, nextEntry].map((text) =>
    text === null ? '' : `=${text}`,
  );
  return marked.join('\u0001');
}

function shortKeyOfSupply({ placesDisponibles, placesTotal, answeredUntil }: Supply): string {
  return `${placesDisponibles} ${placesTotal} ${answeredUntil}`;
}

function listOfOne(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** Its own address, else where its first permanence is held. */
function placeOf({ longitude, latitude, places }: IndexedService) {
  if (longitude !== null && latitude !== null) return { longitude, latitude };
  return places[0] ?? null;
}

function flagsOf(service: IndexedService): number {
  const remote = service.modesAccueil.includes('a-distance');
  const onSite = !remote || service.modesAccueil.includes('en-presentiel');
  const { zoneEligibilite } = service;
  const isForAll =
    zoneEligibilite.length === 0 || WHOLE_COUNTRY.some((code) => zoneEligibilite.includes(code));
  const located = service.longitude !== null || service.places.length > 0;
  return (
    PUBLISHED |
    (service.hebergement ? LODGES : 0) |
    (service.listeCej ? CEJ_LISTED : 0) |
    (remote ? REMOTE : 0) |
    (onSite ? ON_SITE : 0) |
    (located ? HAS_POINT : 0) |
    (service.places.length > 0 ? SEVERAL_PLACES : 0) |
    (remote && !service.hebergement && isForAll ? EVERYWHERE : 0)
  );
}
