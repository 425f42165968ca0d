// The whole application, which mails a campaign until it is killed. Launches it when it is not.
import { systemClock } from '../../../api/clock.js';
import { loadConfig } from '../../../api/config.js';
import { createApp } from '../../../api/create-app.js';
import { createDataSource } from '../../../api/database/data-source.js';
import { ENTITIES } from '../../../api/entities.js';
import { CampaignsService } from '../../../api/upkeep/campaigns/campaigns.service.js';

const [url = '', id = ''] = process.argv.slice(2);

const dataSource = await createDataSource(url, ENTITIES).initialize();
// Without DATABASE_URL: as on the embedded database, what a killed process held is free at once.
const config = loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', GEOCODAGE_URL: '' });
const app = await createApp({ config, dataSource, clock: systemClock });
await app.init();
await app.get(CampaignsService).launch({ id });
console.log('pret');
