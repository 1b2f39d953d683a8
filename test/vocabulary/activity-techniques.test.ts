import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en/index.js';
import { id } from '../../src/texts/id/index.js';
import { kimfest2025 } from '../../src/vocabulary/about-kim/kimfest-2025.js';
import { aliasLookup } from '../../src/vocabulary/alias-lookup.js';
import { codesOf } from '../../src/vocabulary/concept-of.js';
import type { SchemeTexts } from '../../src/vocabulary/concept-texts.js';
import { channels } from '../../src/vocabulary/concepts/channels.js';
import { type Technique, techniques } from '../../src/vocabulary/concepts/techniques.js';
import type { Topic } from '../../src/vocabulary/concepts/topics.js';
import { topConcepts, topOf } from '../../src/vocabulary/queries.js';

/** What both languages state of a code. */
function textsOfCode(textsIn: (language: typeof id | typeof en) => SchemeTexts, code: string) {
  return { id: textsIn(id).concepts[code], en: textsIn(en).concepts[code] };
}

const outside = 'di-luar-lima-teknik';

describe('the techniques', () => {
  it('are five, as S000 counts them, and one branch beside them', () => {
    expect(topConcepts(techniques)).toEqual([
      'diseminasi-informasi',
      'pendidikan-dan-latihan',
      'advokasi',
      'mediasi',
      'konsultasi-dan-konseling',
      outside,
    ]);
  });

  it('hold the forms that the published lists name, under the technique that they name', () => {
    const named = {
      'diseminasi-informasi': [
        'temu-wicara',
        'lokakarya',
        'widyawisata',
        'sarasehan',
        'anjangsana',
        'diskusi',
        'dialog',
      ],
      advokasi: ['litigasi', 'paralegal'],
      'konsultasi-dan-konseling': ['konsultasi', 'konseling'],
    } as const;
    for (const [technique, forms] of Object.entries(named)) {
      for (const form of forms) {
        expect(techniques.concepts[form].broader, form).toBe(technique);
        const cited = techniques.concepts[form].sources.map(({ source }) => source);
        expect(
          cited.some((source) => source === 'S000' || source === 'kaltengtoday-teknik'),
          form,
        ).toBe(true);
      }
    }
  });

  it('name a page that reports it, or a list, for every other form, and nothing outside cites the list of techniques', () => {
    for (const code of codesOf(techniques)) {
      const cited = techniques.concepts[code].sources.map(({ source }) => source);
      if (topOf(techniques, code) === outside) expect(cited, code).not.toContain('S000');
      expect(cited.length, code).toBeGreaterThan(0);
    }
  });
});

describe('what groups report today', () => {
  const kinds: readonly Technique[] = [
    'penyaluran-aspirasi',
    'pendampingan-usaha',
    'musyawarah-perencanaan',
    'siskamling',
    'layanan-kesehatan-warga',
    'peluncuran',
    'tanggap-bencana',
    'simulasi',
    'jemput-bola',
    'deklarasi',
    'keagamaan',
    'adat',
    'olahraga',
  ];
  const subjects: readonly Topic[] = ['keamanan-ketertiban', 'kebencanaan', 'olahraga', 'gizi', 'koperasi'];
  const rows = [
    ...kinds.map((code) => ({
      code,
      scheme: 'techniques',
      ...textsOfCode((language) => language.concepts.techniques, code),
    })),
    ...subjects.map((code) => ({
      code,
      scheme: 'topics',
      ...textsOfCode((language) => language.concepts.topics, code),
    })),
    ...codesOf(kimfest2025).map((code) => ({
      code,
      scheme: 'kimfest-2025',
      ...textsOfCode((language) => language.concepts['kimfest-2025'], code),
    })),
  ];

  it.each(rows)('$scheme $code says where its neighbour begins, in both languages', ({ id, en }) => {
    for (const text of [id, en]) expect(text?.scopeNote).toMatch(/\.$/);
  });
});

/** The sorting rule of the labelled titles: which named form belongs where. */
const placedByRule: Record<string, readonly string[]> = {
  'diseminasi-informasi': [
    'sosialisasi',
    'penyuluhan',
    'workshop',
    'lokakarya',
    'seminar',
    'webinar',
    'sarasehan',
    'temu wicara',
    'dialog',
    'diskusi',
    'FGD',
    'audiensi',
    'anjangsana',
    'silaturahmi',
    'studi banding',
    'studi tiru',
    'pertura',
    'talk show',
    'siaran radio',
    'blog',
    'liputan',
    'pamflet',
    'pameran',
    'stan',
  ],
  'pendidikan-dan-latihan': [
    'pelatihan',
    'bimtek',
    'diklat',
    'pembekalan',
    'pembinaan',
    'peningkatan kapasitas',
    'edukasi',
  ],
  advokasi: ['paralegal', 'bantuan hukum', 'litigasi'],
  mediasi: ['mediasi', 'mediasi sengketa'],
  'konsultasi-dan-konseling': ['konsultasi', 'konseling', 'klinik'],
  [outside]: [
    'lomba',
    'festival',
    'bazar',
    'pengukuhan',
    'pelantikan',
    'pembentukan',
    'rapat',
    'rakor',
    'monev',
    'penghargaan',
    'usaha',
    'kerja bakti',
    'bakti sosial',
    'pendataan',
  ],
};

describe('the sorting rule', () => {
  it.each(
    Object.entries(placedByRule).flatMap(([top, forms]) => forms.map((form) => [form, top] as const)),
  )('finds "%s" under %s', (form, top) => {
    const code = aliasLookup(techniques)(form);
    expect(code).toBeDefined();
    expect(topOf(techniques, code as Technique)).toBe(top);
  });
});

/** Spellings seen in reports, by the concept that they mean. */
const spellings: Partial<Record<Technique, readonly string[]>> = {
  lokakarya: ['lokakarya', 'loka karya', 'workshop'],
  widyawisata: ['studi orientasi', 'studi informasi', 'belajar ke', 'jujugan belajar', 'mblancang'],
  'studi-banding': [
    'studi banding',
    'study banding',
    'studi komparasi',
    'kunjung banding',
    'kunjungan banding',
    'benchmarking',
  ],
  'studi-tiru': ['studi tiru', 'study tiru'],
  'kunjungan-kerja': ['kunjungan kerja'],
  'tukar-kawruh': ['ngangsu kawruh', 'tukar kawruh'],
  'rembuk-warga': [
    'rembug warga',
    'rembuk warga',
    'rembug desa',
    'cangkrukan',
    'ngobras',
    'Ngopi Sore',
    'kumpul warga',
    'arisan',
    'Wahana Komunikasi Masyarakat',
  ],
  'pertemuan-rutin': ['pertemuan rutin'],
  'diskusi-kelompok-terpumpun': ['FGD'],
  audiensi: ['audiensi', 'audensi'],
  'pertunjukan-rakyat': [
    'pertunjukan rakyat',
    'pertura',
    'pertunra',
    'fragmen',
    'ludruk',
    'ketoprak',
    'mamanda',
    'bondres',
    'FK Metra',
  ],
  'diseminasi-informasi': ['diseminasi', 'desiminasi', 'disemenasi', 'penyebarluasan'],
  'getok-tular': ['gethok tular'],
  'woro-woro': ['woro-woro'],
  siaran: ['siaran'],
  liputan: ['liputan'],
  pelatihan: ['pelatihan', 'coaching'],
  'bimbingan-teknis': ['bimtek', 'bimbingan teknis', 'bimbingan tehnis'],
  'pendidikan-dan-latihan': ['diklat'],
  'edukasi-praktik': ['sinau'],
  lomba: ['lomba', 'KIM Award', 'Hackathon'],
  'lomba-cerdas-cermat': ['LCCK', 'Lomba Cerdik Cermat Komunikatif', 'Lomba Cerdas Cermat Komunikatif'],
  festival: ['KIMFest', 'KIM Fest', 'Kimfest', 'Pekan KIM'],
  pembentukan: ['pembentukan', 'rekruitmen', 'rekrutmen'],
  pengukuhan: ['pengukuhan', 'pelantikan', 'legalisasi', 'pengesahan'],
  'kerja-bakti': ['giat desa', 'kerja bakti', 'gugur gunung'],
  'aksi-sosial': ['bakti sosial'],
  bazar: ['bazar', 'bazaar'],
};

describe('spellings seen in reports', () => {
  it.each(
    Object.entries(spellings).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
  )('"%s" is %s', (name, code) => {
    expect(aliasLookup(techniques)(name)).toBe(code);
  });
});

describe('the channels', () => {
  it('have six families: the four that one office names, and meeting in person and new media', () => {
    expect(topConcepts(channels)).toEqual([
      'tatap-muka',
      'cetak',
      'elektronik',
      'luar-ruang',
      'tradisional',
      'media-baru',
    ]);
    for (const family of ['cetak', 'elektronik', 'luar-ruang', 'tradisional'] as const) {
      expect(channels.concepts[family].sources.map(({ source }) => source)).toContain('cirebon-media');
    }
  });
});
