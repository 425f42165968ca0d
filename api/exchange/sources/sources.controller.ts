import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Patch,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ActeurCourant } from '../../accounts/acteur.decorator.js';
import type { Acteur } from '../../accounts/acteur.js';
import { Policy } from '../../http/policy.js';
import { Returns } from '../../http/returns.js';
import { SourcePassages } from './source-passages.service.js';
import {
  type ChangedSourceBody,
  changedSourceBody,
  type NewSourceBody,
  newSourceBody,
  type PassageAnswer,
  passageAnswer,
  type PassageParams,
  passageParams,
  type RemovedAnswer,
  removedAnswer,
  type RunBody,
  runBody,
  type SourceAnswer,
  sourceAnswer,
  type SourceParams,
  sourceParams,
  type SourcesAnswer,
  sourcesAnswer,
  sourcesQuery,
} from './sources.schema.js';
import { SourcesService } from './sources.service.js';

@ApiTags('Sources suivies')
@Policy('gestionnaire')
@Controller('api/v1/sources-suivies')
export class SourcesController {
  constructor(
    private readonly sources: SourcesService,
    private readonly passages: SourcePassages,
  ) {}

  /** Les siennes ; toutes pour l’administrateur. */
  @Get()
  @Returns(sourcesAnswer)
  listFollowedSources(
    @Query({ schema: sourcesQuery }) _query: object,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourcesAnswer> {
    return this.sources.list(acteur);
  }

  /** Rien n’est lu avant « essai », « lancer » ou l’heure dite. */
  @Post()
  @Returns(sourceAnswer, { status: 201 })
  followSource(
    @Body({ schema: newSourceBody }) body: NewSourceBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.add(body, acteur);
  }

  /** Avec ses derniers passages. */
  @Get(':id')
  @Returns(sourceAnswer)
  readFollowedSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.read(params, acteur);
  }

  @Patch(':id')
  @Returns(sourceAnswer)
  changeFollowedSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @Body({ schema: changedSourceBody }) body: ChangedSourceBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.change(params, body, acteur);
  }

  /** Cesse de la suivre. Ce qu’elle a donné reste ; ses passages ne se défont plus. */
  @Delete(':id')
  @Returns(removedAnswer)
  unfollowSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<RemovedAnswer> {
    return this.sources.remove(params, acteur);
  }

  /** Lit tout et dit ce que cela ferait, sans rien écrire. */
  @Post(':id/essai')
  @Returns(sourceAnswer, { status: 202 })
  tryFollowedSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.start(params, { genre: 'essai', disparitions_attendues: false }, acteur);
  }

  /** Sans attendre la nuit. Tout ou rien : arrêté en route, il reprend du début. */
  @Post(':id/lancer')
  @Returns(sourceAnswer, { status: 202 })
  runFollowedSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @Body({ schema: runBody }) { disparitions_attendues }: RunBody,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.start(params, { genre: 'demande', disparitions_attendues }, acteur);
  }

  /** Arrête la lecture demandée ou en cours : rien n’en reste. */
  @Post(':id/annuler')
  @Returns(sourceAnswer)
  cancelFollowedSource(
    @Param({ schema: sourceParams }) params: SourceParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<SourceAnswer> {
    return this.sources.cancel(params, acteur);
  }

  @Get(':id/passages/:passage_id')
  @Returns(passageAnswer)
  readPassage(
    @Param({ schema: passageParams }) params: PassageParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<PassageAnswer> {
    return this.passages.read(params, acteur);
  }

  /** Comme un import ; les fiches retirées reviennent, et la source est mise en pause. */
  @Post(':id/passages/:passage_id/defaire')
  @Returns(passageAnswer)
  undoPassage(
    @Param({ schema: passageParams }) params: PassageParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<PassageAnswer> {
    return this.passages.undo(params, acteur);
  }

  @Get(':id/passages/:passage_id/refus')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({
    description: 'Les fiches refusées, chacune avec pourquoi',
    schema: { type: 'string', format: 'binary' },
  })
  async downloadPassageRefused(
    @Param({ schema: passageParams }) params: PassageParams,
    @ActeurCourant() acteur: Acteur,
  ): Promise<StreamableFile> {
    const { stream, name } = await this.passages.refused(params, acteur);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(stream, { type: 'application/octet-stream', disposition });
  }
}
