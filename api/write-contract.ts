import { writeFileSync } from 'node:fs';
import { writtenContract } from './contract.js';

writeFileSync('api/openapi.json', await writtenContract());
