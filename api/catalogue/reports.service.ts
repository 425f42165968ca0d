import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, parisDate } from '../clock.js';
import { AttemptsByAddress } from '../http/attempts-by-address.js';
import { TerritoriesService } from '../territories/territories.service.js';
import { catalogueErrors } from './catalogue.errors.js';
import { isEmail, readPhone } from './read-reported-value.js';
import { Redirections } from './redirections/redirections.service.js';
import { ReportsRepository } from './reports.repository.js';
import type {
  BesoinAnswer,
  BesoinBody,
  SignalementAnswer,
  SignalementBody,
} from './reports.schema.js';

const REPORTS_A_MINUTE = 10;
const THANKS =
  'Merci. Votre signalement est enregistré ; la fiche ne change qu’après vérification.';

/** What visitors tell us. It is kept for somebody to read; nothing public changes. */
@Injectable()
export class ReportsService {
  private readonly attempts = new AttemptsByAddress(REPORTS_A_MINUTE);

  constructor(
    private readonly repository: ReportsRepository,
    private readonly redirections: Redirections,
    private readonly territories: TerritoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async reportMistake(body: SignalementBody, address: string): Promise<SignalementAnswer> {
    const valeur = this.readValue(body);
    this.admit(address);
    const kept = await this.repository.insertSignalement({
      serviceId: await this.keptId('service', body.service_id),
      structureId: await this.keptId('structure', body.structure_id),
      motif: body.motif,
      champ: body.champ ?? null,
      valeur,
      message: body.message ?? null,
    });
    if (kept) return { ...kept, message: THANKS };
    if (body.service_id !== undefined) throw catalogueErrors.unknownService(body.service_id);
    throw catalogueErrors.unknownStructure(body.structure_id ?? '');
  }

  async reportUncoveredNeed(body: BesoinBody, address: string): Promise<BesoinAnswer> {
    const commune = this.territories.getCommune(body.code_commune);
    this.admit(address);
    return this.repository.insertBesoin({
      communeCode: commune.code,
      besoin: body.besoin,
      motif: body.motif ?? null,
      today: parisDate(this.clock.now()),
    });
  }

  private readValue({ champ, valeur }: SignalementBody): string | null {
    if (valeur === undefined) return null;
    if (champ === 'telephone') {
      const phone = readPhone(valeur);
      if (phone === null) throw catalogueErrors.invalidPhone();
      return phone;
    }
    if (champ === 'courriel' && !isEmail(valeur)) throw catalogueErrors.invalidEmail();
    return valeur;
  }

  /** A mistake on a sheet that was merged is one on the sheet that was kept. */
  private async keptId(
    objet: 'service' | 'structure',
    id: string | undefined,
  ): Promise<string | null> {
    if (id === undefined) return null;
    return (await this.redirections.follow(objet, id)) ?? id;
  }

  private admit(address: string): void {
    const waitSeconds = this.attempts.admit(address, this.clock.now().getTime());
    if (waitSeconds > 0) throw catalogueErrors.tooManyReports(waitSeconds);
  }
}
