import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { Returns } from '../http/returns.js';
import {
  type ServicesBody,
  servicesBody,
  type ServicesQuery,
  servicesQuery,
  type TextQuery,
  textQuery,
} from './search.schema.js';
import {
  type ServicesAnswer,
  servicesAnswer,
  type TextAnswer,
  textAnswer,
} from './search-answer.schema.js';
import { SearchService } from './search.service.js';

@ApiTags('Recherche')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get('services')
  @Policy('public')
  @Returns(servicesAnswer)
  searchServices(@Query({ schema: servicesQuery }) query: ServicesQuery): Promise<ServicesAnswer> {
    return this.search.search(query);
  }

  @Post('services')
  @Policy('public')
  @Returns(servicesAnswer)
  searchServicesFor(@Body({ schema: servicesBody }) body: ServicesBody): Promise<ServicesAnswer> {
    return this.search.search(body);
  }

  @Get()
  @Policy('public')
  @Returns(textAnswer)
  searchText(@Query({ schema: textQuery }) query: TextQuery): Promise<TextAnswer> {
    return this.search.searchText(query);
  }
}
