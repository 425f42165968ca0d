const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** The network of an address, kept in the log of sign-ins: /24 or /48, not the person's own address. */
export function networkOf(address: string): string | null {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (IPV4.test(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0/24`;
  const url = `http://[${address.split('%')[0]}]`;
  if (!URL.canParse(url)) return null;
  const groups = new URL(url).hostname.slice(1, -1);
  const [head = '', tail] = groups.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = !tail ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const all = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${all.slice(0, 3).join(':')}::/48`;
}
