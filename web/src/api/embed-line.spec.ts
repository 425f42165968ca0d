import { describe, expect, it } from 'vitest';
import { embedLine } from './embed-line';

const AT = { origin: 'https://maillage.test', title: 'Solutions : Gard' };

describe('the line that shows a search elsewhere', () => {
  it('is one frame, on the same search', () => {
    const params = new URLSearchParams('territoire=departement:30&thematiques=sante');
    expect(embedLine(params, AT)).toBe(
      '<iframe src="https://maillage.test/embed?territoire=departement%3A30&amp;thematiques=sante" title="Solutions : Gard" width="100%" height="600" style="border:0" loading="lazy"></iframe>',
    );
  });

  it('cannot be left by what is typed in the search, or by a name', () => {
    const line = embedLine(new URLSearchParams({ q: '"><script>' }), {
      ...AT,
      title: '"><b onload="x">',
    });
    expect(line.match(/[<>]/g)).toHaveLength(4);
    expect(line.match(/"/g)).toHaveLength(12);
  });
});
