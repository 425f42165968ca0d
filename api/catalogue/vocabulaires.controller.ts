import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { ReturnsList } from '../http/returns.js';
import {
  noParameter,
  termeSchema,
  type TypeStructureTerme,
  typeStructureSchema,
} from './vocabulaires.schema.js';
import { CATEGORIES } from './vocabulaires/categories.js';
import { FRAIS } from './vocabulaires/frais.js';
import { MODES_ACCUEIL } from './vocabulaires/modes-accueil.js';
import { MODES_MOBILISATION } from './vocabulaires/modes-mobilisation.js';
import { PERSONNES_MOBILISATRICES } from './vocabulaires/personnes-mobilisatrices.js';
import { PUBLICS } from './vocabulaires/publics.js';
import { RESEAUX_PORTEURS } from './vocabulaires/reseaux-porteurs.js';
import type { Terme } from './vocabulaires/terme.js';
import { THEMATIQUES } from './vocabulaires/thematiques.js';
import { TYPES_SERVICES } from './vocabulaires/types-services.js';
import { TYPES_STRUCTURE, TYPES_STRUCTURE_PLURIEL } from './vocabulaires/types-structure.js';

type Termes = readonly Terme[];

@ApiTags('Vocabulaires')
@Policy('public')
@Controller('api/v1/doc')
export class VocabulairesController {
  /** Les frais, comme data·inclusion les nomme. */
  @Get('frais')
  @ReturnsList(termeSchema)
  listFrais(@Query({ schema: noParameter }) _query: object): Termes {
    return FRAIS;
  }

  /** Les modes d’accueil. */
  @Get('modes-accueil')
  @ReturnsList(termeSchema)
  listModesAccueil(@Query({ schema: noParameter }) _query: object): Termes {
    return MODES_ACCUEIL;
  }

  /** Les façons de mobiliser un service. */
  @Get('modes-mobilisation')
  @ReturnsList(termeSchema)
  listModesMobilisation(@Query({ schema: noParameter }) _query: object): Termes {
    return MODES_MOBILISATION;
  }

  /** Qui peut mobiliser un service. */
  @Get('personnes-mobilisatrices')
  @ReturnsList(termeSchema)
  listPersonnesMobilisatrices(@Query({ schema: noParameter }) _query: object): Termes {
    return PERSONNES_MOBILISATRICES;
  }

  /** Les publics. */
  @Get('publics')
  @ReturnsList(termeSchema)
  listPublics(@Query({ schema: noParameter }) _query: object): Termes {
    return PUBLICS;
  }

  /** Les réseaux porteurs. */
  @Get('reseaux-porteurs')
  @ReturnsList(termeSchema)
  listReseauxPorteurs(@Query({ schema: noParameter }) _query: object): Termes {
    return RESEAUX_PORTEURS;
  }

  /** Les thématiques : une catégorie, un double tiret, un besoin. */
  @Get('thematiques')
  @ReturnsList(termeSchema)
  listThematiques(@Query({ schema: noParameter }) _query: object): Termes {
    return THEMATIQUES;
  }

  /** Les types de service. */
  @Get('types-services')
  @ReturnsList(termeSchema)
  listTypesServices(@Query({ schema: noParameter }) _query: object): Termes {
    return TYPES_SERVICES;
  }

  /** Les types de structure, propres à Maillage. */
  @Get('types-structure')
  @ReturnsList(typeStructureSchema)
  listTypesStructure(
    @Query({ schema: noParameter }) _query: object,
  ): readonly TypeStructureTerme[] {
    return TYPES_STRUCTURE.map((terme) => ({
      ...terme,
      pluriel: TYPES_STRUCTURE_PLURIEL[terme.value],
    }));
  }

  /** Les seize catégories de besoin, dans les mots d’une personne qui cherche. */
  @Get('categories')
  @ReturnsList(termeSchema)
  listCategories(@Query({ schema: noParameter }) _query: object): Termes {
    return CATEGORIES;
  }
}
