import type { Command } from './command.js';
import { accountsCommands } from '../accounts/accounts.commands.js';
import { catalogueCommands } from '../catalogue/catalogue.commands.js';
import { exchangeCommands } from '../exchange/exchange.commands.js';
import { mailCommands } from '../mail/mail.commands.js';
import { searchCommands } from '../search/search.commands.js';
import { territoriesCommands } from '../territories/territories.commands.js';
import { travelCommands } from '../travel/travel.commands.js';
import { duplicatesCommands } from '../upkeep/duplicates/duplicates.commands.js';
import { databaseCommands } from './database.commands.js';

/** Every command, room by room. */
export const COMMANDS: readonly Command[] = [
  ...databaseCommands,
  ...accountsCommands,
  ...territoriesCommands,
  ...catalogueCommands,
  ...travelCommands,
  ...exchangeCommands,
  ...duplicatesCommands,
  ...mailCommands,
  ...searchCommands,
];
