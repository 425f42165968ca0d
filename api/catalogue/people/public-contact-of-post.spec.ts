import { describe, expect, it } from 'vitest';
import { postOfToday, publicContactOfPost } from './public-contact-of-post.js';

const post = {
  intitule: 'Psychologue',
  telephone: '+33466000000',
  courriel_fonction: 'psychologue@paej.example',
  courriel: 'camille@paej.example',
  fin: null,
};

describe('what anybody may read of a post', () => {
  it('is the line and the mailbox of the function', () => {
    expect(publicContactOfPost(post)).toEqual({
      intitule: 'Psychologue',
      telephone: '+33466000000',
      courriel: 'psychologue@paej.example',
    });
  });

  it('is never the address of who holds it, not even for want of another', () => {
    const alone = publicContactOfPost({ ...post, courriel_fonction: null, telephone: null });
    expect(alone).toEqual({ intitule: 'Psychologue', telephone: null, courriel: null });
  });
});

describe('who answers for a post today', () => {
  const ended = { ...post, intitule: 'Référente', fin: '2026-11-20' };
  const last = { ...post, fin: '2026-11-21' };

  it.each([
    ['the post, until the end of its last day', [last], 'Psychologue'],
    ['the one that took over', [ended, post], 'Psychologue'],
    ['nobody, when it ended and nothing took over', [ended], null],
    ['nobody, when whoever took over has ended too', [ended, ended], null],
    ['nobody, where there is no post', [], null],
  ])('is %s', (_who, line, intitule) => {
    expect(postOfToday(line, '2026-11-21')?.intitule ?? null).toBe(intitule);
  });
});
