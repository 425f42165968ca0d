import { describe, expect, it } from 'vitest';
import { isToTelephone, judgeProgress, type SheetInCampaign } from './judge-progress.js';

const sheet = (part: Partial<SheetInCampaign> = {}): SheetInCampaign => ({
  etat: 'contactee',
  rebond: false,
  confirmees: [],
  ...part,
});

describe('where a sheet is in a campaign', () => {
  it('is confirmed when all that was asked is, by mail or otherwise', () => {
    expect(judgeProgress(sheet({ confirmees: ['tout'] }), [])).toBe('confirmee');
    expect(judgeProgress(sheet({ confirmees: ['horaires'] }), ['horaires'])).toBe('confirmee');
    expect(judgeProgress(sheet({ etat: 'sans_adresse', confirmees: ['tout'] }), [])).toBe(
      'confirmee',
    );
  });

  it('waits while a part of it is not', () => {
    expect(judgeProgress(sheet({ confirmees: ['horaires'] }), [])).toBe('en_attente');
    expect(judgeProgress(sheet(), ['horaires'])).toBe('en_attente');
  });

  it('is to be telephoned when no mail arrives', () => {
    expect(judgeProgress(sheet({ rebond: true }), [])).toBe('rebond');
    expect(judgeProgress(sheet({ etat: 'sans_adresse' }), [])).toBe('sans_adresse');
    expect(isToTelephone('rebond') && isToTelephone('sans_adresse')).toBe(true);
    expect(isToTelephone('en_attente') || isToTelephone('a_contacter')).toBe(false);
  });
});
