import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const POLICY = 'maillage:policy';

/**
 * A right on one sheet: of its structure's people, of the same in person (never their machines' keys), of
 * those who answer for it, of its moderators.
 */
export type Droit = 'editer' | 'participer' | 'gerer' | 'moderer';

/**
 * Who may call a route. A route without a policy stops the start. `sur` is a kind of resource that a
 * room has told `ResourceLocators`, and `param` the part of the address that holds its id: several,
 * joined by slashes (`objet/id`), when it takes them all to name it.
 */
export type RoutePolicy =
  | 'public'
  | 'connecte'
  | 'professionnel'
  | 'gestionnaire'
  | 'administrateur'
  | { readonly droit: Droit; readonly sur: string; readonly param: string };

export function Policy(policy: RoutePolicy): CustomDecorator {
  return SetMetadata(POLICY, policy);
}
