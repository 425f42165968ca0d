import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.js';

describe('the settings', () => {
  it('all have a default that works', () => {
    expect(loadConfig({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      LOG_LEVEL: 'info',
    });
  });

  it('count a blank one as absent', () => {
    expect(loadConfig({ DATABASE_URL: '', MEILI_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  });

  it('do without the base map or the geocoder when these are blank', () => {
    expect(loadConfig({ FOND_DE_CARTE_URL: '', GEOCODAGE_URL: '' })).toMatchObject({
      FOND_DE_CARTE_URL: '',
      GEOCODAGE_URL: '',
    });
  });

  it.each([
    ['PORT', 'trois mille'],
    ['PORT', '70000'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://localhost/maillage'],
    ['MEILI_URL', 'localhost:7700'],
    ['LOG_LEVEL', 'bavard'],
    ['NODE_ENV', 'prod'],
    ['PUBLIC_URL', 'maillage.fr'],
    ['FOND_DE_CARTE_URL', 'javascript:alert(1)'],
    ['GEOCODAGE_URL', 'file:///etc/passwd'],
    ['SMTP_URL', 'mail.exemple.fr:25'],
    ['MAIL_FROM', 'Maillage'],
    ['PROXY_HOPS', '-1'],
    ['DEMONSTRATION', 'peut-être'],
    ['OIDC_ISSUER', 'ftp://identite.exemple.fr'],
    ['OIDC_USERINFO_ALG', 'none'],
  ])('refuse %s=%s in one line that names the key', (key, value) => {
    const refused = () => loadConfig({ [key]: value });
    expect(refused).toThrow(ConfigError);
    expect(refused).toThrow(`Réglage ${key} incorrect (« ${value} »)`);
    expect(refused).toThrow(/ : \S.*attendue?/);
    expect(refused).toThrow(/^[^\n]*$/);
  });

  it('offer demonstration accounts, except in production, which refuses to start with them', () => {
    expect(loadConfig({}).DEMONSTRATION).toBe(true);
    const production = { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost' };
    expect(loadConfig(production).DEMONSTRATION).toBe(false);
    expect(() => loadConfig({ ...production, DEMONSTRATION: 'true' })).toThrow(
      'Réglage DEMONSTRATION incorrect (« true ») : les comptes de démonstration sont impossibles en production',
    );
  });

  it('name an identity provider with its secret, over https outside this machine', () => {
    const client = { OIDC_CLIENT_ID: 'maillage', OIDC_CLIENT_SECRET: 'secret' };
    expect(() => loadConfig({ OIDC_ISSUER: 'https://identite.exemple.fr' })).toThrow(
      'OIDC_CLIENT_ID',
    );
    expect(() => loadConfig({ OIDC_ISSUER: 'http://identite.exemple.fr', ...client })).toThrow(
      'https://',
    );
    expect(loadConfig({ OIDC_ISSUER: 'http://127.0.0.1:4000', ...client }).OIDC_NOM).toBe(
      'ProConnect',
    );
  });

  it('send the mails of production by a server', () => {
    expect(() => loadConfig({ NODE_ENV: 'production' })).toThrow('Réglage SMTP_URL incorrect');
  });

  it('cannot be changed once read', () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });
});
