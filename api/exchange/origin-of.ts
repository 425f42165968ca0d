const HOST = /^[a-z\d.-]{1,250}(:\d{1,5})?$/i;

/** The address the screens are seen at, as the browser or the proxy tells it. */
export function originOf(headers: Readonly<Record<string, unknown>>): string | null {
  const { origin, host } = headers;
  if (
    typeof origin === 'string' &&
    URL.canParse(origin) &&
    /^https?:$/.test(new URL(origin).protocol)
  ) {
    return new URL(origin).origin;
  }
  if (typeof host !== 'string' || !HOST.test(host)) return null;
  const isSecure = headers['x-forwarded-proto'] === 'https';
  return `${isSecure ? 'https' : 'http'}://${host}`;
}
