/** What a sign-in needs of the browser that asks for it; kept apart so that handlers stay one line. */
export type Browser = {
  /** Its address on the network. */
  readonly address: string;
  readonly cookie: (name: CookieName) => string | undefined;
  readonly setCookie: (name: CookieName, value: string, seconds: number) => void;
  readonly clearCookie: (name: CookieName) => void;
};

/** `session` lives twelve hours; `demande` binds a sign-in that is not finished to its browser. */
export type CookieName = 'session' | 'demande';

export type NamingSettings = {
  readonly NODE_ENV: string;
  readonly PUBLIC_URL?: string | undefined;
};

/** Whether the browser reaches us over https: then only https may carry our cookies. */
export function isSecure({ NODE_ENV, PUBLIC_URL }: NamingSettings): boolean {
  return NODE_ENV === 'production' || (PUBLIC_URL?.startsWith('https:') ?? false);
}

/** `__Host-` cookies can be set by this host alone; on plain http they cannot exist. */
export function nameCookie(name: CookieName, settings: NamingSettings): string {
  const suffix = name === 'session' ? '' : `-${name}`;
  return `${isSecure(settings) ? '__Host-' : ''}maillage${suffix}`;
}
