/**
 * The number that a tidy text writes; `undefined` when it writes none, or when it could be two. Digits only, or with one
 * decimal point or comma. A mark before exactly three digits may group thousands (`1.500` is 1500 in Indonesian and 1.5
 * in English), so that text stays as it is, unless a leading zero or a second group makes it certain.
 */
export function readNumber(text: string): number | undefined {
  const plain = plainNumber(text);
  if (plain === undefined) return undefined;
  const value = Number(plain);
  // Digits that a number cannot hold would silently become others.
  if (Number.isInteger(value) ? !Number.isSafeInteger(value) : plain.length > 17) return undefined;
  return value === 0 ? 0 : value;
}

function plainNumber(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text;
  if (/^-?[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', '');
  if (/^-?[1-9]\d{0,2}(,\d{3}){2,}$/.test(text)) return text.replaceAll(',', '');
  const decimal = /^(-?\d+)[.,](\d+)$/.exec(text);
  if (decimal === null) return undefined;
  const [, whole = '', fraction = ''] = decimal;
  const mayGroup = fraction.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
  return mayGroup ? undefined : `${whole}.${fraction}`;
}
