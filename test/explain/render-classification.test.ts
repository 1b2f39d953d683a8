import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';
import { renderClassification } from '../../src/explain/render-classification.js';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import { techniques } from '../../src/vocabulary/concepts/techniques.js';

const read = (title: string, language = id) => renderClassification(classifyActivity(title), language, { title });

describe('renderClassification', () => {
  it('says what a title was read as and which of its words led there', () => {
    expect(read('PELATIHAN jurnalistik dan pameran foto lewat Instagram')).toEqual([
      'Kegiatan ini terbaca sebagai pelatihan, karena judulnya menyebut “PELATIHAN”.',
      'Judul ini juga menyebut “pameran”.',
      'Fungsi ADINDA yang tampak: akses informasi dan diseminasi informasi.',
      'Topiknya: “media dan komunikasi”.',
      'Salurannya: “Instagram”.',
    ]);
  });

  it('says so in English', () => {
    expect(read('Workshop fotografi', en)[0]).toBe(
      'This activity is read as “workshop”. Its title uses another name for it: “Workshop”.',
    );
  });

  it('keeps names with "dan" apart, and counts topics in English', () => {
    const title = 'Podcast KIM: cerita petani muda';
    expect(read(title)).toContain('Topiknya: “media dan komunikasi” dan “pertanian dan perkebunan”.');
    expect(read(title, en)).toContain('Topics: “media and communication” and “farming”.');
    expect(read('Rapat panen padi', en)).toContain('Topic: “farming”.');
    expect(read('Rapat panen padi', en)).toContain('ADINDA function that shows: discussion.');
  });

  it('says of a bare name that it is one, and of nobody that they act', () => {
    expect(read('KIM Tunas Harapan')).toEqual(['Judul ini hanya berisi nama dan tidak menceritakan kegiatan.']);
    expect(read('Selamat Hari Santri')[0]).toBe('Judul ini tidak menceritakan kegiatan; petunjuknya adalah “Selamat”.');
    expect(read('Selamat Hari Santri').join(' ')).not.toContain('Pelakunya');
    expect(read('Pasar Papringan Kembali Digelar').join(' ')).not.toContain('Pelakunya');
  });

  it('quotes the words of the tables where the title is not at hand', () => {
    expect(renderClassification(classifyActivity('RAPAT Budi Santoso'), id)).toEqual([
      'Kegiatan ini terbaca sebagai rapat, karena judulnya menyebut “rapat”.',
      'Fungsi ADINDA yang tampak: diskusi.',
    ]);
  });

  it('says that a weak reading should be checked', () => {
    expect(read('Bikin video pendek')[0]).toBe(
      'Kegiatan ini mungkin publikasi. Bentuknya tidak disebut; petunjuknya hanya kata “video”, jadi sebaiknya diperiksa lagi.',
    );
  });

  it('says what a mistyped word was taken for', () => {
    expect(read('Sosialisai pemilu').slice(0, 2)).toEqual([
      'Kegiatan ini terbaca sebagai sosialisasi, karena judulnya menyebut “Sosialisai”.',
      'Kata ini dibaca sebagai salah ketik dari “sosialisasi”.',
    ]);
  });

  it('says that a form is not known, and what to do', () => {
    expect(read('Maco')).toEqual([
      'Dari judulnya, bentuk kegiatan ini tidak dikenal. Pilihlah bentuknya sendiri, atau tulislah judul yang menyebutnya, misalnya pelatihan, rapat, atau lomba.',
    ]);
  });

  it.each([
    [
      'Pelatihan jurnalistik batal dilaksanakan',
      'Kegiatan ini tidak berlangsung, karena judulnya menyebut “batal”. Kegiatan ini tidak dihitung.',
    ],
    ['KIM bakal gelar pelatihan', 'Kegiatan ini baru direncanakan, karena judulnya menyebut “bakal”.'],
    ['Banjir rendam tiga desa', 'Judul ini tidak menceritakan kegiatan; petunjuknya adalah “rendam”.'],
    ['Kampung Maco', 'Judul ini hanya berisi nama dan tidak menceritakan kegiatan.'],
  ])('says of “%s” whether it took place', (title, sentence) => {
    expect(read(title)[0]).toBe(sentence);
  });

  it('says who acts, for whom and on what occasion, quoted from the title', () => {
    expect(read('Jelang pilkada, Bank Sampah Melati gelar sosialisasi bagi warga RW 05', en)).toEqual(
      expect.arrayContaining([
        'Who acts: “Bank Sampah Melati”.',
        'For whom: “warga RW 05”.',
        'When or on what occasion: “Jelang pilkada”.',
      ]),
    );
  });

  it('makes whole sentences of every technique in both languages', () => {
    for (const code of codesOf(techniques)) {
      for (const language of [id, en]) {
        for (const line of read(id.concepts.techniques.concepts[code].label, language)) {
          expect(line).toMatch(/^[A-Z].*\.$/);
          expect(line).not.toMatch(/undefined|\[object|[a-z]+-[a-z]+-/);
        }
      }
    }
  });
});
