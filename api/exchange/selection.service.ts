import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ServiceSheet } from '../catalogue/sheet.schema.js';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import type { Commune } from '../territories/commune.js';
import { geodesicMetres } from '../territories/geodesic-distance.js';
import { OutlineService } from '../territories/outline/outline.service.js';
import { TerritoriesService } from '../territories/territories.service.js';
import { exchangeErrors } from './exchange.errors.js';
import type { SelectionBody } from './selection.schema.js';
import { type Card, composeCard } from './sheet/card.js';
import type { MapContent } from './sheet/draw-map.js';
import { sayDate, sayList } from '../pdf/french-words.js';
import { drawQrCode } from './sheet/draw-qr-code.js';
import { renderSheet } from './sheet/render-sheet.adapter.js';

type Body = Omit<SelectionBody, 'code_commune'>;

const DEFAULT_TITLE = 'Mes solutions';

function distanceTo(
  card: Pick<ServiceSheet, 'longitude' | 'latitude' | 'structure'>,
  home: Commune | null,
): number | null {
  const centre = home?.centre;
  const longitude = card.longitude ?? card.structure.longitude;
  const latitude = card.latitude ?? card.structure.latitude;
  if (!centre || longitude === null || latitude === null) return null;
  return geodesicMetres(centre.latitude, centre.longitude, latitude, longitude);
}

/** Makes the sheet that a young person takes home. */
@Injectable()
export class SelectionService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly territories: TerritoriesService,
    private readonly outlines: OutlineService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async print({ code_commune, ...body }: SelectionBody, origin: string | null): Promise<Buffer> {
    const home = code_commune ? this.territories.getCommune(code_commune) : null;
    const ids = [...new Set(body.services)];
    const sheets = await this.findSheets(ids);
    if (sheets.length === 0) throw exchangeErrors.emptySelection();
    const cards = await Promise.all(
      sheets.map((sheet, index) => this.composeCard(sheet, index + 1, body, home)),
    );
    const outline = await this.outlines.draw();
    const map = mapOf(cards, outline, home, this.territories.communes);
    const today = parisDate(this.clock.now());
    return renderSheet(
      {
        title: body.titre?.trim() || DEFAULT_TITLE,
        subtitle: subtitleOf(today, cards.length, home),
        cards,
        map,
        mapCaption: captionOf(outline, cards),
        qrCode: await this.drawQrCode(sheets, origin),
        missing: missingWords(ids.length - sheets.length),
      },
      { at: this.clock.now() },
    );
  }

  /** A service withdrawn since the list was made does not keep the others from being printed. */
  private async findSheets(ids: readonly string[]): Promise<readonly ServiceSheet[]> {
    const found = await this.catalogue.loadServiceSheets(ids);
    return ids.map((id) => found.get(id)).filter((sheet) => sheet !== undefined);
  }

  private async composeCard(
    sheet: ServiceSheet,
    number: number,
    { profil }: Body,
    home: Commune | null,
  ): Promise<Card> {
    const commune = home ? { code_commune: home.code } : {};
    const eligibilite = profil
      ? await this.catalogue.explainSheet(sheet, { profil, ...commune })
      : null;
    return composeCard({
      number,
      sheet,
      eligibilite,
      distanceMetres: distanceTo(sheet, home),
      home,
    });
  }

  private async drawQrCode(
    sheets: readonly ServiceSheet[],
    origin: string | null,
  ): Promise<Buffer | null> {
    const base = this.config.PUBLIC_URL?.replace(/\/$/, '') ?? origin;
    if (!base) return null;
    const link = `${base}/selection?ids=${sheets.map(({ id }) => encodeURIComponent(id)).join(',')}`;
    return drawQrCode(link);
  }
}

function captionOf(
  { approximatif, attribution }: MapContent['outline'],
  cards: readonly Card[],
): string {
  const unplaced = cards.filter(({ point }) => point === null).map(({ number }) => String(number));
  const parts = [
    `Carte schématique (contours ${approximatif ? 'approximatifs' : 'officiels'}). ${attribution}.`,
    'Un numéro est au centre de la commune quand l’adresse n’est pas connue.',
    unplaced.length > 0 ? `Lieu non précisé, absent de la carte : ${sayList(unplaced)}.` : '',
  ];
  return parts.join(' ').trim();
}

function subtitleOf(today: string, count: number, home: Commune | null): string {
  const parts = [
    `Feuille préparée le ${sayDate(today)}`,
    count === 1 ? '1 solution' : `${count} solutions`,
    home && `distances depuis ${home.nom} (${home.departementCode})`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function missingWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? "Une solution de la liste n'est plus proposée : elle n'est pas sur cette feuille."
    : `${count} solutions de la liste ne sont plus proposées : elles ne sont pas sur cette feuille.`;
}

const TOWN_REACH_DEGREES = 0.4;
const TOWNS_MAX = 400;

function within(values: readonly number[]): (value: number) => boolean {
  const least = Math.min(...values) - TOWN_REACH_DEGREES;
  const most = Math.max(...values) + TOWN_REACH_DEGREES;
  return (value) => value > least && value < most;
}

function mapOf(
  cards: readonly Card[],
  outline: MapContent['outline'],
  home: Commune | null,
  communes: readonly Commune[],
): MapContent | null {
  const places = cards.flatMap(({ point, number }) => (point ? [{ ...point, number }] : []));
  if (places.length === 0) return null;
  const shown = home?.centre ? [...places, home.centre] : places;
  const isNearLongitude = within(shown.map(({ longitude }) => longitude));
  const isNearLatitude = within(shown.map(({ latitude }) => latitude));
  const towns = communes
    .filter(
      ({ centre }) =>
        centre && isNearLongitude(centre.longitude) && isNearLatitude(centre.latitude),
    )
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, TOWNS_MAX)
    .flatMap(({ centre, nom }) => (centre ? [{ ...centre, name: nom }] : []));
  return { outline, places, towns, home: home?.centre ? { ...home.centre, name: home.nom } : null };
}
