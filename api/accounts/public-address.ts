type AddressSettings = { readonly PUBLIC_URL?: string | undefined; readonly PORT: number };

/**
 * The address of this site, without its last slash, for what is read elsewhere: mails, the identity
 * provider. Never the `Host` that a request names, which anybody writes.
 */
export function publicAddress({ PUBLIC_URL, PORT }: AddressSettings): string {
  return PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${PORT}`;
}
