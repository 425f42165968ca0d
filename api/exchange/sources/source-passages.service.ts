import type { ReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { UndoWriting } from '../../catalogue/undo/undo.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import { Transactions } from '../../database/transactions.js';
import { answerReport } from '../answer-report.js';
import { ImportFiles } from '../imports/import-files.adapter.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import type { FollowedSource, Passage } from './followed-source.js';
import { maySee } from './may-follow.js';
import { PassagesRepository } from './passages.repository.js';
import { PresencesRepository } from './presences.repository.js';
import { SourceRuns } from './source-runs.service.js';
import { sourcesErrors } from './sources.errors.js';
import { SourcesRepository } from './sources.repository.js';
import type { PassageAnswer, PassageParams } from './sources.schema.js';

const UNDONE_PAUSE = 'Un passage a été défait : la nuit suivante l’aurait refait.';

/** What one reading of a source did, told and undone. */
@Injectable()
export class SourcePassages {
  private readonly files: ImportFiles;

  constructor(
    private readonly sources: SourcesRepository,
    private readonly passages: PassagesRepository,
    private readonly presences: PresencesRepository,
    private readonly imports: ImportsRepository,
    private readonly runs: SourceRuns,
    private readonly undoing: UndoWriting,
    private readonly transactions: Transactions,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  async read(params: PassageParams, acteur: Acteur): Promise<PassageAnswer> {
    const { source, passage } = await this.find(params, acteur);
    const { id, nom } = source;
    const isRunning = passage.statut === 'en_cours';
    return {
      ...passage,
      lignes_lues: isRunning ? this.runs.progressOf(passage.id) : null,
      source: { id, nom },
      rapport: answerReport(passage.rapport),
    };
  }

  /** The sheets that it withdrew come back, its absences are forgotten, and the source waits. */
  async undo(params: PassageParams, acteur: Acteur): Promise<PassageAnswer> {
    const { source } = await this.find(params, acteur);
    await this.transactions.insist(async (manager) => {
      await this.sources.hold(manager, source.id);
      const found = await this.passages.hold(manager, params.passage_id, source.id);
      if (!found) throw sourcesErrors.unknownRun();
      const { id, transaction_id, instant, statut } = found;
      const hasWritten = statut === 'complet' || statut === 'incomplet';
      if (!hasWritten || transaction_id === null || instant === null)
        throw sourcesErrors.notUndoable();
      const { compte_id } = acteur;
      const auteur = { compte_id, nom: `Annulation de ${source.nom}`, voie: 'import' } as const;
      const created = await this.imports.createdBy(manager, id);
      const bilan = await this.undoing.undo(manager, { transaction_id, instant }, created, auteur);
      await this.presences.forgive(manager, { source: source.id, passage: id });
      await this.passages.undone(manager, id, bilan, this.clock.now());
      await this.sources.pause(manager, source.id, UNDONE_PAUSE);
    });
    return this.read(params, acteur);
  }

  /** The rows that were refused, each with why. */
  async refused(
    params: PassageParams,
    acteur: Acteur,
  ): Promise<{ readonly stream: ReadStream; readonly name: string }> {
    const { source, passage } = await this.find(params, acteur);
    const path = passage.rapport?.fichier_des_refus ?? null;
    if (path === null) throw sourcesErrors.noRefused();
    const stream = await this.files.open(path);
    if (!stream) throw sourcesErrors.gone();
    return { stream, name: `${source.source}.refuses.json` };
  }

  private async find(
    { id, passage_id }: PassageParams,
    acteur: Acteur,
  ): Promise<{ readonly source: FollowedSource; readonly passage: Passage }> {
    const source = await this.sources.find(id);
    if (!source || !maySee(acteur, source)) throw sourcesErrors.unknown();
    const passage = await this.passages.find(passage_id, id);
    if (!passage) throw sourcesErrors.unknownRun();
    return { source, passage };
  }
}
