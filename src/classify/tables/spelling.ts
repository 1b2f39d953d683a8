import type { WordList } from '../rows.js';

/**
 * Words that are long and often mistyped, and of which a single mistyping (a letter wrong, missing, doubled, or
 * two swapped) is put right. Only such a list is safe: most Indonesian verbs have neighbours that are verbs themselves.
 */
export const respellable: WordList = `sosialisasi,mensosialisasikan,menyosialisasikan,diseminasi,penyebarluasan,penyuluhan,workshop,lokakarya,sarasehan,silaturahmi,silaturahim,audiensi,anjangsana,seminar,webinar,kunjungan,pertemuan,pertunjukan,pameran,promosi,publikasi,jurnalistik,talkshow,podcast,kampanye,pelatihan,pembinaan,pembekalan,pendampingan,pemberdayaan,peningkatan,kapasitas,bimbingan,pendidikan,literasi,advokasi,paralegal,konsultasi,konseling,koordinasi,monitoring,evaluasi,musyawarah,musrenbang,pembentukan,pengukuhan,pelantikan,pengesahan,
deklarasi,launching,peresmian,penghargaan,festival,karnaval,turnamen,kompetisi,posyandu,vaksinasi,imunisasi,pendataan,penyerahan,pembagian,penyaluran,penghijauan,penanaman,perlombaan,peringatan,kerjabakti,informasi,kelurahan,kecamatan,masyarakat,kabupaten,kemerdekaan,kesehatan,kebersihan,lingkungan`;

/** Words one slip away from those above that mean something else and stay what they are. */
export const lookalikes: WordList =
  'perbekalan,pembegalan,pengukuran,pengusahaan,pencerahan,penyerapan,pembatikan,deklamasi,pemeran,penyuruhan,penyuguhan,penyulingan,penamaan,penajaman,pengasahan,pendanaan,perdataan,kemurahan,kesesatan,keramatan,kecacatan,lengkungan,liberasi,penyidikan,penyingkatan,evakuasi,persemaian,pengisahan,pemilikan,pelapisan,seminari,pembabakan,kunjung,perlindungan,publik';
