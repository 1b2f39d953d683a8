import type { ReadingDefinition } from '../framework.js';
import type { AdindaCriterion } from './adinda-criteria.js';

/** The criteria of `adinda-2026` read by principle (S003) and by stage of the empowerment process (S004). */
export const adindaReadings: readonly ReadingDefinition<AdindaCriterion>[] = [
  {
    code: 'principles',
    parts: [
      {
        code: 'sinergitas',
        criteria: [
          'implementasi.penerima-manfaat',
          'networking.mitra-aktif',
          'networking.keragaman-mitra',
          'diseminasi.jangkauan',
          'aspirasi.disalurkan',
          'aspirasi.lama-penyaluran',
        ],
      },
      {
        code: 'terstruktur',
        criteria: ['kelembagaan.kelengkapan', 'kelembagaan.jumlah-anggota'],
      },
      {
        code: 'terukur',
        criteria: [
          'akses.terverifikasi',
          'akses.mutu-pengolahan',
          'diskusi.mutu',
          'implementasi.nilai-tambah',
          'networking.mutu-kemitraan',
          'diseminasi.bersumber',
          'diseminasi.mutu-isi',
          'aspirasi.mutu-pengawalan',
        ],
      },
      {
        code: 'terintegrasi',
        criteria: ['networking.kegiatan-antar-kim', 'diseminasi.ragam-kanal'],
      },
      {
        code: 'partisipatif',
        criteria: [
          'akses.keragaman-sumber',
          'akses.anggota-pengakses',
          'diskusi.kehadiran',
          'diskusi.berkeputusan',
          'aspirasi.tercatat',
          'aspirasi.mutu-pengawalan',
          'kelembagaan.keragaman-anggota',
        ],
      },
      {
        code: 'berkelanjutan',
        criteria: [
          'akses.frekuensi',
          'diskusi.frekuensi',
          'implementasi.keputusan-terlaksana',
          'implementasi.kegiatan',
          'diseminasi.produk',
          'kelembagaan.kesinambungan',
          'ekonomi.pendapatan-sendiri',
        ],
      },
      {
        code: 'kemitraan',
        criteria: [
          'networking.mitra-aktif',
          'networking.kemitraan-dua-arah',
          'networking.mutu-kemitraan',
          'aspirasi.dijawab',
          'arus.keseimbangan',
        ],
      },
    ],
  },
  {
    code: 'empowerment-process',
    parts: [
      { code: 'kesadaran', criteria: [] },
      {
        code: 'akses',
        criteria: [
          'akses.keragaman-sumber',
          'akses.frekuensi',
          'akses.anggota-pengakses',
          'akses.terverifikasi',
          'akses.mutu-pengolahan',
          'diseminasi.produk',
          'diseminasi.ragam-kanal',
          'diseminasi.jangkauan',
          'diseminasi.bersumber',
          'diseminasi.mutu-isi',
        ],
      },
      {
        code: 'pendayagunaan',
        criteria: [
          'diskusi.frekuensi',
          'diskusi.kehadiran',
          'diskusi.berkeputusan',
          'diskusi.mutu',
          'implementasi.keputusan-terlaksana',
          'implementasi.kegiatan',
          'implementasi.penerima-manfaat',
          'implementasi.nilai-tambah',
          'aspirasi.tercatat',
          'aspirasi.disalurkan',
          'aspirasi.lama-penyaluran',
          'aspirasi.dijawab',
          'aspirasi.mutu-pengawalan',
          'ekonomi.pendapatan-sendiri',
        ],
      },
    ],
  },
];
