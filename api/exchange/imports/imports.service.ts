import { randomUUID } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Acteur } from '../../accounts/acteur.js';
import { UndoWriting } from '../../catalogue/undo/undo.service.js';
import { CLOCK, type Clock } from '../../clock.js';
import { CONFIG, type Config } from '../../config.js';
import { type Manager, Transactions } from '../../database/transactions.js';
import type { ColumnChoice } from '../columns/choose-columns.js';
import { answerReport } from '../answer-report.js';
import { exchangeErrors } from '../exchange.errors.js';
import { findModele } from '../import-plan.service.js';
import { RESERVED_SOURCE } from '../rows/reserved-source.js';
import type { ImportDepose } from './import-depose.js';
import { ImportFiles, nameFile } from './import-files.adapter.js';
import { ImportRuns } from './import-runs.service.js';
import { importsErrors } from './imports.errors.js';
import { ImportsRepository } from './imports.repository.js';
import type { ColumnsBody, ImportAnswer, ImportParams, ImportsAnswer } from './imports.schema.js';
import type { Preview } from './preview.js';
import { previewFile } from './preview-file.adapter.js';

const isAdministrator = ({ roles }: Acteur): boolean =>
  roles.some(({ role }) => role === 'administrateur');

const isRunning = ({ statut }: ImportDepose): boolean =>
  statut === 'essai' || statut === 'en_cours';

/** From the file that is sent to the import that is undone. Managers see what they sent. */
@Injectable()
export class ImportsService {
  private readonly files: ImportFiles;

  constructor(
    private readonly repository: ImportsRepository,
    private readonly transactions: Transactions,
    private readonly runs: ImportRuns,
    private readonly undoing: UndoWriting,
    @Inject(CONFIG) config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.files = new ImportFiles(config.DATA_DIR);
  }

  async list(acteur: Acteur): Promise<ImportsAnswer> {
    const rows = await this.repository.list(isAdministrator(acteur) ? null : acteur.compte_id);
    return { items: rows.map((row) => this.withProgress(row)) };
  }

  async read({ id }: ImportParams, acteur: Acteur): Promise<ImportAnswer> {
    return this.answer(mine(await this.repository.find(id), acteur));
  }

  /** Keeps the file and looks at its beginning; a file that cannot be read is not kept. */
  async upload(name: string, body: unknown, acteur: Acteur): Promise<ImportAnswer> {
    if (!(body instanceof Readable)) throw importsErrors.noFile();
    const id = randomUUID();
    const fichier = nameFile(name);
    const octets = await this.files.keep(id, fichier, body);
    const apercu = await this.preview({ id, fichier }, {}).catch(async (error: unknown) => {
      await this.files.forget(id);
      throw error;
    });
    const { compte_id: depose_par } = acteur;
    const given = { id, fichier, octets, depose_par, source: null, modele: null, apercu };
    await this.transactions.run((manager) => this.repository.add(manager, given, this.clock.now()));
    return this.read({ id }, acteur);
  }

  async choose({ id }: ImportParams, body: ColumnsBody, acteur: Acteur): Promise<ImportAnswer> {
    const found = mine(await this.repository.find(id), acteur);
    refuseUnready(found);
    const { source = null, modele = null } = body;
    if (modele !== null) findModele(modele);
    if (source === RESERVED_SOURCE && !isAdministrator(acteur))
      throw exchangeErrors.reservedSource(source);
    const colonnes = choiceOf(body, found.apercu);
    const apercu = await this.preview(found, colonnes);
    await this.transactions.run(async (manager) => {
      refuseUnready(await this.hold(manager, id));
      await this.repository.choose(manager, id, { colonnes, apercu, source, modele });
    });
    return this.read({ id }, acteur);
  }

  /** `essai` writes nothing; `en_cours` imports. */
  async start(
    { id }: ImportParams,
    kind: 'essai' | 'en_cours',
    acteur: Acteur,
  ): Promise<ImportAnswer> {
    const { fichier } = mine(await this.repository.find(id), acteur);
    if (!(await this.files.isThere(this.files.pathOf(id, fichier)))) throw importsErrors.gone();
    await this.transactions.run(async (manager) => {
      const found = mine(await this.repository.hold(manager, id), acteur);
      refuseUnready(found);
      if (!found.apercu.nom_trouve) throw importsErrors.nameMissing();
      await this.runs.queue(manager, await this.repository.start(manager, id, kind));
    });
    return this.read({ id }, acteur);
  }

  /** What runs is given up, and has written nothing. */
  async cancel({ id }: ImportParams, acteur: Acteur): Promise<ImportAnswer> {
    mine(await this.repository.find(id), acteur);
    this.runs.abort(id);
    await this.transactions.run(async (manager) => {
      const found = await this.hold(manager, id);
      if (!isRunning(found)) throw importsErrors.notRunning();
      const statut = found.statut === 'essai' ? 'depose' : 'annule';
      await this.repository.setStatut(manager, id, statut);
    });
    return this.read({ id }, acteur);
  }

  async undo({ id }: ImportParams, acteur: Acteur): Promise<ImportAnswer> {
    await this.transactions.insist(async (manager) => {
      const found = mine(await this.repository.hold(manager, id), acteur);
      const { statut, transaction_id, instant, fichier } = found;
      if (statut !== 'termine' || transaction_id === null || instant === null)
        throw importsErrors.notUndoable();
      const created = await this.repository.createdBy(manager, id);
      const auteur = {
        compte_id: acteur.compte_id,
        nom: `Annulation de ${fichier}`,
        voie: 'import',
      } as const;
      const bilan = await this.undoing.undo(manager, { transaction_id, instant }, created, auteur);
      await this.repository.undone(manager, id, bilan, this.clock.now());
    });
    return this.read({ id }, acteur);
  }

  /** The rows that were refused, in the columns of the file, each with why. */
  async refused(
    { id }: ImportParams,
    acteur: Acteur,
  ): Promise<{ readonly stream: ReadStream; readonly name: string }> {
    const { fichier, rapport, essai } = mine(await this.repository.find(id), acteur);
    const path = (rapport ?? essai)?.fichier_des_refus ?? null;
    if (path === null) throw importsErrors.noRefused();
    const stream = await this.files.open(path);
    if (!stream) throw importsErrors.gone();
    const extension = path.endsWith('.json') ? 'json' : 'csv';
    return { stream, name: `${fichier.replace(/\.[^.]*$/, '')}.refuses.${extension}` };
  }

  private preview(
    { id, fichier }: Pick<ImportDepose, 'id' | 'fichier'>,
    columns: ColumnChoice,
  ): Promise<Preview> {
    return previewFile(this.files.pathOf(id, fichier), columns);
  }

  private async hold(manager: Manager, id: string): Promise<ImportDepose> {
    const found = await this.repository.hold(manager, id);
    if (!found) throw importsErrors.unknown();
    return found;
  }

  private withProgress<Row extends ImportDepose>(row: Row) {
    return { ...row, lignes_lues: isRunning(row) ? this.runs.progressOf(row.id) : null };
  }

  private answer(row: ImportDepose): ImportAnswer {
    const { apercu, essai, rapport } = row;
    const list = <T>(items: readonly T[]): T[] => [...items];
    return {
      ...this.withProgress(row),
      apercu: {
        ...apercu,
        colonnes: list(apercu.colonnes),
        premieres_lignes: apercu.premieres_lignes.map(list),
      },
      essai: answerReport(essai),
      rapport: answerReport(rapport),
    };
  }
}

function mine(found: ImportDepose | null, acteur: Acteur): ImportDepose {
  const isTheirs = found && (isAdministrator(acteur) || found.depose_par === acteur.compte_id);
  if (!isTheirs) throw importsErrors.unknown();
  return found;
}

function refuseUnready(found: ImportDepose): void {
  if (isRunning(found)) throw importsErrors.busy();
  if (found.statut === 'termine' || found.statut === 'defait') throw importsErrors.alreadyDone();
}

function choiceOf({ colonnes }: ColumnsBody, apercu: Preview): ColumnChoice {
  const known = new Set(apercu.colonnes.map(({ nom }) => nom));
  const seen = new Set<string>();
  for (const { nom, champ } of colonnes) {
    if (!known.has(nom)) throw importsErrors.unknownColumn(nom);
    if (champ === null) continue;
    if (seen.has(champ)) throw importsErrors.fieldTwice(champ);
    seen.add(champ);
  }
  return Object.fromEntries(colonnes.map(({ nom, champ }) => [nom, champ]));
}
