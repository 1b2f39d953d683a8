import { frozen } from '../kernel/frozen.js';
import type { Indicator, QualitativeIndicator } from './indicator.js';
import {
  anggotaPengakses,
  frekuensiAkses,
  keragamanSumber,
  mutuPengolahan,
  terverifikasi,
} from './indicators/akses.js';
import { keseimbanganArus } from './indicators/arus.js';
import { aspirasiTercatat, dijawab, disalurkan, lamaPenyaluran, mutuPengawalan } from './indicators/aspirasi.js';
import { bersumber, jangkauan, mutuIsi, produkInformasi, ragamKanal } from './indicators/diseminasi.js';
import { berkeputusan, frekuensiDiskusi, kehadiran, mutuDiskusi } from './indicators/diskusi.js';
import { pendapatanSendiri } from './indicators/ekonomi.js';
import {
  aksesBulanAktif,
  aspirasiBulanAktif,
  aspirasiDiteruskan,
  diseminasiBulanAktif,
  diskusiBulanAktif,
  diskusiDenganKeputusan,
  implementasiBulanAktif,
  informasiDiperiksa,
  jawabanDisampaikan,
  jenisSumber,
  kehadiranAnggota,
  keputusanDilaksanakan,
  mitraDuaArah,
  networkingBulanAktif,
  produkBersumber,
  rumpunKanal,
} from './indicators/good-work.js';
import { kegiatanPenerapan, keputusanTerlaksana, nilaiTambah, penerimaManfaat } from './indicators/implementasi.js';
import { jumlahAnggota, kelengkapan, keragamanAnggota, kesinambungan } from './indicators/kelembagaan.js';
import {
  kegiatanAntarKim,
  kemitraanDuaArah,
  keragamanMitra,
  mitraAktif,
  mutuKemitraan,
} from './indicators/networking.js';

/**
 * Every indicator, by code, in the order for people. A new indicator is one declaration in `indicators/` and one line
 * here; the compiler then asks for its texts.
 */
export const indicators = /* @__PURE__ */ frozen({
  'akses.keragaman-sumber': keragamanSumber,
  'akses.frekuensi': frekuensiAkses,
  'akses.anggota-pengakses': anggotaPengakses,
  'akses.terverifikasi': terverifikasi,
  'akses.mutu-pengolahan': mutuPengolahan,
  'diskusi.frekuensi': frekuensiDiskusi,
  'diskusi.kehadiran': kehadiran,
  'diskusi.berkeputusan': berkeputusan,
  'diskusi.mutu': mutuDiskusi,
  'implementasi.keputusan-terlaksana': keputusanTerlaksana,
  'implementasi.kegiatan': kegiatanPenerapan,
  'implementasi.penerima-manfaat': penerimaManfaat,
  'implementasi.nilai-tambah': nilaiTambah,
  'networking.mitra-aktif': mitraAktif,
  'networking.keragaman-mitra': keragamanMitra,
  'networking.kemitraan-dua-arah': kemitraanDuaArah,
  'networking.kegiatan-antar-kim': kegiatanAntarKim,
  'networking.mutu-kemitraan': mutuKemitraan,
  'diseminasi.produk': produkInformasi,
  'diseminasi.ragam-kanal': ragamKanal,
  'diseminasi.jangkauan': jangkauan,
  'diseminasi.bersumber': bersumber,
  'diseminasi.mutu-isi': mutuIsi,
  'aspirasi.tercatat': aspirasiTercatat,
  'aspirasi.disalurkan': disalurkan,
  'aspirasi.lama-penyaluran': lamaPenyaluran,
  'aspirasi.dijawab': dijawab,
  'aspirasi.mutu-pengawalan': mutuPengawalan,
  'kelembagaan.kelengkapan': kelengkapan,
  'kelembagaan.jumlah-anggota': jumlahAnggota,
  'kelembagaan.keragaman-anggota': keragamanAnggota,
  'kelembagaan.kesinambungan': kesinambungan,
  'ekonomi.pendapatan-sendiri': pendapatanSendiri,
  'arus.keseimbangan': keseimbanganArus,
  'akses.bulan-aktif': aksesBulanAktif,
  'akses.jenis-sumber': jenisSumber,
  'akses.informasi-diperiksa': informasiDiperiksa,
  'diskusi.bulan-aktif': diskusiBulanAktif,
  'diskusi.dengan-keputusan': diskusiDenganKeputusan,
  'diskusi.kehadiran-anggota': kehadiranAnggota,
  'implementasi.bulan-aktif': implementasiBulanAktif,
  'implementasi.keputusan-dilaksanakan': keputusanDilaksanakan,
  'networking.bulan-aktif': networkingBulanAktif,
  'networking.mitra-dua-arah': mitraDuaArah,
  'diseminasi.bulan-aktif': diseminasiBulanAktif,
  'diseminasi.rumpun-kanal': rumpunKanal,
  'diseminasi.produk-bersumber': produkBersumber,
  'aspirasi.bulan-aktif': aspirasiBulanAktif,
  'aspirasi.diteruskan': aspirasiDiteruskan,
  'aspirasi.jawaban-disampaikan': jawabanDisampaikan,
} as const satisfies Readonly<Record<string, Indicator>>);

type Indicators = typeof indicators;

/** Code of an indicator. */
export type IndicatorCode = keyof Indicators;

/** Code of an indicator that people judge on a rubric. */
export type QualitativeIndicatorCode = {
  [Code in IndicatorCode]: Indicators[Code] extends QualitativeIndicator ? Code : never;
}[IndicatorCode];

/** Code of an indicator that is counted from records. */
export type QuantitativeIndicatorCode = Exclude<IndicatorCode, QualitativeIndicatorCode>;
