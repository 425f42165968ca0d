import { expect, it } from 'vitest';
import { networkOf } from './network-of.js';

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:42:17::9', '2001:db8:42::/48'],
  ['2001:0db8:0042:0017:0:0:0:9', '2001:db8:42::/48'],
  ['::1', '0:0:0::/48'],
  ['inconnue', null],
])('%s is noted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
