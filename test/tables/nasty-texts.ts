import fc from 'fast-check';

/** Texts that readers of CSV text take for something else: each is a whole column of its kind. */
export const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  'kabupaten codes': ['62.10', '62.71', '11.10'],
  'province codes': ['62', '11'],
  'kecamatan codes that look like dates': ['11.10.01', '31.12.20'],
  'village codes': ['62.71.01.1001'],
  'ids with leading zeros': ['0012', '0007'],
  'ids of sixteen digits': ['6271010101900001', '6271014101900002'],
  'versions of two parts': ['2026.1', '2026.10'],
  'exponents in hexadecimal ids': ['1e5', '12e3'],
  'negative texts': ['-5', '-0.5'],
  'decimal commas': ['62,10', '1,5'],
  'grouped thousands': ['1,000', '2,000,000'],
  'truth values': ['true', 'false'],
  'short truth values': ['t', 'f'],
  'words for nothing': ['null', 'NULL', 'NaN', 'nan', ''],
  'words for dates': ['epoch', 'infinity'],
  infinities: ['inf', '-inf'],
  'ISO days': ['2025-01-31'],
  'days with slashes': ['31/01/2025', '01/02/2025'],
  'days with a month name': ['17 Mei 2025', '3 Mar 2025'],
  'times of day': ['10:30', '23:59:59'],
  instants: ['2025-01-31T10:00:00Z', '2025-01-31 10:00:00+07'],
  'hexadecimal numbers': ['0x1F', '0xFF'],
  'numbers with underscores': ['1_000'],
  'amounts of money': ['$5', '€ 7'],
  percentages: ['12%'],
  formulas: ['=1+1', '+62 811', '-2+3', '@SUM(1)', '=HYPERLINK("http://a";"b")'],
  'formulas behind blanks': [' =1+1', '\t=1+1', '\r=1', '\n=1'],
  'formulas in wide letters': ['＝1+1', '＋1', '－1', '＠A'],
  apostrophes: ["'", "''", "'Aisyiyah", "it's", "'62.10"],
  quotes: ['"', '""', 'kata "kutip"'],
  delimiters: ['a,b', 'c,d', 'a;b', 'a|b', 'a\tb'],
  lines: ['a\nb', 'c\r\nd', 'e\rf'],
  comments: ['#62.10', '# catatan'],
  blanks: [' ', '  a', 'b  '],
  names: ['KIM Mawar', 'Forum KIM Kota Palangka Raya', 'Rembuk 17 Agustus', 'Jum’at', '10 Program Pokok PKK'],
  'months before numbers': ['SEP-2', 'Maret 1', 'MARCH1'],
};

const oneOfThem = fc.constantFrom(...Object.values(lookAlikes).flat());
const piece = fc.constantFrom(...' \t\r\n,;|"\'`#=+-@.:/%0123456789aeTZx', 'jan', 'null', '＝', 'é', '😀');

/** Any text: look-alikes, texts made of their parts, and texts of any letters. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  oneOfThem,
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
