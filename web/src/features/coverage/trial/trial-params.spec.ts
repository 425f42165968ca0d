import { describe, expect, it } from 'vitest';
import { paramsOfContent, readTrialParams, writeTrialParams } from './trial-params';

const read = (query: string) => readTrialParams(new URLSearchParams(query));
const QUISSAC = 'mobilite_30210_h2.3._14:00-17:00_8_';

describe('the address of « Et si ? »', () => {
  it('is written back as it was read', () => {
    const query = new URLSearchParams([
      ['territoire', 'epci:243000650'],
      ['p', QUISSAC],
      ['p', 'sante_30350_i_-__'],
      ['scenario', 'a1'],
    ]).toString();
    expect(writeTrialParams(read(query)).toString()).toBe(query);
  });

  it('takes no notice of a permanence that it does not understand', () => {
    expect(read(`p=n%27importe+quoi&p=${QUISSAC}`).permanences).toHaveLength(1);
  });

  it('tries ten permanences at most', () => {
    const many = new URLSearchParams(Array.from({ length: 14 }, () => ['p', QUISSAC]));
    expect(readTrialParams(many).permanences).toHaveLength(10);
  });

  it('opens a kept scenario as it was left', () => {
    const { permanences } = read(`p=${QUISSAC}`);
    const content = {
      territoire: 'commune:30210',
      mode: 'velo',
      duree_max: 30,
      inclure_a_confirmer: true,
      permanences: [...permanences],
      besoins: [],
    };
    expect(paramsOfContent(read('besoin=sante'), content)).toMatchObject({
      territoire: 'commune:30210',
      mode: 'velo',
      minutes: 30,
      withUnconfirmed: true,
      besoin: 'mobilite',
      permanences,
    });
  });
});
