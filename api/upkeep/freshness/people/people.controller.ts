import { Body, Controller, Delete, Get, Header, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActeurCourant, ConnexionCourante } from '../../../accounts/acteur.decorator.js';
import type { Acteur } from '../../../accounts/acteur.js';
import type { Connexion } from '../../../accounts/connexion.js';
import { Policy, type RoutePolicy } from '../../../http/policy.js';
import { Returns } from '../../../http/returns.js';
import { ConsentsService } from './consents.service.js';
import {
  type AnswerBody,
  answerBody,
  type AnsweredAnswer,
  answeredAnswer,
  type LinkBody,
  linkBody,
  type OwnDataAnswer,
  ownDataAnswer,
  type PersonBody,
  personBody,
  type PersonChanges,
  personChanges,
  type PersonParams,
  personParams,
  type PostsAnswer,
  postsAnswer,
  type StructureParams,
  structureParams,
} from './people.schema.js';
import { PeopleInPosts } from './people.service.js';

const OF_STRUCTURE: RoutePolicy = { droit: 'gerer', sur: 'structure', param: 'id' };

@ApiTags('Postes')
@Controller('api/v1')
export class PeopleController {
  constructor(
    private readonly people: PeopleInPosts,
    private readonly consents: ConsentsService,
  ) {}

  /** Les postes d’une structure ; les personnes, pour les professionnels, avec leur accord, et jamais par clé. */
  @Get('structures/:id/postes')
  @Policy('professionnel')
  @Returns(postsAnswer)
  listPosts(
    @Param({ schema: structureParams }) params: StructureParams,
    @ActeurCourant() acteur: Acteur,
    @ConnexionCourante() connexion: Connexion | null,
  ): Promise<PostsAnswer> {
    return this.people.listFor(params, acteur, connexion);
  }

  /** Propose une personne pour un poste : elle reçoit un courriel et décide. */
  @Post('structures/:id/personnes')
  @Policy(OF_STRUCTURE)
  @Returns(postsAnswer, { status: 201 })
  addPerson(
    @Param({ schema: structureParams }) params: StructureParams,
    @Body({ schema: personBody }) body: PersonBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<PostsAnswer> {
    return this.people.add(params, body, acteur);
  }

  @Patch('structures/:id/personnes/:personne_id')
  @Policy(OF_STRUCTURE)
  @Returns(postsAnswer)
  changePerson(
    @Param({ schema: personParams }) params: PersonParams,
    @Body({ schema: personChanges }) body: PersonChanges,
    @ActeurCourant() acteur: Acteur,
  ): Promise<PostsAnswer> {
    return this.people.change(params, body, acteur);
  }

  @Delete('structures/:id/personnes/:personne_id')
  @Policy(OF_STRUCTURE)
  @Returns(postsAnswer)
  removePerson(
    @Param({ schema: personParams }) params: PersonParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<PostsAnswer> {
    return this.people.remove(params, acteur);
  }

  /** Tout ce que les fiches disent de la personne qui a reçu ce lien. */
  @Post('personnes/lire')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(ownDataAnswer)
  readOwnData(@Body({ schema: linkBody }) body: LinkBody): Promise<OwnDataAnswer> {
    return this.consents.read(body);
  }

  /** La personne accepte, refuse ou efface tout. */
  @Post('personnes/repondre')
  @Policy('public')
  @Header('cache-control', 'no-store')
  @Returns(answeredAnswer)
  answerOwnData(@Body({ schema: answerBody }) body: AnswerBody): Promise<AnsweredAnswer> {
    return this.consents.answer(body);
  }
}
