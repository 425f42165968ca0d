// A program that opens the embedded database of a directory and says what it does, line by line.
import pg from 'pg';
import { openEmbeddedDatabase } from '../../api/database/embedded/embedded-database.js';

const [dataDir = '', task = 'wait'] = process.argv.slice(2);

try {
  const database = await openEmbeddedDatabase({ dataDir });
  console.log(`url ${database.url}`);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  if (task === 'write') {
    await client.query('CREATE TABLE IF NOT EXISTS ecrit (n int)');
    for (let n = 1; ; n++) {
      await client.query('INSERT INTO ecrit VALUES ($1)', [n]);
      console.log(`acquis ${n}`);
    }
  }
} catch (error) {
  console.log(`refus ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
