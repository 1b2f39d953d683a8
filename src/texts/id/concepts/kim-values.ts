import { frozen } from '../../../kernel/frozen.js';
import type { KimValue } from '../../../vocabulary/about-kim/kim-values.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const kimValues: SchemeTexts<KimValue> = /* @__PURE__ */ frozen({
  title: 'Nilai KIM',
  description: 'Nilai yang dijunjung KIM.',
  concepts: {
    mandiri: {
      label: 'mandiri',
      definition: 'Berdiri dan bekerja dengan kekuatan sendiri.',
    },
    kebersamaan: {
      label: 'kebersamaan',
      definition: 'Mengutamakan rasa kebersamaan.',
    },
    'guyub-rukun': {
      label: 'guyub rukun',
      definition: 'Akrab, rukun, dan saling membantu.',
    },
    ikhlas: {
      label: 'penuh keikhlasan',
      definition: 'Bekerja tanpa pamrih.',
    },
    independen: {
      label: 'independen',
      definition: 'Bebas dari kepentingan dan perintah pihak lain.',
    },
    terbuka: {
      label: 'terbuka',
      definition: 'Terbuka tanpa membedakan suku, agama, ras, golongan, status, dan gender.',
    },
    kreatif: {
      label: 'kreatif',
      definition: 'Mencari cara baru dalam mengelola informasi.',
    },
    'riil-dan-akurat': {
      label: 'informasi riil dan akurat',
      definition:
        'Informasi yang berkembang melalui KIM adalah informasi yang riil dan dapat dipertanggungjawabkan keakuratannya.',
    },
    'sesuai-kebutuhan-setempat': {
      label: 'sesuai kebutuhan setempat',
      definition: 'Bekerja menurut kebutuhan dan karakteristik daerahnya.',
    },
    'satu-pintu': {
      label: 'keterbukaan informasi satu pintu',
      definition: 'Menggalang keterbukaan informasi publik dalam satu pintu.',
    },
  },
});
