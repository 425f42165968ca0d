import { describe, expect, it } from 'vitest';
import { writeWaitingMail } from './write-waiting-mail.js';

describe('the mail of what waits', () => {
  it('names a sheet and leads to the queue', () => {
    const { texte } = writeWaitingMail('Atelier', 'https://maillage.exemple.fr/moderation');
    expect(texte).toContain('« Atelier » attend votre décision');
    expect(texte).toContain('https://maillage.exemple.fr/moderation');
  });
});
