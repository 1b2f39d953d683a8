import type { FormRow } from '../rows.js';

/**
 * What KIMs report of life around them, which the vocabulary gathers only under "outside the five techniques":
 * openings, ceremonies, worship, sport, health days, safety.
 */
export const otherActivityForms = [
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    attested: 'language',
    forms: `peresmian, meresmikan, resmikan, diresmikan, launching, launcing, lounching, peluncuran, meluncurkan, luncurkan, diluncurkan,
      grand opening, soft launching, soft opening, deklarasi, deklarasikan, mendeklarasikan, ikrar, wisuda, pelepasan, peletakan batu,
      kick off, kickoff, pencanangan, mencanangkan, canangkan, dicanangkan, serah terima, purna tugas, persiapan, mempersiapkan, cek kesiapan,
      purna bakti, perpisahan, penyambutan, gladi bersih, gladi resik, gladi kotor`,
  },
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    attested: 'language',
    forms: `senam, senam pagi, senam sehat, senam bersama, fun bike, funbike, fun run, gowes, sepeda santai, bersepeda, olahraga bersama,
      nobar, nonton bareng, mancing bersama, outing, rekreasi bersama, kemah, perkemahan, camping, car free day, cfd`,
  },
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    attested: 'language',
    forms: `ngaliwet, liwetan, ngabungbang, munggahan, papajar, kenduri, kenduren, slametan, selamatan, bancakan, wilujengan, pengajian, istighosah, istigosah, istighotsah, tahlil, tahlilan, yasinan, sholawat, shalawat, bersholawat, hadrah, doa bersama,
      doa lintas agama, sholat, salat, shalat, tarawih, tadarus, khataman, khotmil quran, ziarah, tabur bunga, buka puasa, bukber,
      buka bersama, sahur, safari ramadan, safari ramadhan, misa, kebaktian, galungan, odalan, piodalan, ngaben, melasti, takziah,
      tabligh akbar, muhasabah, mujahadah, dzikir, manasik, pemberangkatan haji, pelepasan haji, nyekar, haul`,
  },
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    attested: 'language',
    forms: `posyandu, posbindu, imunisasi, vaksinasi, pemeriksaan kesehatan, cek kesehatan, periksa kesehatan, pemeriksaan gratis,
      pengobatan gratis, pengobatan, layanan kesehatan, pelayanan kesehatan, fogging, pemberantasan sarang nyamuk, psn, jumantik,
      penyemprotan, semprot, menyemprot, rapid test, swab, skrining, screening, pemberian makanan, makanan tambahan, pmt,
      pin polio, sub pin, penimbangan, bulan vitamin, pelayanan kb, pelayanan adminduk, layanan adminduk, jemput bola, posko`,
  },
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    attested: 'language',
    forms: `patroli, ronda, siskamling, operasi yustisi, yustisi, razia, penertiban, pengamanan, evakuasi, apel, apel siaga, pilkades, pilkel,
      pemilihan kepala desa, pencoblosan, pemungutan suara, penghitungan suara, rekapitulasi`,
  },
  {
    concept: 'di-luar-lima-teknik',
    grade: 'alias',
    start: true,
    attested: 'language',
    forms: 'pembangunan, pengadaan, penyediaan, pelayanan, rekreasi, mudik, pembayaran',
  },
  {
    concept: 'peringatan-hari-besar',
    grade: 'alias',
    start: true,
    attested: 'language',
    forms: 'peringatan, memperingati, perayaan',
  },
] as const satisfies readonly FormRow[];
