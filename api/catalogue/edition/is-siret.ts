const LA_POSTE = '356000000';

function luhn(digits: string): number {
  let sum = 0;
  digits
    .split('')
    .reverse()
    .forEach((digit, index) => {
      const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
  return sum;
}

/** Fourteen digits whose key is right; La Poste's offices have a key of their own. */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  if (luhn(digits) % 10 === 0) return true;
  const sum = digits.split('').reduce((total, digit) => total + Number(digit), 0);
  return digits.startsWith(LA_POSTE) && sum % 5 === 0;
}
