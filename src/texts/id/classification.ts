import type { ClassificationMessages } from '../classification-messages.js';

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** Apa yang terbaca dari judul kegiatan, dan mengapa. */
export const classification: ClassificationMessages = {
  technique: {
    named: ({ technique, words }, { list, pick }) =>
      `Kegiatan ini terbaca sebagai ${pick(technique)}, karena judulnya menyebut ${list(quoted(words))}.`,
    alias: ({ technique, words }, { list, pick }) =>
      `Kegiatan ini terbaca sebagai ${pick(technique)}. Judulnya memakai sebutan lain untuk itu: ${list(quoted(words))}.`,
    weak: ({ technique, words }, { list, pick }) =>
      `Kegiatan ini mungkin ${pick(technique)}. Bentuknya tidak disebut; petunjuknya hanya kata ${list(quoted(words))}, jadi sebaiknya diperiksa lagi.`,
  },
  respelled: ({ words }, { list }) => `Tulisan ini dibaca sebagai salah ketik dari ${list(quoted(words))}.`,
  unknown:
    'Dari judulnya, bentuk kegiatan ini tidak dikenal. Pilihlah bentuknya sendiri, atau tulislah judul yang menyebutnya, misalnya pelatihan, rapat, atau lomba.',
  alsoNamed: ({ techniques }, { list, pick }) =>
    `Judul ini juga menyebut ${list(techniques.map((technique) => pick(technique)))}.`,
  functions: ({ names }, { list, pick }) => `Fungsi ADINDA yang tampak: ${list(names.map(pick))}.`,
  topics: ({ names }, { list, pick }) => `Topiknya: ${list(names.map(pick))}.`,
  channels: ({ names }, { list, pick }) => `Salurannya: ${list(names.map(pick))}.`,
};
