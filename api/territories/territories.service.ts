import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Arrondissement, Commune, Departement, Epci, Point, Region } from './commune.js';
import { communesOfAddress } from './geocoding/commune-of-address.js';
import { communesAtStart, indexWholeNames, type WholeNames } from './communes-at-start.js';
import { type CommuneMatch, matchCommunes } from './match-commune.js';
import { type NearCommune, nearestCommunes } from './nearest-communes.js';
import { territoriesErrors } from './territories.errors.js';
import { TerritoriesRepository } from './territories.repository.js';
import { buildSnapshot, type TerritoriesSnapshot } from './territories-snapshot.js';
import { zoneCodesOf } from './zone-codes.js';

/**
 * The official geography, in memory: read once when the application starts, after
 * migrations and seed. Nothing here waits; nothing it hands out may be changed.
 */
@Injectable()
export class TerritoriesService implements OnModuleInit {
  private snapshot: TerritoriesSnapshot = buildSnapshot({
    communes: null,
    anciennes: null,
    regions: null,
    departements: null,
    arrondissements: null,
    epci: null,
  });
  private wholeNames: WholeNames | null = null;
  private readonly zonesOf = new Map<string, ReadonlySet<string>>();

  constructor(private readonly repository: TerritoriesRepository) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  async reload(): Promise<void> {
    this.snapshot = buildSnapshot(await this.repository.readEverything());
    this.zonesOf.clear();
    this.wholeNames = null;
  }

  get communes(): readonly Commune[] {
    return this.snapshot.communes;
  }

  /** By its code of today, or by a code of the past that leads to it. */
  findCommune(code: string): Commune | null {
    return this.snapshot.communeByCode.get(code) ?? null;
  }

  getCommune(code: string): Commune {
    const commune = this.findCommune(code.toUpperCase());
    if (!commune) throw territoriesErrors.unknownCommune(code);
    return commune;
  }

  communesMatching(typed: string, limit: number): readonly CommuneMatch[] {
    return matchCommunes(this.snapshot.names(), { typed, limit });
  }

  /** The communes that an address may be in, by its text alone. */
  communesOfAddress(typed: string, limit: number): readonly Commune[] {
    return communesOfAddress(this.snapshot.names(), { typed, limit });
  }

  /** The communes whose name, of today or of the past, a text begins with: homonyms together, the longest first. */
  communesAtStart(text: string): readonly (readonly Commune[])[] {
    this.wholeNames ??= indexWholeNames(this.snapshot.names().keys);
    return communesAtStart(this.wholeNames, text);
  }

  /** The codes of a `zone_eligibilite` that admit whoever lives there; none for an unknown commune. */
  zoneCodesOf(communeCode: string): ReadonlySet<string> {
    const known = this.zonesOf.get(communeCode);
    if (known) return known;
    const commune = this.findCommune(communeCode);
    if (!commune) return new Set();
    const codes = zoneCodesOf(commune, this.oldCodesOf(commune.code));
    this.zonesOf.set(communeCode, codes);
    return codes;
  }

  oldCodesOf(communeCode: string): readonly string[] {
    return this.snapshot.oldCodesOf.get(communeCode) ?? [];
  }

  /** The commune whose centre is nearest: the likeliest one, not a certainty at its edges. */
  communeOfPoint(point: Point): Commune | null {
    return this.nearestCommunes(point, 1)[0]?.commune ?? null;
  }

  nearestCommunes(point: Point, limit: number): readonly NearCommune[] {
    return nearestCommunes(this.snapshot.placed, point, limit);
  }

  findRegion(code: string): Region | null {
    return this.snapshot.regions.get(code) ?? null;
  }

  findDepartement(code: string): Departement | null {
    return this.snapshot.departements.get(code) ?? null;
  }

  findArrondissement(code: string): Arrondissement | null {
    return this.snapshot.arrondissements.get(code) ?? null;
  }

  findEpci(siren: string): Epci | null {
    return this.snapshot.epci.get(siren) ?? null;
  }

  get epci(): readonly Epci[] {
    return [...this.snapshot.epci.values()];
  }

  get departements(): readonly Departement[] {
    return [...this.snapshot.departements.values()];
  }

  get regions(): readonly Region[] {
    return [...this.snapshot.regions.values()];
  }

  get arrondissements(): readonly Arrondissement[] {
    return [...this.snapshot.arrondissements.values()];
  }

  communesOfEpci(siren: string): readonly Commune[] {
    return this.snapshot.communesOfEpci.get(siren) ?? [];
  }

  /** All of them: an EPCI may lie across several. */
  departementsOfEpci(siren: string): readonly string[] {
    const codes = new Set(this.communesOfEpci(siren).map((commune) => commune.departementCode));
    return [...codes].sort();
  }
}
