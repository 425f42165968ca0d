import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { SheetLocatorRepository } from './sheet-locator.repository.js';
import { SheetLocator } from './sheet-locator.service.js';

@Module({
  imports: [AccountsModule],
  providers: [SheetLocator, SheetLocatorRepository],
  exports: [SheetLocator],
})
export class LocateModule {}
