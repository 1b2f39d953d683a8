import type { EmpowermentStage } from '../about-kim/empowerment-process.js';
import type { ForumCycleStep } from '../about-kim/forum-cycle.js';
import type { InformationCycleStep } from '../about-kim/information-cycle.js';
import type { InformationFlow } from '../about-kim/information-flows.js';
import type { KimFunction } from '../about-kim/kim-functions.js';
import type { KimMission } from '../about-kim/kim-missions.js';
import type { Principle } from '../about-kim/principles.js';
import type { ProblemCycleStep } from '../about-kim/problem-cycle.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

// The names and their order are S004's; what each means is told by Kapuas Hulu, Kabupaten Bandung and KIM Galunggung.
const rows = {
  akses: {
    label: { id: 'akses informasi', en: 'access to information' },
    definition: {
      id: 'Mencari informasi dari berbagai sumber sesuai kebutuhan anggota dan warga.',
      en: 'Seeking information from various sources, as members and residents need it.',
    },
    aliases: ['akses', 'mengakses informasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'empowerment-process',
        code: 'akses',
        reason: {
          id: 'Fungsi ini menjalankan tahap peningkatan akses; tahap itu menyangkut warga, fungsi ini kegiatan kelompok.',
          en: 'The function carries out the stage of access; the stage is about residents, the function about what the group does.',
        },
      },
      {
        kind: 'closeMatch',
        scheme: 'forum-cycle',
        code: 'mengikuti',
        reason: {
          id: 'Keduanya berarti memperoleh informasi dari berbagai sumber.',
          en: 'Both mean obtaining information from various sources.',
        },
      },
      {
        kind: 'closeMatch',
        scheme: 'information-cycle',
        code: 'mengumpulkan',
        reason: {
          id: 'Mencari informasi adalah langkah mengumpulkan.',
          en: 'Seeking information is the step of collecting.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'meningkatkan-kemampuan',
        reason: {
          id: 'Misi ketiga menyebut kemampuan mengakses informasi.',
          en: 'The third mission names the ability to access information.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'peningkatan-literasi',
        reason: {
          id: 'Terbiasa mencari informasi meningkatkan literasi.',
          en: 'The habit of seeking information raises literacy.',
        },
      },
    ],
    sources: [
      { source: 'S004' },
      { source: 'kapuas-hulu-tentang' },
      { source: 'balebandung-adinda' },
      { source: 'galunggung-adinda' },
    ],
  },
  diskusi: {
    label: { id: 'diskusi', en: 'discussion' },
    definition: {
      id: 'Membahas informasi yang diperoleh bersama anggota dan warga, terutama manfaatnya.',
      en: 'Talking over what was obtained with members and residents, above all what it is good for.',
    },
    aliases: ['berdiskusi', 'diskusi tentang informasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'forum-cycle',
        code: 'mendiskusikan',
        reason: {
          id: 'Keduanya berarti membahas informasi yang telah diperoleh.',
          en: 'Both mean talking over information that was obtained.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'menemukan-masalah',
        reason: {
          id: 'Masalah bersama ditemukan melalui diskusi.',
          en: 'Shared problems are found by discussion.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'memutuskan-bersama',
        reason: {
          id: 'Keputusan bersama dicapai setelah dibahas.',
          en: 'A joint decision is reached once things were discussed.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mengolah',
        reason: {
          id: 'Diskusi mengolah informasi sebelum dipakai atau disebarkan.',
          en: 'Discussion processes information before it is used or spread.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'partisipatif',
        reason: {
          id: 'Diskusi melibatkan anggota dan warga secara aktif.',
          en: 'Discussion involves members and residents actively.',
        },
      },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  implementasi: {
    label: { id: 'implementasi', en: 'implementation' },
    definition: {
      id: 'Menerapkan informasi agar memberi manfaat dan nilai tambah bagi warga.',
      en: 'Putting information to use so that it brings residents benefit and added value.',
    },
    aliases: ['penerapan', 'menerapkan informasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'forum-cycle',
        code: 'menerapkan',
        reason: {
          id: 'Keduanya berarti menerapkan informasi dalam kehidupan sehari-hari.',
          en: 'Both mean putting information to use in daily life.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'melaksanakan-bersama',
        reason: {
          id: 'Implementasi melaksanakan apa yang diputuskan.',
          en: 'Implementation carries out what was decided.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'empowerment-process',
        code: 'pendayagunaan',
        reason: {
          id: 'Informasi yang diterapkan adalah informasi yang didayagunakan.',
          en: 'Information put to use is information made the most of.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'mendayagunakan-informasi',
        reason: {
          id: 'Misi keempat meminta informasi didayagunakan untuk nilai tambah.',
          en: 'The fourth mission asks that information be used for added value.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'lembaga-bernilai-ekonomi',
        reason: {
          id: 'Penerapan yang menambah nilai memberi KIM nilai ekonomi.',
          en: 'Use that adds value gives a KIM economic worth.',
        },
      },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  networking: {
    label: { id: 'networking (jejaring)', en: 'networking' },
    definition: {
      id: 'Membangun dan memelihara jaringan informasi dengan kelompok lain, pemerintah, dan pihak lain.',
      en: 'Building and keeping up an information network with other groups, government and others.',
    },
    aliases: ['networking', 'jejaring', 'berjejaring', 'jaringan'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'problem-cycle',
        code: 'mengembangkan-jaringan',
        reason: {
          id: 'Keduanya berarti mengembangkan jaringan informasi.',
          en: 'Both mean developing the information network.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'kemitraan',
        reason: {
          id: 'Jaringan tumbuh dari kerja sama yang setara dan saling menguntungkan.',
          en: 'A network grows out of cooperation as equals, to the benefit of both.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'sinergitas',
        reason: {
          id: 'Jaringan membuat upaya berbagai pihak saling melengkapi.',
          en: "A network lets the efforts of several parties complete each other's.",
        },
      },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  diseminasi: {
    label: { id: 'diseminasi informasi', en: 'dissemination' },
    definition: {
      id: 'Menyebarkan informasi kepada warga.',
      en: 'Spreading information among residents.',
    },
    aliases: ['diseminasi', 'desiminasi', 'disemenasi', 'penyebarluasan informasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'information-cycle',
        code: 'mendistribusikan',
        reason: {
          id: 'Keduanya berarti menyampaikan informasi kepada warga.',
          en: 'Both mean bringing information to residents.',
        },
      },
      {
        kind: 'closeMatch',
        scheme: 'forum-cycle',
        code: 'menyalurkan',
        reason: {
          id: 'Keduanya berarti menyalurkan informasi kepada warga sekitar.',
          en: 'Both mean passing information on to the people around.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'wahana-informasi',
        reason: {
          id: 'Dengan menyebarkan informasi KIM menjadi wahana informasi.',
          en: 'By spreading information a KIM is an information channel.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'memperlancar-arus-informasi',
        reason: {
          id: 'Informasi yang tersebar memperlancar arusnya.',
          en: 'Information that is spread flows more smoothly.',
        },
      },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
  aspirasi: {
    label: { id: 'aspirasi', en: 'aspirations' },
    definition: {
      id: 'Menyerap keinginan dan keluhan warga lalu menyalurkannya kepada yang berwenang.',
      en: 'Taking up the wishes and complaints of residents and bringing them to those in charge.',
    },
    scopeNote: {
      id: 'Kabupaten Bandung (2019) menyebut huruf terakhir ini "advokasi aspirasi"; maksudnya bukan teknik advokasi.',
      en: 'Kabupaten Bandung (2019) calls this last letter "advocacy of aspirations"; the technique of advocacy is not meant.',
    },
    aliases: ['advokasi aspirasi', 'menyerap aspirasi', 'serap aspirasi', 'menyalurkan aspirasi'],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'kim-missions',
        code: 'menyalurkan-aspirasi',
        reason: {
          id: 'Misi kelima dan fungsi ini sama-sama tentang menyerap dan menyalurkan aspirasi.',
          en: 'The fifth mission and this function are both about taking up and channelling aspirations.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'information-flows',
        code: 'masyarakat-ke-pemerintah',
        reason: {
          id: 'Aspirasi mengalir dari warga kepada pemerintah.',
          en: 'Aspirations flow from residents to government.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'mitra-dialog',
        reason: {
          id: 'Aspirasi adalah bahan dialog dalam merumuskan kebijakan.',
          en: 'Aspirations are what the dialogue on policy is about.',
        },
      },
    ],
    sources: [{ source: 'S004' }, { source: 'kapuas-hulu-tentang' }, { source: 'balebandung-adinda' }],
  },
} as const satisfies ConceptRows<{
  'empowerment-process': EmpowermentStage;
  'forum-cycle': ForumCycleStep;
  'information-cycle': InformationCycleStep;
  'information-flows': InformationFlow;
  'kim-functions': KimFunction;
  'kim-missions': KimMission;
  principles: Principle;
  'problem-cycle': ProblemCycleStep;
}>;

/**
 * Code of an ADINDA function.
 *
 * @useDeclaredType
 */
export type AdindaFunction = keyof typeof rows;

/**
 * ADINDA: the six functions of a KIM at work, in the order of the letters. A facet of its own beside the technique;
 * one activity may serve several functions.
 *
 * @example
 * ```ts
 * Object.keys(adinda.concepts); // ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi']
 * ```
 */
export const adinda: ConceptScheme<AdindaFunction> = {
  id: 'adinda',
  title: { id: 'Fungsi ADINDA', en: 'ADINDA functions' },
  description: {
    id: 'Panduan operasional KIM: Akses informasi, Diskusi, Implementasi, Networking, Diseminasi, Aspirasi. Satu kegiatan dapat menjalankan beberapa fungsi.',
    en: 'The operational guide of a KIM: access, discussion, implementation, networking, dissemination, aspirations. One activity may serve several functions.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
