import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

// What a title says must not depend on what copying, phones and web pages do to its letters.
const titles = [
  'Pelatihan jurnalistik bagi anggota KIM Suara Media',
  'Bank Sampah Melati gelar sosialisasi bagi warga RW 05',
  'Rapat pengurus batal dilaksanakan',
  'KIM bakal gelar lomba film',
  'Kunjungan kerja ke KIM Lentera dan rapat koordinasi',
  'Banjir rendam 3 desa',
  'Mediasi sengketa tanah warga',
  'Kerja bakti membersihkan saluran irigasi',
];

const said = (text: string) => {
  const { technique, alsoNamed, functions, status, topics } = classifyActivity(text);
  return [technique, ...alsoNamed, ...functions, status, ...topics].map((one) => one?.concept);
};

/** The places between two letters of one word. */
const insideWords = (text: string) =>
  Array.from(text, (_, at) => at).filter((at) => at > 0 && /^\p{L}{2}$/u.test(text.slice(at - 1, at + 1)));
const betweenWords = (text: string) => Array.from(text, (_, at) => at).filter((at) => text.charAt(at) === ' ');
const put = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);

const placed = (places: (text: string) => readonly number[]) =>
  fc.constantFrom(...titles).chain((title) => fc.tuple(fc.constant(title), fc.constantFrom(...places(title))));

describe('what takes no room', () => {
  const invisible = [
    '\u00ad',
    '\u200b',
    '\u200c',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u2060',
    '\ud800',
    '\udc00',
    '&shy;',
    '&#8203;',
    '&zwnj;',
    '&#x200b;',
  ];

  it.each(invisible.map((what) => [JSON.stringify(what), what] as const))('%s breaks no word', (_, what) => {
    fc.assert(
      fc.property(placed(insideWords), ([title, at]) => {
        expect(said(put(title, at, what))).toEqual(said(title));
      }),
      { numRuns: 60 },
    );
  });

  it('several of it in one word break none', () => {
    fc.assert(
      fc.property(
        placed(insideWords),
        fc.array(fc.constantFrom(...invisible.filter((what) => what !== '\udc00')), { maxLength: 4 }),
        ([title, at], more) => {
          expect(said(put(title, at, more.join('')))).toEqual(said(title));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what stands between words', () => {
  it.each([
    '\u00a0',
    '&nbsp;',
    '&amp;nbsp;',
    '  ',
    '\t',
    ' 🎉 ',
    '🧹',
    ' &quot;&quot; ',
    ' … ',
  ])('%j parts them and says nothing', (what) => {
    fc.assert(
      fc.property(placed(betweenWords), ([title, at]) => {
        expect(said(title.slice(0, at) + what + title.slice(at + 1))).toEqual(said(title));
      }),
      { numRuns: 60 },
    );
  });
});

describe('how letters are written', () => {
  it('stretched letters leave a word what it is', () => {
    fc.assert(
      fc.property(placed(insideWords), fc.integer({ min: 2, max: 6 }), ([title, at], times) => {
        const letter = title.charAt(at - 1);
        const word = /\p{L}*$/u.exec(title.slice(0, at))?.[0] ?? '';
        // A capital that is stretched begins an abbreviation, and a name may be written in any way.
        if (/\p{Lu}/u.test(letter) || /\p{Lu}/u.test(word)) return;
        expect(classifyActivity(put(title, at, letter.repeat(times))).technique?.concept).toBe(
          classifyActivity(title).technique?.concept,
        );
      }),
      { numRuns: 200 },
    );
  });

  it.each(titles)('capitals throughout say the same: %s', (title) => {
    expect(said(title.toUpperCase()).slice(0, 1)).toEqual(said(title).slice(0, 1));
    expect(classifyActivity(title.toUpperCase()).status?.concept).toBe(classifyActivity(title).status?.concept);
  });

  it.each([
    ['Bersih2 selokan', 'Bersih-bersih selokan'],
    ['Resik2 kali', 'Resik-resik kali'],
    ['Bagi2 masker', 'Bagi-bagi masker'],
    ['Bersih² selokan', 'Bersih-bersih selokan'],
    ['Pelatihan ibu2 PKK', 'Pelatihan ibu-ibu PKK'],
    ['Woro2 jadwal posyandu', 'Woro-woro jadwal posyandu'],
  ])('a 2 doubles the word: %s', (short, long) => {
    expect(said(short)).toEqual(said(long));
  });

  it.each([
    ['PLTHN MENJAHIT', 'pelatihan', 'held'],
    ['KRJ BAKTI RT 04', 'kerja-bakti', 'held'],
    ['Pelatihaaan membatik', 'pelatihan', 'held'],
    ['#SosialisasiStunting di balai desa', 'sosialisasi', 'held'],
    ['Minggu pagi #kerjabaktirw05', 'kerja-bakti', 'held'],
    ['Ngajari warga bikin sabun', 'edukasi-praktik', 'held'],
    ['KIM nyosialisasikan pilkada', 'sosialisasi', 'held'],
    ['Kader nglatih ibu-ibu menganyam', 'pelatihan', 'held'],
    ['Warga ngunjungi KIM Lentera', 'kunjungan-kerja', 'held'],
    ['Village women trained in batik making', 'pelatihan', 'held'],
    ['Health talk for mothers', 'sosialisasi', 'held'],
    ['Tree planting with the youth', 'pelestarian-lingkungan', 'held'],
    ['Bazaar cancelled due to rain', 'bazar', 'not-held'],
    ['Gugur gunung ndandani dalan', 'kerja-bakti', 'held'],
    ['Sinau bareng gawe kompos', 'edukasi-praktik', 'held'],
    ['Jagongan warga ora sido', 'rembuk-warga', 'not-held'],
    ['Ngabersihan solokan babarengan warga', 'kerja-bakti', 'held'],
    ['Rereongan ngomean jalan desa', 'kerja-bakti', 'held'],
    ['Ngawangkong jeung Pa Kuwu', 'rembuk-warga', 'held'],
    ['Sangkep banjar', 'rapat', 'held'],
    ['Tudang sipulung petani', 'rembuk-warga', 'held'],
    ['Goro membersihkan surau', 'kerja-bakti', 'held'],
    ['Gawi sabarataan mambarasihi sungai', 'kerja-bakti', 'held'],
  ])('%s', (title, technique, status) => {
    const found = classifyActivity(title);
    expect(found.technique?.concept).toBe(technique);
    expect(found.status?.concept).toBe(status);
  });
});

describe('unknown words', () => {
  it('are listed up to 32 and counted beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (times) => {
        const { unknownWords, unknownWordCount } = classifyActivity('qwzx '.repeat(times));
        expect(unknownWordCount).toBe(times);
        expect(unknownWords).toHaveLength(Math.min(times, 32));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the end of a text', () => {
  it('ends a word as a blank does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...titles, 'Warga bersih2', 'Warga gelar bersih²', 'KIM Melati', 'Rapat 2'),
        (title) => {
          expect(classifyActivity(`${title} `)).toEqual(classifyActivity(title));
        },
      ),
    );
    expect(classifyActivity('Warga bersih2').technique?.concept).toBe('kerja-bakti');
  });

  it('is told by whole characters: half of one beside a word is no part of it', () => {
    for (const half of ['\ud800', '\udbff', '\udc00', '\udfff']) {
      const { technique } = classifyActivity(`${half}Pelatihan${half} warga`);
      expect(technique?.evidence).toEqual([{ start: 1, end: 10, form: 'pelatihan', via: 'written' }]);
    }
  });
});
