import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const POLICY = 'maillage:policy';

/** Who may call a route. A route without a policy stops the start. */
export type RoutePolicy = 'public';

export function Policy(policy: RoutePolicy): CustomDecorator {
  return SetMetadata(POLICY, policy);
}
