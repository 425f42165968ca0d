import { describe, expect, it } from 'vitest';
import {
  ageSaid,
  answerOf,
  fragmentOfProfil,
  profilFromFragment,
  withAnswer,
  type Profil,
} from './profil';

describe('the profile in the URL fragment', () => {
  it('comes back as it was written', () => {
    const profil: Profil = {
      point: { lat: 43.6256, lon: 4.3059 },
      age: 17,
      situations: ['sans-permis'],
      situations_exclues: ['handicap'],
    };
    expect(profilFromFragment(fragmentOfProfil(profil))).toEqual(profil);
  });

  it('is empty when nothing is known', () => {
    expect(fragmentOfProfil(profilFromFragment(''))).toBe('');
  });

  it('ignores what is not an age or a situation', () => {
    expect(profilFromFragment('#age=douze&oui=<script>,frr&non=frr')).toEqual({
      point: null,
      age: null,
      situations: ['frr'],
      situations_exclues: [],
    });
  });

  it.each([
    ['#age=0', 0],
    ['#age=120', 120],
    ['#age=121', null],
    ['#age=900', null],
    ['#age=-1', null],
    ['#age=17.5', null],
  ])('takes of %s the age the API would take', (fragment, age) => {
    expect(profilFromFragment(fragment).age).toBe(age);
  });

  it('keeps one answer a situation, « je ne sais pas » being none', () => {
    const yes = withAnswer(profilFromFragment(''), 'frr', 'oui');
    const no = withAnswer(yes, 'frr', 'non');
    expect(answerOf(yes, 'frr')).toBe('oui');
    expect(answerOf(no, 'frr')).toBe('non');
    expect(withAnswer(no, 'frr', 'inconnu')).toEqual(profilFromFragment(''));
  });
});

it('hears an age in a bare number, and in nothing else', () => {
  const words = ['17', ' 17 ans', '30600', '2e chance', 'E2C', ''];
  expect(words.map(ageSaid)).toEqual([17, 17, null, null, null, null]);
});
