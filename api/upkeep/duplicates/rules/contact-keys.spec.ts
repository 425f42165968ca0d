import { describe, expect, it } from 'vitest';
import { emailKey, phoneKey, siteKey } from './contact-keys.js';

describe('what people are reached by', () => {
  it('is one number however it is written', () => {
    expect(phoneKey('05 61.00-00 00')).toBe('0561000000');
    expect(phoneKey('+33 (0)5 61 00 00 00')).toBe('0561000000');
  });
  it('is not a number that many share', () => {
    expect(phoneKey('3949')).toBeNull();
    expect(phoneKey('0 800 123 456')).toBeNull();
    expect(phoneKey(null)).toBeNull();
  });
  it('is one site with or without www', () => {
    expect(siteKey('https://www.Mjc.fr/?a=1')).toBe('mjc.fr');
    expect(siteKey('https://facebook.com/')).toBeNull();
    expect(siteKey('https://facebook.com/mjc')).toBe('facebook.com/mjc');
  });
  it('is one address whatever its capitals', () => {
    expect(emailKey(' Contact@MJC.fr ')).toBe('contact@mjc.fr');
    expect(emailKey('néant')).toBeNull();
  });
});
