/** Something the start cannot go on with, told in one line. */
export class StartError extends Error {}

export const databaseErrors = {
  unreachable: (url: string, cause: string) =>
    new StartError(`La base DATABASE_URL (${withoutPassword(url)}) ne répond pas : ${cause}.`),
  tooOld: (version: string) =>
    new StartError(
      `DATABASE_URL : PostgreSQL ${version} est trop ancien, il faut la version 15 ou plus.`,
    ),
  noPostgis: () =>
    new StartError(
      'DATABASE_URL : PostGIS 3.3 ou plus n’est pas installé sur ce serveur PostgreSQL.',
    ),
  postgisTooOld: (version: string) =>
    new StartError(
      `DATABASE_URL : PostGIS ${version} est trop ancien, il faut la version 3.3 ou plus.`,
    ),
};

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.toString();
}
