import { Module } from '@nestjs/common';
import { CatalogueWriterRepository } from './catalogue-writer.repository.js';
import { CatalogueWriter } from './catalogue-writer.service.js';

@Module({
  providers: [CatalogueWriterRepository, CatalogueWriter],
  exports: [CatalogueWriter],
})
export class CatalogueModule {}
