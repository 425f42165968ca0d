/** Numbers that many share: short ones, green and shared-cost ones. */
const SHARED_NUMBER = /^(?:\d{1,6}|08\d{8})$/;

/** Ten figures, or null when the number says nothing of who answers. */
export function phoneKey(phone: string | null): string | null {
  const figures = (phone ?? '').replace(/[^\d+]/g, '').replace(/^(?:\+33|0033)0?/, '0');
  return figures === '' || SHARED_NUMBER.test(figures) ? null : figures;
}

export function emailKey(email: string | null): string | null {
  const key = (email ?? '').trim().toLowerCase();
  return key.includes('@') ? key : null;
}

/** Whose pages are anybody's. */
const SHARED_SITES =
  /^(?:facebook|instagram|linkedin|twitter|x|youtube|sites\.google|helloasso|assoconnect|linktr)\./;

/** A site with its page, without what does not tell it from another. */
export function siteKey(site: string | null): string | null {
  const key = (site ?? '')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
  if (key === '' || !key.includes('.')) return null;
  return SHARED_SITES.test(key) && !key.includes('/') ? null : key;
}
