const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether STARTTLS must succeed first: a password never goes in clear over a network. */
export function mustBePrivate(smtpUrl: string): boolean {
  const { protocol, username, hostname } = new URL(smtpUrl);
  return protocol === 'smtp:' && username !== '' && !LOOPBACK.has(hostname);
}
