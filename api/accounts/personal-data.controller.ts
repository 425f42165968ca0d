import { Controller, Delete, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import { ActeurCourant } from './acteur.decorator.js';
import type { Acteur } from './acteur.js';
import type { Browser } from './browser.js';
import { CallingBrowser } from './browser.decorator.js';
import {
  type ErasedAnswer,
  erasedAnswer,
  type PersonalDataAnswer,
  personalDataAnswer,
} from './personal-data.schema.js';
import { PersonalDataService } from './personal-data.service.js';

@ApiTags('Comptes')
@Policy('connecte')
@Controller('api/v1/moi')
export class PersonalDataController {
  constructor(private readonly personalData: PersonalDataService) {}

  /** Tout ce que Maillage sait de moi. */
  @Get('donnees')
  @Header('content-disposition', 'attachment; filename="maillage-mes-donnees.json"')
  @Returns(personalDataAnswer)
  exportMyData(@ActeurCourant() acteur: Acteur): Promise<PersonalDataAnswer> {
    return this.personalData.export(acteur);
  }

  /** Efface mon compte et ce qui me nomme ; l’historique des fiches garde « compte supprimé ». */
  @Delete()
  @Returns(erasedAnswer)
  eraseMe(
    @ActeurCourant() acteur: Acteur,
    @CallingBrowser() browser: Browser,
  ): Promise<ErasedAnswer> {
    return this.personalData.erase(acteur, browser);
  }
}
