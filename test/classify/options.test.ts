import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/classifier.js';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import type { ActivityAlias } from '../../src/classify/options.js';

describe("the caller's own aliases", () => {
  const aliases: readonly ActivityAlias[] = [
    { forms: ['Mapag Sri', 'mapagsri'], technique: 'festival', topic: 'seni-budaya' },
    { forms: ['pelatihan'], technique: 'lokakarya' },
    { forms: ['sudut gang'], channel: 'youtube', function: 'diseminasi' },
    { forms: ['karang taruna'], technique: 'pertemuan-rutin' },
  ];
  const { classify } = createClassifier({ aliases });

  it('are found in any case, with evidence', () => {
    expect(classify('MAPAG SRI di Indramayu')).toMatchObject({
      technique: {
        concept: 'festival',
        grade: 'alias',
        evidence: [{ start: 0, end: 9, form: 'Mapag Sri', via: 'written', own: true }],
      },
      topics: [{ concept: 'seni-budaya' }],
    });
    expect(classify('#MapagSri').technique?.concept).toBe('festival');
  });

  it('win over the tables at the same words, but not over a longer phrase', () => {
    expect(classify('Pelatihan admin').technique?.concept).toBe('lokakarya');
    expect(classify('Karang taruna').technique?.concept).toBe('pertemuan-rutin');
    expect(classify('Pendidikan dan pelatihan admin').technique?.concept).toBe('pendidikan-dan-latihan');
  });

  it('may lead to a channel and a function without a technique', () => {
    const { technique, channels, functions } = classify('Sudut Gang');
    expect(technique).toBeUndefined();
    expect(channels).toMatchObject([{ concept: 'youtube', grade: 'alias' }]);
    expect(functions).toMatchObject([{ concept: 'diseminasi', grade: 'alias' }]);
  });

  it('leave other callers alone', () => {
    expect(classifyActivity('Pelatihan admin', { aliases }).technique?.concept).toBe('lokakarya');
    expect(classifyActivity('Pelatihan admin').technique?.concept).toBe('pelatihan');
  });

  it.each([
    ['invalid-definition', { forms: [], technique: 'lomba' }],
    ['invalid-definition', { forms: [''], technique: 'lomba' }],
    ['invalid-definition', { forms: ['!?'], technique: 'lomba' }],
    ['invalid-argument', { forms: [7], technique: 'lomba' }],
    ['invalid-argument', { forms: 'mapag sri', technique: 'lomba' }],
    ['invalid-definition', { forms: ['mapag sri'] }],
    ['unknown-id', { forms: ['mapag sri'], technique: 'lombaa' }],
    ['unknown-id', { forms: ['mapag sri'], topic: 'constructor' }],
  ])('throw %s for %j', (code, alias) => {
    expect(() => createClassifier({ aliases: [alias as ActivityAlias] })).toThrow(
      expect.objectContaining({ name: 'KimError', code }),
    );
  });
});

describe('neutral names', () => {
  const neutralNames = ['KIM Diskusi', 'Kampung Lomba'];

  it('count for nothing, whatever their words mean', () => {
    const { classify } = createClassifier({ neutralNames });
    expect(classify('kim diskusi tanam pohon').technique?.concept).toBe('pelestarian-lingkungan');
    expect(classify('Kerja bakti kampung lomba').alsoNamed).toEqual([]);
    expect(classify('KIM Diskusi').technique).toBeUndefined();
    expect(classifyActivity('KIM Melati gelar diskusi', { neutralNames }).technique?.concept).toBe('diskusi');
  });

  it.each([
    ['invalid-definition', ['']],
    ['invalid-definition', ['!?']],
    ['invalid-argument', [7]],
    ['invalid-argument', 'KIM Diskusi'],
  ])('throw %s for %j', (code, names) => {
    expect(() => createClassifier({ neutralNames: names as string[] })).toThrow(expect.objectContaining({ code }));
  });
});

describe('asOf', () => {
  it('changes nothing while every concept is in force', () => {
    const title = 'Pelatihan jurnalistik lewat radio';
    expect(classifyActivity(title, { asOf: '2026-01-31' })).toEqual(classifyActivity(title));
  });
});

describe('a text that is no string', () => {
  it.each([[null], [42], [{}], [['Rapat']]])('%j is refused', (text) => {
    expect(() => classifyActivity(text as unknown as string)).toThrow(
      expect.objectContaining({ name: 'KimError', code: 'invalid-argument' }),
    );
  });
});
