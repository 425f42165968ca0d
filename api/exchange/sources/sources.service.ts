import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import { RESERVED_SOURCE } from '../rows/reserved-source.js';
import { changeSource } from './change-source.js';
import type { FollowedSource, Passage } from './followed-source.js';
import { administers, maySee } from './may-follow.js';
import { nextNight } from './next-night.js';
import { type NewPassage, PassagesRepository } from './passages.repository.js';
import { SourceRuns } from './source-runs.service.js';
import { sourcesErrors } from './sources.errors.js';
import { SourcesRepository } from './sources.repository.js';
import type {
  ChangedSourceBody,
  NewSourceBody,
  RemovedAnswer,
  SourceAnswer,
  SourceParams,
  SourcesAnswer,
} from './sources.schema.js';
import { TokenVault } from './token-vault.adapter.js';

const SOURCES_MAX = 20;
const PASSAGES_SHOWN = 30;

/** The lists that a manager follows, and their readings. */
@Injectable()
export class SourcesService {
  private readonly vault: TokenVault;
  private readonly localHost: string | undefined;

  constructor(
    private readonly repository: SourcesRepository,
    private readonly passages: PassagesRepository,
    private readonly runs: SourceRuns,
    private readonly transactions: Transactions,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.vault = new TokenVault(config.DATA_DIR);
    this.localHost = config.SOURCES_HOTE_LOCAL;
  }

  async list(acteur: Acteur): Promise<SourcesAnswer> {
    const rows = await this.repository.list(administers(acteur) ? null : acteur.compte_id);
    const last = await this.passages.lastOfEach(rows.map(({ id }) => id));
    const items = rows.map((row) => {
      const passage = last.get(row.id);
      return { ...describe(row), dernier: passage ? this.withProgress(passage) : null };
    });
    return { items };
  }

  async read({ id }: SourceParams, acteur: Acteur): Promise<SourceAnswer> {
    const found = theirs(await this.repository.find(id), acteur);
    const passages = await this.passages.last(found.id, PASSAGES_SHOWN);
    return { ...describe(found), passages: passages.map((one) => this.withProgress(one)) };
  }

  async add(body: NewSourceBody, acteur: Acteur): Promise<SourceAnswer> {
    const { nom, genre, source, heure } = body;
    const url = this.checkUrl(body.url);
    checkName(source);
    const jeton = body.jeton ? await this.vault.seal(body.jeton) : null;
    const { compte_id: ajoutee_par } = acteur;
    const now = this.clock.now();
    const prochain_le = nextNight(heure, now);
    const given = { nom, genre, url, source, jeton, heure, ajoutee_par, prochain_le };
    const id = await this.transactions.run(async (manager) => {
      const count = await this.repository.countOf(manager, ajoutee_par);
      if (count >= SOURCES_MAX) throw sourcesErrors.tooMany(SOURCES_MAX);
      return this.repository.add(manager, given, now);
    });
    return this.read({ id }, acteur);
  }

  async change(
    { id }: SourceParams,
    body: ChangedSourceBody,
    acteur: Acteur,
  ): Promise<SourceAnswer> {
    theirs(await this.repository.find(id), acteur);
    const url = body.url === undefined ? undefined : this.checkUrl(body.url);
    if (body.source !== undefined) checkName(body.source);
    const jeton = body.jeton ? await this.vault.seal(body.jeton) : body.jeton;
    const change = { ...body, url, jeton, by: acteur.compte_id, now: this.clock.now() };
    await this.transactions.run(async (manager) => {
      const before = await this.hold(manager, id, acteur);
      await this.repository.change(manager, changeSource(before, change));
    });
    return this.read({ id }, acteur);
  }

  async remove({ id }: SourceParams, acteur: Acteur): Promise<RemovedAnswer> {
    await this.transactions.run(async (manager) => {
      const found = await this.hold(manager, id, acteur);
      await this.repository.remove(manager, found.id);
    });
    return { retiree: true };
  }

  async start(
    { id }: SourceParams,
    asked: Omit<NewPassage, 'source_id'>,
    acteur: Acteur,
  ): Promise<SourceAnswer> {
    await this.transactions.run(async (manager) => {
      const { id: source_id } = await this.hold(manager, id, acteur);
      const isQueued = await this.runs.queue(manager, { ...asked, source_id });
      if (!isQueued) throw sourcesErrors.busy();
    });
    return this.read({ id }, acteur);
  }

  /** What is being read is given up, and has written nothing. */
  async cancel({ id }: SourceParams, acteur: Acteur): Promise<SourceAnswer> {
    theirs(await this.repository.find(id), acteur);
    this.runs.abort(id);
    await this.transactions.run(async (manager) => {
      const isCancelled = await this.passages.cancel(manager, id, this.clock.now());
      if (!isCancelled) throw sourcesErrors.notReading();
    });
    return this.read({ id }, acteur);
  }

  private async hold(manager: Manager, id: string, acteur: Acteur): Promise<FollowedSource> {
    return theirs(await this.repository.hold(manager, id), acteur);
  }

  /** Whether it is on the Internet at large is asked when it is read: a name may lead elsewhere by then. */
  private checkUrl(text: string): string {
    if (!URL.canParse(text)) throw sourcesErrors.badUrl();
    const url = new URL(text);
    const isPlain = url.username === '' && url.password === '';
    const isSecure = url.protocol === 'https:';
    const isLocal = url.protocol === 'http:' && url.host === this.localHost;
    if (!isPlain || !(isSecure || isLocal)) throw sourcesErrors.badUrl();
    return url.href;
  }

  private withProgress(passage: Passage) {
    const isRunning = passage.statut === 'en_cours';
    return { ...passage, lignes_lues: isRunning ? this.runs.progressOf(passage.id) : null };
  }
}

function theirs(found: FollowedSource | null, acteur: Acteur): FollowedSource {
  if (!found || !maySee(acteur, found)) throw sourcesErrors.unknown();
  return found;
}

function checkName(source: string): void {
  if (source === RESERVED_SOURCE) throw sourcesErrors.reserved();
}

const describe = ({ jeton, ...source }: FollowedSource) => ({
  ...source,
  a_un_jeton: jeton !== null,
  prochain_le: source.active ? source.prochain_le : null,
});
