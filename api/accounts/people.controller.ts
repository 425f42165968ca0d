import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import {
  type JournalAnswer,
  journalAnswer,
  type JournalQuery,
  journalQuery,
  type NewPersonBody,
  newPersonBody,
  type PeopleAnswer,
  peopleAnswer,
  type PeopleQuery,
  peopleQuery,
  type PeopleSearchBody,
  peopleSearchBody,
  type PersonAnswer,
  personAnswer,
  type PersonBody,
  personBody,
  type PersonParams,
  personParams,
} from './people.schema.js';
import { PeopleService } from './people.service.js';

@ApiTags('Comptes')
@Policy('administrateur')
@Controller('api/v1')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get('comptes')
  @Returns(peopleAnswer)
  listAccounts(@Query({ schema: peopleQuery }) query: PeopleQuery): Promise<PeopleAnswer> {
    return this.people.list(query);
  }

  /** Cherche quelqu’un. Ce qu’on cherche est dans le corps, jamais dans l’adresse. */
  @Post('comptes/recherche')
  @Returns(peopleAnswer)
  searchAccounts(
    @Body({ schema: peopleSearchBody }) body: PeopleSearchBody,
  ): Promise<PeopleAnswer> {
    return this.people.list(body);
  }

  /** Donne des rôles à une adresse ; son compte est créé s’il n’y en a pas. */
  @Post('comptes')
  @Returns(personAnswer, { status: 201 })
  createAccount(@Body({ schema: newPersonBody }) body: NewPersonBody): Promise<PersonAnswer> {
    return this.people.create(body);
  }

  /** Remplace les rôles d’un compte, le suspend ou lève sa suspension. */
  @Patch('comptes/:id')
  @Returns(personAnswer)
  changeAccount(
    @Param({ schema: personParams }) params: PersonParams,
    @Body({ schema: personBody }) body: PersonBody,
  ): Promise<PersonAnswer> {
    return this.people.change(params, body);
  }

  @Get('journal-connexions')
  @Returns(journalAnswer)
  readSignInLog(@Query({ schema: journalQuery }) query: JournalQuery): Promise<JournalAnswer> {
    return this.people.readJournal(query);
  }
}
