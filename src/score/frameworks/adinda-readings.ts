import { empowermentProcess } from '../../vocabulary/about-kim/empowerment-process.js';
import { principles } from '../../vocabulary/about-kim/principles.js';
import type { ReadingDefinition } from '../framework.js';
import type { AdindaCriterion } from './adinda-criteria.js';

/** The criteria of `adinda-2026` read by principle (S003) and by stage of the empowerment process (S004). */
export const adindaReadings: readonly ReadingDefinition<AdindaCriterion>[] = [
  {
    code: 'principles',
    title: principles.title,
    parts: [
      {
        code: 'sinergitas',
        title: principles.concepts.sinergitas.label,
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
        title: principles.concepts.terstruktur.label,
        criteria: ['kelembagaan.kelengkapan', 'kelembagaan.jumlah-anggota'],
      },
      {
        code: 'terukur',
        title: principles.concepts.terukur.label,
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
        title: principles.concepts.terintegrasi.label,
        criteria: ['networking.kegiatan-antar-kim', 'diseminasi.ragam-kanal'],
      },
      {
        code: 'partisipatif',
        title: principles.concepts.partisipatif.label,
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
        title: principles.concepts.berkelanjutan.label,
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
        title: principles.concepts.kemitraan.label,
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
    title: empowermentProcess.title,
    parts: [
      { code: 'kesadaran', title: empowermentProcess.concepts.kesadaran.label, criteria: [] },
      {
        code: 'akses',
        title: empowermentProcess.concepts.akses.label,
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
        title: empowermentProcess.concepts.pendayagunaan.label,
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
