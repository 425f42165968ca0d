import { describe, expect, it } from 'vitest';
import { publicContactOfPost } from './public-contact-of-post.js';

const post = {
  intitule: 'Psychologue',
  telephone: '+33466000000',
  courriel_fonction: 'psychologue@paej.example',
  courriel: 'camille@paej.example',
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
