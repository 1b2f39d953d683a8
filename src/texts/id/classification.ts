import type { ClassificationMessages } from '../classification-messages.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** Apa yang terbaca dari judul kegiatan, dan mengapa. */
export const classification: ClassificationMessages = {
  technique: {
    named: ({ technique, words }, { list }) =>
      `Kegiatan ini terbaca sebagai ${technique}, karena judulnya menyebut ${list(quoted(words))}.`,
    alias: ({ technique, words }, { list }) =>
      `Kegiatan ini terbaca sebagai ${technique}. Judulnya memakai sebutan lain untuk itu: ${list(quoted(words))}.`,
    weak: ({ technique, words }, { list }) =>
      `Kegiatan ini mungkin ${technique}. Bentuknya tidak disebut; petunjuknya hanya kata ${list(quoted(words))}, jadi sebaiknya diperiksa lagi.`,
  },
  respelled: ({ words }, { list }) => `Kata ini dibaca sebagai salah ketik dari ${list(quoted(words))}.`,
  unknown:
    'Dari judulnya, bentuk kegiatan ini tidak dikenal. Pilihlah bentuknya sendiri, atau tulislah judul yang menyebutnya, misalnya pelatihan, rapat, atau lomba.',
  alsoNamed: ({ techniques }, { list }) => `Judul ini juga menyebut ${list(quoted(techniques))}.`,
  status: {
    planned: ({ words }, { list }) =>
      `Kegiatan ini baru direncanakan, karena judulnya menyebut ${list(quoted(words))}.`,
    'not-held': ({ words }, { list }) =>
      `Kegiatan ini tidak berlangsung, karena judulnya menyebut ${list(quoted(words))}. Kegiatan ini tidak dihitung.`,
    'no-activity': ({ words }, { list }) =>
      words.length === 0
        ? 'Judul ini hanya berisi nama dan tidak menceritakan kegiatan.'
        : `Judul ini tidak menceritakan kegiatan; petunjuknya adalah ${list(quoted(words))}.`,
  },
  actor: ({ words }, { list }) => `Pelakunya: ${list(quoted(words))}.`,
  audience: ({ words }, { list }) => `Sasarannya: ${list(quoted(words))}.`,
  occasion: ({ words }, { list }) => `Waktu atau kesempatannya: ${list(quoted(words))}.`,
  functions: ({ names }, { list }) => `Fungsi ADINDA yang tampak: ${list(names)}.`,
  topics: ({ names }, { list }) => `Topiknya: ${list(quoted(names))}.`,
  channels: ({ names }, { list }) => `Salurannya: ${list(quoted(names))}.`,
};
