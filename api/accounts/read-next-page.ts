const HERE = 'https://ici.invalid';
const HOME = '/';
const MAX_CHARACTERS = 500;

/** The page to open once signed in: an address of this site, or the home when another was asked for. */
export function readNextPage(asked: string | undefined): string {
  if (asked === undefined || asked.length > MAX_CHARACTERS) return HOME;
  // Browsers read « \ » as « / », and drop tabs and line ends: none has its place here.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return HOME;
  if (!URL.canParse(asked, HERE)) return HOME;
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  if (origin !== HERE || pathname.startsWith('//') || /^\/(api|dev|health)\b/.test(pathname))
    return HOME;
  return `${pathname}${search}${hash}`;
}
