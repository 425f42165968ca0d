import { describe, expect, it } from 'vitest';
import { readRequestId } from './read-request-id.js';

describe('what waits in the queue', () => {
  it('is named by what somebody asked, or by what an import suggests', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
    expect(readRequestId(id)).toEqual({ kind: 'proposition', id });
    expect(readRequestId('import-12')).toEqual({ kind: 'suggestion', id: 12 });
  });

  it.each(['', 'import-', 'import-1e9', 'import-99999999999999999999', '12', "' OR 1=1"])(
    'is not %j',
    (text) => expect(readRequestId(text)).toBeNull(),
  );
});
