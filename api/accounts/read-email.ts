const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const MAX_CHARACTERS = 254;

/** The one form in which an address is kept and compared, or null when it cannot receive mail. */
export function readEmail(written: string): string | null {
  const address = written.trim().toLowerCase();
  return address.length <= MAX_CHARACTERS && EMAIL.test(address) ? address : null;
}
