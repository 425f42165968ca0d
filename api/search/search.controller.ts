import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Policy } from '../http/policy.js';
import { ReturnsWritten } from '../http/returns.js';
import {
  type ServicesBody,
  servicesBody,
  type ServicesQuery,
  servicesQuery,
  type TextQuery,
  textQuery,
} from './search.schema.js';
import { servicesAnswer, textAnswer } from './search-answer.schema.js';
import { SearchService } from './search.service.js';

@ApiTags('Recherche')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get('services')
  @Policy('public')
  @ReturnsWritten(servicesAnswer)
  searchServices(@Query({ schema: servicesQuery }) query: ServicesQuery): Promise<Buffer> {
    return this.search.search(query);
  }

  @Post('services')
  @Policy('public')
  @ReturnsWritten(servicesAnswer)
  searchServicesFor(@Body({ schema: servicesBody }) body: ServicesBody): Promise<Buffer> {
    return this.search.search(body);
  }

  @Get()
  @Policy('public')
  @ReturnsWritten(textAnswer)
  searchText(@Query({ schema: textQuery }) query: TextQuery): Promise<Buffer> {
    return this.search.searchText(query);
  }
}
