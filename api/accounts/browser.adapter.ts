import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Browser,
  type CookieName,
  isSecure,
  nameCookie,
  type NamingSettings,
} from './browser.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard of the routes. */
    browser?: Browser;
  }
}

/** The browser of a request, whose cookies go out with the answer. */
export function readBrowser(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: NamingSettings,
): Browser {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(settings),
  } as const;
  const nameOf = (name: CookieName): string => nameCookie(name, settings);
  return {
    address: request.ip,
    cookie: (name) => request.cookies[nameOf(name)],
    setCookie: (name, value, seconds) =>
      void reply.setCookie(nameOf(name), value, { ...options, maxAge: seconds }),
    clearCookie: (name) => void reply.clearCookie(nameOf(name), options),
  };
}
