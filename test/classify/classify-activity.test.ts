import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

describe('classifyActivity', () => {
  it('names the technique, how strongly, and the words that led there', () => {
    const text = 'Pelatihan jurnalistik KIM Kalurahan Bandung';
    const { technique } = classifyActivity(text);
    expect(technique).toMatchObject({ concept: 'pelatihan', grade: 'named' });
    const [evidence] = technique?.evidence ?? [];
    expect(evidence).toMatchObject({ form: 'pelatihan', via: 'written' });
    expect(text.slice(evidence?.start, evidence?.end)).toBe('Pelatihan');
  });

  it('says nothing where no word speaks', () => {
    expect(classifyActivity('Maco')).toEqual({
      alsoNamed: [],
      functions: [],
      topics: [],
      channels: [],
      unknownWords: [{ start: 0, end: 4 }],
      unknownWordCount: 1,
    });
  });
});
