import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { minorNotices } from '../dispositifs/minor-notices.js';
import { toPage } from '../http/query.js';
import { writeMembers, writePage } from './answer/write-json.js';
import { CalendarsService } from './dates/calendars.service.js';
import { FindService, type Found } from './find.service.js';
import { FoundSchemesService } from './found-schemes.service.js';
import { NearestAhead } from './nearest-ahead.service.js';
import { PageItemsService } from './page-items.service.js';
import { ResultSets } from './result-sets.js';
import type { SearchRequest, TextQuery } from './search.schema.js';
import { aboutPart, countsPart, type ServicesAnswer, textRest } from './search-answer.schema.js';
import { countFacets } from './select/count-facets.js';
import { toDayNumber } from '../catalogue/dates/day-number.js';
import { type Ordered, orderSelection } from './select/order-selection.js';
import type { Sort } from './select/order-services.js';
import { totalOf } from './select/whole-selection.js';
import { UnmetSearches } from './unmet/unmet-searches.service.js';
import { WidenService } from './widen.service.js';

type About = Omit<ServicesAnswer, 'items' | 'total' | 'page' | 'size' | 'pages' | 'elargir'>;
type Described = Pick<About, 'jeu'> & {
  readonly verdicts: About['facettes']['verdict'];
  readonly written: Buffer;
};

const isTimed = ({ journeys }: Found): boolean => Boolean(journeys?.limit?.bounds);

/** Answers a search: what was found, one page of it, and how to narrow or widen it. */
@Injectable()
export class SearchService {
  private readonly described = new WeakMap<Found, Described>();

  constructor(
    private readonly ahead: NearestAhead,
    private readonly finder: FindService,
    private readonly calendars: CalendarsService,
    private readonly pageItems: PageItemsService,
    private readonly widener: WidenService,
    private readonly schemes: FoundSchemesService,
    private readonly resultSets: ResultSets,
    private readonly unmet: UnmetSearches,
  ) {}

  /** The answer as JSON. */
  async search(request: SearchRequest): Promise<Buffer> {
    await this.ahead.read(request);
    const found = await this.finder.find(request);
    const page = this.pageOf(found, request);
    const total = totalOf(found.selection);
    const [written, about, elargir] = await Promise.all([
      this.pageItems.write(found, page),
      this.describeMeanwhile(found),
      total === 0 ? this.widener.widen(request, isTimed(found)) : [],
    ]);
    this.unmet.note(request, found, about.verdicts);
    const { items, ...counts } = toPage(written, total, request);
    return writePage(items, writeMembers(countsPart, { ...counts, elargir }), about.written);
  }

  /** Everything that is found, in the order of the pages. */
  async listIds(request: Omit<SearchRequest, 'page' | 'size'>): Promise<readonly string[]> {
    const whole = { ...request, page: 1, size: Number.MAX_SAFE_INTEGER };
    const found = await this.finder.find(whole);
    const { kept, positions } = this.pageOf(found, whole);
    return Array.from(positions, (position) => found.columns.ids[kept.rows[position] ?? 0] ?? '');
  }

  /** data·inclusion's beta search, as JSON: the words, the distance and how well they match. */
  async searchText(query: TextQuery): Promise<Buffer> {
    const request = { ...query, eligibles_seulement: false };
    const found = await this.finder.find(request);
    const written = await this.pageItems.writeScored(found, this.pageOf(found, request));
    const { items, ...counts } = toPage(written, totalOf(found.selection), request);
    return writePage(items, writeMembers(textRest, counts));
  }

  /** The question to the database leaves first: we count while it answers. */
  private async describeMeanwhile(found: Found): Promise<Described> {
    await nextTurn();
    return this.describe(found);
  }

  /** Worked out and written once for a result set, whose handle it carries. */
  private describe(found: Found): Described {
    const known = this.described.get(found);
    if (known && this.resultSets.has(known.jeu)) return known;
    const about = this.tell(found);
    const written = writeMembers(aboutPart, about);
    const described = { jeu: about.jeu, verdicts: about.facettes.verdict, written };
    this.described.set(found, described);
    return described;
  }

  private tell(found: Found): About {
    const { columns, selection, asker, verdicts, home, territory, journeys } = found;
    return {
      facettes: countFacets(columns, selection, verdicts),
      dispositifs_sans_lieu: this.schemes.withoutPlace(found),
      questions: this.schemes.questions(found),
      avis: [...minorNotices(asker.profil.age)],
      origine: home && {
        code_commune: home.codeCommune,
        nom: home.nom,
        latitude: home.latitude,
        longitude: home.longitude,
      },
      trajets: journeys && {
        mode: journeys.mode,
        duree_max: journeys.dureeMax,
        estime: journeys.estimated,
        horaires_inconnus: journeys.limit === null,
        hors_reseaux: selection.unknownTimes,
        source: journeys.source,
        message: journeys.message,
      },
      territoire: territory && { type: territory.type, code: territory.code, nom: territory.nom },
      jeu: this.resultSets.keep({ columns, selection, verdicts }),
    };
  }

  private pageOf(found: Found, { page, size, tri, q }: SearchRequest): Ordered {
    const { columns, selection, text } = found;
    const scores = text?.scores ?? null;
    const sort: Sort = tri ?? (q !== undefined && scores ? 'pertinence' : 'distance');
    const { kept, positions } = orderSelection(columns, selection, {
      sort,
      count: page * size,
      scoreOf: scores && ((row) => scores.get(row) ?? 0),
      daysUntilOpen: this.calendars.daysUntilOpen(columns),
      sinksFrom:
        tri === undefined || tri === 'pertinence' ? toDayNumber(this.calendars.today()) : null,
    });
    return { kept, positions: positions.subarray((page - 1) * size) };
  }
}
