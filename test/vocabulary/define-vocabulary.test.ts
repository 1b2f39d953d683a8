import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/classifier.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { en } from '../../src/texts/en/index.js';
import { extendLanguage } from '../../src/texts/extend-language.js';
import { id } from '../../src/texts/id/index.js';
import { aliasLookup } from '../../src/vocabulary/alias-lookup.js';
import { choices } from '../../src/vocabulary/choices.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';
import { defineVocabulary, sharedCode } from '../../src/vocabulary/define-vocabulary.js';
import { isWithin } from '../../src/vocabulary/queries.js';

const own = defineVocabulary({
  techniques: {
    'x-rembug-tani': { broader: 'rembuk-warga', aliases: ['kumpul petani'] },
    'x-rembug-tani-malam': { broader: 'x-rembug-tani', aliases: ['rembug petromaks'] },
  },
  topics: { 'x-garam': { broader: 'ekonomi-produktif', aliases: ['petambak'] } },
  channels: { 'x-toa-langgar': { broader: 'pengeras-suara', aliases: ['toa langgar'] } },
});

describe('concepts of a host', () => {
  it('stand in the lists of the library, under its concepts', () => {
    expect(codesOf(own.techniques).slice(-2)).toEqual(['x-rembug-tani', 'x-rembug-tani-malam']);
    expect(isWithin(own.techniques, 'x-rembug-tani-malam', 'rembuk-warga')).toBe(true);
    expect(aliasLookup(own.techniques)('REMBUG  tani')).toBe('x-rembug-tani');
    expect(aliasLookup(own.techniques)('rembuk warga')).toBe('rembuk-warga');
    expect('x-rembug-tani' in techniques.concepts).toBe(false);
  });

  it('lead to the concept that is counted', () => {
    expect(sharedCode(own.techniques, 'x-rembug-tani-malam')).toBe('rembuk-warga');
    expect(sharedCode(own.techniques, 'lomba')).toBe('lomba');
    expect(() => sharedCode(own.techniques, 'x-lain')).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  it('are chosen in a form, with the words of the host', () => {
    const texts = { label: 'rembug tani', definition: 'Pertemuan petani.' };
    const concepts = { techniques: { concepts: { 'x-rembug-tani': texts, 'x-rembug-tani-malam': texts } } };
    for (const language of [id, en]) {
      const list = choices(own.techniques, extendLanguage(language, { concepts }) as never, { asOf: '2026-01-31' });
      expect(list.find(({ value }) => value === 'x-rembug-tani')).toMatchObject({
        label: 'rembug tani',
        group: expect.any(String),
      });
      expect(list).toHaveLength(choices(techniques, language, { asOf: '2026-01-31' }).length + 2);
    }
  });

  it('are read in titles, said to be of the host, and counted under the concept of the library', () => {
    const { classify } = createClassifier({ vocabulary: own });
    expect(classify('Rembug petromaks petambak lewat toa langgar')).toMatchObject({
      technique: { concept: 'rembuk-warga', own: 'x-rembug-tani-malam', evidence: [{ own: true }] },
      topics: [{ concept: 'ekonomi-produktif', own: 'x-garam' }],
      channels: [
        { concept: 'pertemuan' },
        { concept: 'pengeras-suara', own: 'x-toa-langgar', evidence: [{ own: true }] },
      ],
    });
    expect(classify('Rembuk warga').technique).not.toHaveProperty('own');
    expect(classifyActivity('Rembug tani di balai', { vocabulary: own }).technique?.own).toBe('x-rembug-tani');
    expect(classifyActivity('Kumpul petani').technique?.own).toBeUndefined();
  });

  it('are what an alias may lead to', () => {
    const aliases = [{ forms: ['ngobrol sawah'], technique: 'x-rembug-tani' as const }];
    expect(createClassifier({ vocabulary: own, aliases }).classify('Ngobrol sawah').technique?.own).toBe(
      'x-rembug-tani',
    );
    expect(() => createClassifier({ aliases })).toThrow(expect.objectContaining({ code: 'unknown-id' }));
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(own.techniques.concepts)).toBe(true);
  });

  it('may be none', () => {
    expect(defineVocabulary({}).techniques).toEqual(techniques);
  });
});

describe('a mistake names the entry', () => {
  const refused = (definition: unknown) => () => defineVocabulary(definition as never);

  it.each([
    ['a code without x-', { techniques: { rembug: { broader: 'lomba' } } }, 'techniques["rembug"] needs a code'],
    [
      'a code with capitals',
      { techniques: { 'x-Rembug': { broader: 'lomba' } } },
      'techniques["x-Rembug"] needs a code',
    ],
    [
      'a place that is not there',
      { techniques: { 'x-a': { broader: 'lombaa' } } },
      'techniques["x-a"].broader needs a concept of techniques; did you mean "lomba"?',
    ],
    ['no place', { topics: { 'x-a': {} } }, 'topics["x-a"].broader needs a concept of topics'],
    [
      'a circle',
      { techniques: { 'x-a': { broader: 'x-b' }, 'x-b': { broader: 'x-a' } } },
      'techniques["x-a"] stands under itself',
    ],
    [
      'a name of the library',
      { techniques: { 'x-a': { broader: 'lomba', aliases: ['Pelatihan'] } } },
      'techniques["x-a"] has a name that leads to "pelatihan"',
    ],
    [
      'a code that is a name of the library',
      { techniques: { 'x-pelatihan': { broader: 'lomba' } } },
      'techniques["x-pelatihan"] has a name',
    ],
    [
      'a name twice',
      { techniques: { 'x-a': { broader: 'lomba', aliases: ['b b'] }, 'x-c': { broader: 'lomba', aliases: ['B  B'] } } },
      'techniques["x-c"] has a name that leads to "x-a"',
    ],
    [
      'aliases that are no list',
      { channels: { 'x-a': { broader: 'youtube', aliases: 'a' } } },
      'channels["x-a"].aliases takes',
    ],
    [
      'an empty alias',
      { channels: { 'x-a': { broader: 'youtube', aliases: ['!'] } } },
      'channels["x-a"].aliases takes',
    ],
    ['an entry that is none', { channels: { 'x-a': 'youtube' } }, 'channels["x-a"] takes an object'],
    ['a list that is none', { channels: [] }, 'takes channels as an object'],
    ['an unknown list', { kinds: {} }, 'has no list "kinds"'],
    ['nothing', undefined, 'takes an object'],
  ])('%s', (_, definition, message) => {
    expect(refused(definition)).toThrow(
      expect.objectContaining({ code: 'invalid-definition', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    [
      {
        aliases: [
          { forms: ['a'], topic: 'ekonomi-produktif' },
          { forms: [' '], topic: 'ekonomi-produktif' },
        ],
      },
      'aliases[1].forms',
    ],
    [
      { aliases: [{ forms: ['a'], technique: 'lombaa' }] },
      'aliases[0].technique: a code of the list "techniques". Did you mean "lomba"?',
    ],
    [{ aliases: [{ forms: ['a'] }] }, 'aliases[0] a technique'],
    [{ aliases: 'a' }, 'aliases: a list'],
    [{ neutralNames: ['KIM Diskusi', '!'] }, 'neutralNames[1]'],
    [{ vocabulary: {} }, 'vocabulary'],
  ])('%j', (options, message) => {
    expect(() => createClassifier(options as never)).toThrow(
      expect.objectContaining({ name: 'KimError', message: expect.stringContaining(message) }),
    );
  });
});
