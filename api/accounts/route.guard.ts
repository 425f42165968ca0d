import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { POLICY, type RoutePolicy } from '../http/policy.js';
import { accountsErrors } from './accounts.errors.js';
import type { Situe } from './acteur.js';
import { readBrowser } from './browser.adapter.js';
import { CallersService } from './callers.service.js';
import type { Sender } from './check-origin.js';
import { mayCall } from './may-call.js';
import { mayUseKey } from './may-use-key.js';
import { ResourceLocators } from './resource-locators.service.js';

const REFUSALS = {
  unauthenticated: accountsErrors.notSignedIn,
  forbidden: accountsErrors.forbidden,
  unknown: accountsErrors.unknownResource,
} as const;

const one = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

function senderOf({ method, headers }: FastifyRequest): Sender {
  return {
    method,
    fetchSite: one(headers['sec-fetch-site']),
    origin: headers.origin,
    host: headers.host,
    csrf: one(headers['x-csrf']),
  };
}

// Other services' clients bring their own tokens, which are none of ours: they read as visitors.
function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(mlg_\S*)$/i.exec(headers.authorization ?? '')?.[1];
}

function readParam(request: FastifyRequest, name: string): string {
  const { params } = request;
  if (typeof params !== 'object' || params === null) return '';
  const values = name.split('/').map((part): unknown => Reflect.get(params, part));
  return values.map((value) => (typeof value === 'string' ? value : '')).join('/');
}

function refuseKey(portees: readonly string[], method: string, policy: RoutePolicy): void {
  if (!mayUseKey({ portees, method, policy })) throw accountsErrors.keyForbidden();
}

/** Lets a request reach its handler when its route's policy allows the caller; before anything is read of it. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly callers: CallersService,
    private readonly locators: ResourceLocators,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const policy = this.reflector.getAllAndOverride<RoutePolicy>(POLICY, [
      context.getHandler(),
      context.getClass(),
    ]);
    const browser = readBrowser(request, reply, this.config);
    const isPublic = policy === 'public';
    const connexion = await this.callers.identify({
      sender: senderOf(request),
      browser,
      bearer: bearerOf(request),
      isPublic,
    });
    request.browser = browser;
    request.connexion = connexion;
    // What is told to whoever is signed in is theirs alone, on a public route too.
    if (!isPublic || connexion) void reply.header('cache-control', 'no-store');
    if (isPublic) return true;
    const acteur = connexion?.acteur ?? null;
    if (connexion?.kind === 'cle') refuseKey(connexion.portees, request.method, policy);
    const situe = acteur ? await this.locate(policy, request) : null;
    const verdict = mayCall(policy, acteur, situe);
    if (verdict !== 'allowed') throw REFUSALS[verdict]();
    return true;
  }

  private async locate(policy: RoutePolicy, request: FastifyRequest): Promise<Situe | null> {
    if (typeof policy !== 'object') return null;
    return this.locators.locate(policy.sur, readParam(request, policy.param));
  }
}
