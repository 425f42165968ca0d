import { describe, expect, it } from 'vitest';
import { findAmong } from './find-among';

const all = [
  { label: 'CC de Petite Camargue', detail: 'EPCI' },
  { label: 'CC de Hanau-La Petite Pierre', detail: 'EPCI' },
  { label: 'Hérault', detail: 'Département' },
];
const found = (typed: string) => findAmong(all, typed).map(({ label }) => label);

describe('a territory among a thousand', () => {
  it('is found by the beginnings of its words, in any order, accents aside', () => {
    expect(found('camargue pet')).toEqual(['CC de Petite Camargue']);
    expect(found('herault')).toEqual(['Hérault']);
    expect(found('la petite')).toEqual(['CC de Hanau-La Petite Pierre']);
  });

  it('is found by its kind too', () => expect(found('epci pierre')).toHaveLength(1));

  it('is not shown before something is typed, nor for what nobody is called', () => {
    expect(found(' - ')).toEqual([]);
    expect(found('amargue')).toEqual([]);
  });

  it('stands with eleven others at most', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ label: `Commune ${at}`, detail: '' }));
    expect(findAmong(many, 'commune')).toHaveLength(12);
  });
});
