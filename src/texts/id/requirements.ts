import type { RequirementMessages } from '../requirement-messages.js';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Kalimat tentang syarat sebuah KIM. */
export const requirements: RequirementMessages = {
  names: {
    'jumlah-anggota': ({ minimum, maximum }, { number }) =>
      minimum !== undefined && maximum !== undefined
        ? `Anggota ${number(minimum)}–${number(maximum)} orang`
        : minimum !== undefined
          ? `Anggota paling sedikit ${number(minimum)} orang`
          : maximum !== undefined
            ? `Anggota paling banyak ${number(maximum)} orang`
            : 'Jumlah anggota',
    'keanggotaan-beragam': () => 'Keanggotaan beragam',
    'tanpa-hierarki': () => 'Tanpa hierarki dengan pemerintah',
    'dari-oleh-untuk-masyarakat': () => 'Dari, oleh, dan untuk masyarakat',
    'terbuka-tanpa-membedakan': () => 'Terbuka tanpa membedakan',
    pengakuan: () => 'Pengakuan dengan surat keputusan',
    terdaftar: () => 'Terdaftar di kabupaten atau kota',
  },
  verdicts: {
    'meets-requirements': 'memenuhi syarat',
    'does-not': 'belum memenuhi syarat',
    'needs-clarification': 'perlu klarifikasi',
    'not-enough-known': 'data belum cukup untuk menilai',
  },
  statuses: {
    met: 'terpenuhi',
    'partly-met': 'belum lengkap',
    'not-met': 'belum terpenuhi',
    'not-known': 'belum diketahui',
  },
  toClarify: 'perlu klarifikasi',
  parts: ({ held, notKnown }, { list }) =>
    [
      held.length > 0 ? `Sudah sesuai: ${list(held.map(lower))}.` : '',
      notKnown.length > 0 ? `Belum diketahui: ${list(notKnown.map(lower))}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  heldSoFar: {
    members: 'Anggota yang sudah tercatat sesuai, tetapi belum diketahui apakah semua anggota sudah tercatat.',
    relations:
      'Hubungan yang sudah tercatat sejajar, tetapi belum diketahui apakah masih ada hubungan lain, misalnya dengan pemerintah.',
    decrees: 'Surat keputusan yang sudah tercatat sesuai, tetapi belum diketahui apakah masih ada surat lain.',
    registryEntries: 'Pendaftaran yang sudah tercatat sesuai, tetapi belum diketahui apakah masih ada yang lain.',
  },
  heading: ({ name, verdict }) => (name === undefined ? `Hasil: ${verdict}.` : `${name}: ${verdict}.`),
  alsoClarify: 'Perlu dipastikan:',
  askFirst: 'Tanyakan lebih dahulu:',
  lists: {
    members: 'Daftar anggota',
    relations: 'Semua hubungan dengan lembaga lain',
    decrees: 'Semua surat keputusan',
    registryEntries: 'Pendaftaran pada pemerintah',
  },
  restOfLists: {
    members: 'Anggota lain yang belum tercatat',
    relations: 'Hubungan lain yang belum tercatat, terutama dengan pemerintah,',
    decrees: 'Surat keputusan lain yang belum tercatat',
    registryEntries: 'Pendaftaran lain yang belum tercatat',
  },
  facts: {
    offices: 'jabatan dalam KIM',
    sex: 'jenis kelamin',
    ageBand: 'kelompok umur',
    elements: 'unsur masyarakat',
    publicOffices: 'jabatan pemerintahan',
    exOfficio: 'keterangan apakah jabatan di KIM melekat pada jabatan pemerintahan',
    'counterpart.kind': 'jenis lembaganya',
    kind: 'bentuk hubungannya',
    issuer: 'penerbit',
    effect: 'isi keputusan',
    issuedOn: 'tanggal terbit',
    expiresOn: 'masa berlaku',
    registrar: 'instansi yang mencatat',
    registeredOn: 'tanggal pendaftaran',
  },
  question: ({ field, facts, rules }, { list, number }) =>
    `${field}${facts.length > 0 ? ` beserta ${list(facts.map(lower))}` : ''} (menentukan ${number(rules)} aturan)`,
};
