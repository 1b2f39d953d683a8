import { describe, expect, it, test } from 'vitest';
import { createClassifier } from '../../src/classify/classifier.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { classifyMany } from '../../src/classify/classify-many.js';
import { defineVocabulary } from '../../src/vocabulary/define-vocabulary.js';

/* Concepts and words of the caller's own, in titles. */

const own = defineVocabulary({
  techniques: {
    'x-rembug-tani': { broader: 'rembuk-warga', aliases: ['kumpul petani', 'Kumpul  Petani'] },
    'x-rembug-tani-malam': { broader: 'x-rembug-tani', aliases: ['rembug petromaks'] },
    'x-tandur': { broader: 'pelestarian-lingkungan', aliases: ['nandur bareng'] },
  },
  topics: { 'x-garam': { broader: 'ekonomi-produktif', aliases: ['petambak'] } },
  channels: { 'x-toa-langgar': { broader: 'pengeras-suara', aliases: ['toa langgar'] } },
});
const { classify } = createClassifier({ vocabulary: own });

describe("concepts of the caller's own", () => {
  it('are read by each of their names, and stated under the concept of the library', () => {
    expect(classify('KUMPUL petani di balai').technique).toMatchObject({
      concept: 'rembuk-warga',
      own: 'x-rembug-tani',
      grade: 'alias',
      evidence: [{ start: 0, end: 13, own: true }],
    });
    expect(classify('Rembug petromaks petambak lewat toa langgar')).toMatchObject({
      technique: { concept: 'rembuk-warga', own: 'x-rembug-tani-malam' },
      topics: [{ concept: 'ekonomi-produktif', own: 'x-garam' }],
      channels: [{ concept: 'pertemuan' }, { concept: 'pengeras-suara', own: 'x-toa-langgar' }],
    });
    // Their own names are words too.
    expect(classify('Tandur di sawah').technique?.own).toBe('x-tandur');
  });

  it('are stated only where their own words stand', () => {
    for (const title of ['Rembuk warga', 'Pelatihan petani', 'Kerja bakti']) {
      expect(classify(title)).toEqual(classifyActivity(title));
    }
    expect(classifyActivity('Kumpul petani').technique?.own).toBeUndefined();
  });

  it('stand each beside the concept under which it is counted', () => {
    // Both forms are found; each finding states the caller's concept that led to it.
    const { technique, alsoNamed } = classify('Kumpul petani dan nandur bareng');
    const found = [technique, ...alsoNamed].map((one) => [one?.concept, one?.own]);
    expect(found).toContainEqual(['rembuk-warga', 'x-rembug-tani']);
    expect(found).toContainEqual(['pelestarian-lingkungan', 'x-tandur']);
    const mixed = classify('Pelatihan dan nandur bareng');
    expect([mixed.technique, ...mixed.alsoNamed].map((one) => [one?.concept, one?.own])).toEqual([
      ['pelatihan', undefined],
      ['pelestarian-lingkungan', 'x-tandur'],
    ]);
  });

  it('are what an alias may lead to, in the scheme of the caller', () => {
    const aliases = [{ forms: ['ngobrol sawah'], technique: 'x-rembug-tani', topic: 'x-garam' } as const];
    expect(createClassifier({ vocabulary: own, aliases }).classify('Ngobrol sawah')).toMatchObject({
      technique: { concept: 'rembuk-warga', own: 'x-rembug-tani' },
      topics: [{ concept: 'ekonomi-produktif', own: 'x-garam' }],
    });
    expect(() => createClassifier({ aliases: aliases as never })).toThrow(
      expect.objectContaining({ code: 'unknown-id' }),
    );
  });
});

describe('an alias', () => {
  const refusal = (aliases: readonly object[]) => {
    try {
      createClassifier({ aliases: aliases as never });
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  };

  test.each([
    [[{ technique: 'lomba' }]],
    [[{ forms: [], technique: 'lomba' }]],
    [[{ forms: ['mapag sri', '!?'], technique: 'lomba' }]],
    [[{ forms: ['!?', 'mapag sri'], technique: 'lomba' }]],
  ])('without a word is refused, one of several too: %j', (aliases) => {
    expect(refusal(aliases)).toMatch(/aliases\[0\]\.forms: texts, each with a word in it/);
  });

  test('is refused by its own place in the list, with what may have been meant', () => {
    const sound = { forms: ['mapag sri'], technique: 'festival' };
    expect(refusal([sound])).toBeUndefined();
    expect(refusal([sound, { forms: ['x'], technique: 'lombaa' }])).toMatch(
      /aliases\[1\]\.technique.*Did you mean "lomba"/,
    );
    expect(refusal([sound, { forms: ['x'], function: 'diskusy' }])).toMatch(/aliases\[1\]\.function.*"diskusi"/);
    expect(refusal([{ forms: ['x'], technique: 'zzzzzzzzzzzzzzzz' }])).not.toMatch(/Did you mean/);
    expect(refusal([sound, { forms: ['x'] }])).toMatch(/in aliases\[1\] a technique, a function, a topic or a channel/);
  });
});

test('a name that counts for nothing is refused by its place in the list', () => {
  expect(() => createClassifier({ neutralNames: ['KIM Diskusi', '?'] })).toThrow(/neutralNames\[1\]/);
  expect(() => createClassifier({ neutralNames: ['?', 'KIM Diskusi'] })).toThrow(/neutralNames\[0\]/);
});

describe('many titles', () => {
  test('of words that stand in as many titles the first in the alphabet comes first, wherever it stood', () => {
    for (const titles of [
      ['zuwak lenggek awang', 'awang lenggek zuwak'],
      ['awang lenggek zuwak', 'awang lenggek zuwak'],
      ['lenggek zuwak awang', 'zuwak awang lenggek'],
    ]) {
      const { unknownWords, unreadTitles } = classifyMany(titles, { unknownWordsFrom: 2 });
      const inOrder = ['awang', 'lenggek', 'zuwak'];
      expect(unknownWords.map(({ word }) => word)).toEqual(inOrder);
      expect(unreadTitles.map(({ words }) => words)).toEqual([inOrder]);
    }
  });

  test('count a word once in each of them, however often it stands there', () => {
    const { unknownWords } = classifyMany(['zuwak zuwak', 'zuwak lenggek', 'lenggek zuwak zuwak', 'awang'], {
      unknownWordsFrom: 1,
    });
    expect(unknownWords).toEqual([
      { word: 'zuwak', titles: 3 },
      { word: 'lenggek', titles: 2 },
      { word: 'awang', titles: 1 },
    ]);
  });

  test('say of each title that does not count why', () => {
    const titles = [
      'Pelatihan menjahit',
      'Pelatihan ditunda',
      'Rencana pelatihan',
      'Bikin video pendek',
      'zuwak lenggek',
    ];
    const reasons = (options: object = {}) =>
      classifyMany(titles, options).notCounted.map(({ index, reason }) => [titles[index], reason]);
    expect(reasons()).toEqual([
      ['Pelatihan ditunda', 'not-held'],
      ['Rencana pelatihan', 'planned'],
      ['Bikin video pendek', 'weak'],
      ['zuwak lenggek', 'unknown'],
    ]);
    expect(reasons({ leastGrade: 'weak' }).map(([title]) => title)).toEqual([
      'Pelatihan ditunda',
      'Rencana pelatihan',
      'zuwak lenggek',
    ]);
  });

  test('count only functions that were found, with the grades of each', () => {
    const { byFunction } = classifyMany(['Rapat', 'Rapat', 'Pelatihan menjahit', 'Bikin video pendek']);
    for (const { byGrade } of byFunction) expect(byGrade.named + byGrade.alias + byGrade.weak).toBeGreaterThan(0);
    expect(byFunction.map(({ concept }) => concept)).not.toContain('aspirasi');
    expect(classifyMany([]).byFunction).toEqual([]);
  });
});

describe('a word that was not written as it is known', () => {
  const techniqueOf = (title: string) => classifyActivity(title).technique?.concept;

  test('is read where its letters were stretched, unless it is too long for a word', () => {
    expect(techniqueOf('Pelatiiihan warga')).toBe('pelatihan');
    expect(techniqueOf(`Pelati${'i'.repeat(30)}han warga`)).toBe('pelatihan');
    expect(techniqueOf(`Pelati${'i'.repeat(60)}han warga`)).toBeUndefined();
  });

  test('is read with one slip, and not with two', () => {
    expect(['Pelatihn warga', 'Peltaihan warga', 'Pelatiham warga'].map(techniqueOf)).toEqual([
      'pelatihan',
      'pelatihan',
      'pelatihan',
    ]);
    expect(techniqueOf('Pelztihzn warga')).toBeUndefined();
  });

  test('is read with a clitic, in whatever case', () => {
    for (const clitic of ['nya', 'NYA', 'lah', 'kah', 'pun'])
      expect(techniqueOf(`Pelatihan${clitic} warga`)).toBe('pelatihan');
    for (const ending of ['nye', 'lay', 'kar', 'pum', 'aha'])
      expect(techniqueOf(`Pelatihan${ending} warga`)).not.toBe('pelatihan');
  });

  test('is found in a tag of words written together, if the tag is no longer than a tag can be', () => {
    expect(techniqueOf('#pelatihankim')).toBe('pelatihan');
    expect(techniqueOf('#pelatihankimrw')).toBe('pelatihan');
    expect(techniqueOf(`#pelatihan${'desa'.repeat(9)}`)).toBe('pelatihan');
    expect(techniqueOf(`#pelatihan${'desa'.repeat(10)}`)).toBeUndefined();
  });
});

describe('a long text', () => {
  test('is looked through for words that a phrase needs or must not have, as a title is', () => {
    const far = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 'Melati' : 'Mawar')).join(' ');
    for (const title of ['Libur posyandu', 'Libur sekolah', 'Kelas ibu hamil', 'Kelas rawat inap']) {
      const [first, ...rest] = title.split(' ');
      const apart = classifyActivity(`${first} ${rest.join(' ')} ${far}`);
      const plain = classifyActivity(title);
      expect([title, apart.technique?.concept, apart.status?.concept]).toEqual([
        title,
        plain.technique?.concept,
        plain.status?.concept,
      ]);
    }
  });
});

describe('words of the caller’s own beside those of the tables', () => {
  test('speak for a function with and without a technique, once each and in the order of the scheme', () => {
    const { classify } = createClassifier({
      aliases: [
        { forms: ['zuwak', 'lenggek'], function: 'networking' },
        { forms: ['awang'], function: 'diskusi' },
      ],
    });
    const functionsOf = (title: string) =>
      classify(title).functions.map(({ concept, grade, evidence }) => [concept, grade, evidence]);
    const word = (start: number, form: string, own: object = { own: true }) => ({
      start,
      end: start + form.length,
      form,
      via: 'written',
      ...own,
    });
    expect(functionsOf('Zuwak')).toEqual([['networking', 'alias', [word(0, 'zuwak')]]]);
    expect(functionsOf('zuwak lenggek awang')).toEqual([
      ['diskusi', 'alias', [word(14, 'awang')]],
      ['networking', 'alias', [word(0, 'zuwak')]],
    ]);
    expect(functionsOf('Rapat awang zuwak')).toEqual([
      ['diskusi', 'named', [word(0, 'rapat', {})]],
      ['networking', 'alias', [word(12, 'zuwak')]],
    ]);
    expect(functionsOf('Melati')).toEqual([]);
  });

  test('may be numbers, which are read as they stand', () => {
    const { classify } = createClassifier({ aliases: [{ forms: ['20', '2011111'], technique: 'festival' }] });
    expect(classify('Sukamaju 20').technique?.concept).toBe('festival');
    for (const number of ['2000', '22220', '2011112', '201111']) {
      expect(classify(`Sukamaju ${number}`).technique).toBeUndefined();
    }
  });

  test('are stated with nothing but what they are', () => {
    const title = 'Kumpul petani dan rapat di Desa Melati oleh warga bagi pemuda usai panen';
    const { technique, alsoNamed, ...rest } = classify(title);
    expect(technique).toStrictEqual({
      concept: 'rembuk-warga',
      grade: 'alias',
      evidence: [{ start: 0, end: 13, form: 'kumpul petani', via: 'written', own: true }],
      own: 'x-rembug-tani',
    });
    expect(JSON.parse(JSON.stringify({ alsoNamed, ...rest }))).toStrictEqual({ alsoNamed, ...rest });
  });
});

test('what is shown and listed of one title has an end', () => {
  const { topics, unknownWords, unknownWordCount } = classifyActivity(`${'umkm '.repeat(12)}${'zuwak '.repeat(40)}`);
  expect(topics.map(({ concept, evidence }) => [concept, evidence.length])).toContainEqual(['umkm', 8]);
  expect([unknownWords.length, unknownWordCount]).toEqual([32, 40]);
});
