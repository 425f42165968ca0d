import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readSender } from './mail/read-sender.js';

const address = (error: string) => z.url({ protocol: /^https?$/, error });
const OPTIONAL_ADDRESS = { error: 'adresse http(s):// attendue, ou vide pour s’en passer' };
const isAddress = (text: string): boolean =>
  text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));

const isSite = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
const areSites = (text: string): boolean =>
  text === 'aucun' || text.trim().split(/\s+/).every(isSite);

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const isSafeIssuer = (text: string): boolean => {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || LOOPBACK.has(hostname);
};

/** Every setting of Maillage, each with a default that works. `.env.example` tells them in words. */
const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], {
      error: 'development, production ou test attendu',
    })
    .default('development'),
  PORT: z.coerce
    .number({ error: 'nombre entier de 0 à 65535 attendu' })
    .int({ error: 'nombre entier de 0 à 65535 attendu' })
    .min(0, { error: 'nombre entier de 0 à 65535 attendu' })
    .max(65_535, { error: 'nombre entier de 0 à 65535 attendu' })
    .default(3000),
  HOST: z.string({ error: 'adresse d’écoute attendue' }).default('127.0.0.1'),
  PROXY_HOPS: z.coerce
    .number({ error: 'nombre entier de 0 à 10 attendu' })
    .int({ error: 'nombre entier de 0 à 10 attendu' })
    .min(0, { error: 'nombre entier de 0 à 10 attendu' })
    .max(10, { error: 'nombre entier de 0 à 10 attendu' })
    .optional(),
  PUBLIC_URL: address('adresse http:// ou https:// attendue').optional(),
  EMBED_SITES: z
    .string()
    .refine(areSites, {
      error: 'aucun, ou des sites séparés par des espaces (https://exemple.fr) attendus',
    })
    .optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], {
      error: 'silent, error, warn, info ou debug attendu',
    })
    .default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'adresse postgres://… attendue' })
    .optional(),
  MEILI_URL: address('adresse http:// ou https:// attendue').optional(),
  MEILI_KEY: z.string().optional(),
  FOND_DE_CARTE_URL: z
    .string()
    .refine(isAddress, OPTIONAL_ADDRESS)
    .default('https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/standard.json'),
  GEOCODAGE_URL: z
    .string()
    .refine(isAddress, OPTIONAL_ADDRESS)
    .default('https://data.geopf.fr/geocodage'),
  RECHERCHE_ENTREPRISES_URL: z
    .string()
    .refine(isAddress, OPTIONAL_ADDRESS)
    .default('https://recherche-entreprises.api.gouv.fr'),
  SOURCES_HOTE_LOCAL: z
    .string()
    .regex(/^(127\.0\.0\.1|\[::1\]):\d{1,5}$/, {
      error: 'adresse de cette machine attendue, comme 127.0.0.1:4321',
    })
    .optional(),
  // With OSRM, `{profil}` in the address stands for car or foot.
  ITINERAIRES_URL: z
    .string()
    .refine((text) => isAddress(text.replace('{profil}', 'car')), OPTIONAL_ADDRESS)
    .default(''),
  ITINERAIRES_MOTEUR: z
    .enum(['osrm', 'valhalla', 'geopf'], { error: 'osrm, valhalla ou geopf attendu' })
    .default('geopf'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'adresse smtp:// ou smtps:// attendue' })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => readSender(text) !== null, {
      error: 'expéditeur attendu, comme « Maillage <contact@exemple.fr> »',
    })
    .default('Maillage <maillage@localhost>'),
  OIDC_ISSUER: address('adresse https:// du fournisseur d’identité attendue').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NOM: z.string().default('ProConnect'),
  OIDC_SCOPE: z.string().default('openid email given_name usual_name siret'),
  OIDC_ACR_VALUES: z.string().optional(),
  OIDC_USERINFO_ALG: z
    .enum(['RS256', 'PS256', 'ES256'], { error: 'RS256, PS256 ou ES256 attendu' })
    .optional(),
  OIDC_SIRET_OBLIGATOIRE: z.stringbool({ error: 'true ou false attendu' }).default(true),
  OIDC_COURRIEL_SUR: z.stringbool({ error: 'true ou false attendu' }).default(false),
  DEMONSTRATION: z.stringbool({ error: 'true ou false attendu' }).optional(),
});

/** What is for trying, not for use: refused when `NODE_ENV` is production. */
const configSchema = settings
  .refine(({ NODE_ENV, SMTP_URL }) => NODE_ENV !== 'production' || SMTP_URL, {
    path: ['SMTP_URL'],
    error:
      'en production les courriels partent par un serveur, adresse smtp:// ou smtps:// attendue',
  })
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
      OIDC_ISSUER === undefined ||
      (OIDC_CLIENT_ID !== undefined && OIDC_CLIENT_SECRET !== undefined),
    {
      path: ['OIDC_CLIENT_ID'],
      error: 'avec OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET sont attendus',
    },
  )
  .refine(({ OIDC_ISSUER }) => OIDC_ISSUER === undefined || isSafeIssuer(OIDC_ISSUER), {
    path: ['OIDC_ISSUER'],
    error: 'hors de cette machine, une adresse https:// est attendue',
  })
  .refine(({ NODE_ENV, DEMONSTRATION }) => !(NODE_ENV === 'production' && DEMONSTRATION), {
    path: ['DEMONSTRATION'],
    error: 'les comptes de démonstration sont impossibles en production, false attendu',
  })
  .refine(({ NODE_ENV, SOURCES_HOTE_LOCAL }) => NODE_ENV !== 'production' || !SOURCES_HOTE_LOCAL, {
    path: ['SOURCES_HOTE_LOCAL'],
    error: 'pour les essais seulement, impossible en production',
  })
  .transform((given) => ({
    ...given,
    PROXY_HOPS: given.PROXY_HOPS ?? (given.NODE_ENV === 'production' ? 1 : 0),
    DEMONSTRATION: given.DEMONSTRATION ?? given.NODE_ENV !== 'production',
  }));

export type Config = Readonly<z.infer<typeof configSchema>>;
export type Environment = Readonly<Record<string, string | undefined>>;

export const CONFIG = Symbol('CONFIG');

/** A setting that cannot be used: one line, naming the key. */
export class ConfigError extends Error {}

const MAY_BE_BLANK = new Set([
  'FOND_DE_CARTE_URL',
  'GEOCODAGE_URL',
  'RECHERCHE_ENTREPRISES_URL',
  'ITINERAIRES_URL',
]);

function withoutBlanks(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).filter(([key, value]) => value !== '' || MAY_BE_BLANK.has(key)),
  );
}

export function loadConfig(env: Environment): Config {
  const parsed = configSchema.safeParse(withoutBlanks(env));
  if (parsed.success) return Object.freeze(parsed.data);
  const lines = parsed.error.issues.map(({ path, message }) => {
    const key = String(path[0]);
    return `Réglage ${key} incorrect (« ${env[key] ?? ''} ») : ${message}.`;
  });
  throw new ConfigError(lines.join(' '));
}

/** The settings of this process: its environment, over the `.env` file when there is one. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return loadConfig(process.env);
}
