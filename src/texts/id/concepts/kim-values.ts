import type { KimValue } from '../../../vocabulary/about-kim/kim-values.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { kimValues as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const kimValuesLabels: SchemeLabels<KimValue> = /* @__PURE__ */ labelledByCode(codes, {
  ikhlas: 'penuh keikhlasan',
  'riil-dan-akurat': 'informasi riil dan akurat',
  'satu-pintu': 'keterbukaan informasi satu pintu',
});

export const kimValues: SchemeTexts<KimValue> = /* @__PURE__ */ described(kimValuesLabels, {
  title: 'Nilai KIM',
  description: 'Nilai yang dijunjung KIM.',
  concepts: {
    mandiri: {
      definition: 'Berdiri dan bekerja dengan kekuatan sendiri.',
    },
    kebersamaan: {
      definition: 'Mengutamakan rasa kebersamaan.',
    },
    'guyub-rukun': {
      definition: 'Akrab, rukun, dan saling membantu.',
    },
    ikhlas: {
      definition: 'Bekerja tanpa pamrih.',
    },
    independen: {
      definition: 'Bebas dari kepentingan dan perintah pihak lain.',
    },
    terbuka: {
      definition: 'Terbuka tanpa membedakan suku, agama, ras, golongan, status, dan gender.',
    },
    kreatif: {
      definition: 'Mencari cara baru dalam mengelola informasi.',
    },
    'riil-dan-akurat': {
      definition:
        'Informasi yang berkembang melalui KIM adalah informasi yang riil dan dapat dipertanggungjawabkan keakuratannya.',
    },
    'sesuai-kebutuhan-setempat': {
      definition: 'Bekerja menurut kebutuhan dan karakteristik daerahnya.',
    },
    'satu-pintu': {
      definition: 'Menggalang keterbukaan informasi publik dalam satu pintu.',
    },
  },
});
