import { Inject, Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import type { ServiceSheet } from '../catalogue/sheet.schema.js';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { CONFIG, type Config } from '../config.js';
import type { Commune } from '../territories/commune.js';
import { geodesicMetres } from '../territories/geodesic-distance.js';
import { OutlineService } from '../territories/outline/outline.service.js';
import { TerritoriesService } from '../territories/territories.service.js';
import type { ModeDeTransport } from '../travel/mode-de-transport.js';
import { sayMode } from '../travel/visits/say-visit.js';
import { exchangeErrors } from './exchange.errors.js';
import type { SelectionBody } from './selection.schema.js';
import { SelectionVisits } from './selection-visits.service.js';
import { type Card, composeCard } from './sheet/card.js';
import { composeMap } from './sheet/compose-map.js';
import type { MapContent } from './sheet/draw-map.js';
import type { CardVisit } from './sheet/get-there.js';
import { sayDate, sayList } from '../pdf/french-words.js';
import { drawQrCode } from './sheet/draw-qr-code.js';
import { renderSheet } from './sheet/render-sheet.adapter.js';
import { sayNotices } from './sheet/say-notices.js';

type Person = Pick<SelectionBody, 'profil'> & { readonly home: Commune | null };

/** Where the sheet is read again, and the network address of whoever asks for it. */
type Printing = { readonly origin: string | null; readonly caller: string };

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
    private readonly visits: SelectionVisits,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async print(
    { code_commune, ...body }: SelectionBody,
    { origin, caller }: Printing,
  ): Promise<Buffer> {
    const home = code_commune ? this.territories.getCommune(code_commune) : null;
    const ids = [...new Set(body.services)];
    const sheets = await this.findSheets(ids);
    if (sheets.length === 0) throw exchangeErrors.emptySelection();
    const mode = body.mode_transport ?? null;
    const visits = home && mode ? await this.visits.visitAll(sheets, home, { mode, caller }) : [];
    const person = { profil: body.profil, home };
    const cards = await Promise.all(
      sheets.map((sheet, index) => this.composeCard(sheet, index, person, visits[index] ?? null)),
    );
    const outline = await this.outlines.draw();
    const map = composeMap(cards, { outline, home, communes: this.territories.communes });
    const today = parisDate(this.clock.now());
    return renderSheet(
      {
        title: body.titre?.trim() || DEFAULT_TITLE,
        subtitle: subtitleOf(today, cards.length, home, mode),
        cards,
        map,
        mapCaption: captionOf(outline, cards),
        qrCode: await this.drawQrCode(sheets, origin),
        notices: sayNotices(body.profil?.age ?? null),
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
    index: number,
    { profil, home }: Person,
    visit: CardVisit | null,
  ): Promise<Card> {
    const commune = home ? { code_commune: home.code } : {};
    const eligibilite = profil
      ? await this.catalogue.explainSheet(sheet, { profil, ...commune })
      : null;
    return composeCard({
      number: index + 1,
      sheet,
      eligibilite,
      distanceMetres: distanceTo(sheet, home),
      home,
      visit,
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
    `Carte schématique${approximatif ? '' : ' (contours officiels)'}. ${attribution}.`,
    'Un numéro est au centre de la commune quand l’adresse n’est pas connue.',
    unplaced.length > 0 ? `Lieu non précisé, absent de la carte : ${sayList(unplaced)}.` : '',
  ];
  return parts.join(' ').trim();
}

function subtitleOf(
  today: string,
  count: number,
  home: Commune | null,
  mode: ModeDeTransport | null,
): string {
  const from = mode ? `trajets ${sayMode(mode)} et distances` : 'distances';
  const parts = [
    `Feuille préparée le ${sayDate(today)}`,
    count === 1 ? '1 solution' : `${count} solutions`,
    home && `${from} depuis ${home.nom} (${home.departementCode})`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function missingWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1
    ? "Une solution de la liste n'est plus proposée : elle n'est pas sur cette feuille."
    : `${count} solutions de la liste ne sont plus proposées : elles ne sont pas sur cette feuille.`;
}
