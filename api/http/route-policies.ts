import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { POLICY, type RoutePolicy } from './policy.js';

export type DeclaredRoute = {
  readonly method: string;
  readonly path: string;
  /** Undefined when the route declares none. */
  readonly policy: RoutePolicy | undefined;
  readonly handler: string;
};

const joined = (base: unknown, path: unknown): string =>
  `/${[base, path].map(String).join('/')}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1');

/** Every route of the application with the policy it declares. */
export function listRoutes(tools: {
  readonly discovery: DiscoveryService;
  readonly scanner: MetadataScanner;
  readonly reflector: Reflector;
}): DeclaredRoute[] {
  const { discovery, scanner, reflector } = tools;
  return discovery.getControllers().flatMap((wrapper) => {
    const { instance, metatype } = wrapper;
    if (!instance || !metatype) return [];
    const prototype: object = Object.getPrototypeOf(instance);
    const base: unknown = Reflect.getMetadata(PATH_METADATA, metatype);
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      const method: number = Reflect.getMetadata(METHOD_METADATA, handler);
      const policy = reflector.getAllAndOverride<RoutePolicy | undefined>(POLICY, [
        handler,
        metatype,
      ]);
      const path = joined(base, Reflect.getMetadata(PATH_METADATA, handler));
      return [
        { method: RequestMethod[method] ?? '?', path, policy, handler: `${metatype.name}.${name}` },
      ];
    });
  });
}

/** Stops the start when a route does not say who may call it. */
export function refuseUndeclaredRoutes(routes: readonly DeclaredRoute[]): void {
  const undeclared = routes.filter((route) => route.policy === undefined);
  if (undeclared.length === 0) return;
  throw new Error(`Routes sans @Policy : ${undeclared.map((route) => route.handler).join(', ')}`);
}

/** Stops the start when a right bears on a kind of resource that no room locates, or on a missing parameter. */
export function refuseUnlocatedRoutes(
  routes: readonly DeclaredRoute[],
  isLocated: (kind: string) => boolean,
): void {
  const lost = routes.filter(
    ({ policy, path }) =>
      typeof policy === 'object' &&
      !(
        isLocated(policy.sur) &&
        policy.param.split('/').every((part) => path.split('/').includes(`:${part}`))
      ),
  );
  if (lost.length === 0) return;
  throw new Error(
    `Routes dont la fiche est introuvable : ${lost.map((route) => route.handler).join(', ')}`,
  );
}
