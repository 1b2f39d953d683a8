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
    'meets-requirements': 'memenuhi syarat pokok',
    'does-not': 'belum memenuhi syarat pokok',
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
  failsSoFar: {
    decrees:
      'Surat keputusan yang sudah tercatat sudah tidak berlaku, tetapi belum diketahui apakah sudah ada penggantinya.',
    registryEntries:
      'Pendaftaran yang sudah tercatat bukan pada kabupaten atau kota, tetapi belum diketahui apakah masih ada yang lain.',
  },
  heading: ({ name, verdict }) => (name === undefined ? `Hasil: ${verdict}.` : `${name}: ${verdict}.`),
  alsoClarify: 'Perlu dipastikan:',
  askFirst: 'Tanyakan lebih dahulu:',
  lists: {
    members: {
      all: 'Daftar anggota',
      rest: 'Anggota lain yang belum tercatat',
      recorded: 'Keterangan anggota yang sudah tercatat',
      both: 'Semua anggota, baik yang sudah maupun yang belum tercatat',
    },
    relations: {
      all: 'Semua hubungan dengan lembaga lain',
      rest: 'Hubungan lain yang belum tercatat (terutama dengan pemerintah)',
      recorded: 'Keterangan hubungan yang sudah tercatat',
      both: 'Semua hubungan dengan lembaga lain, baik yang sudah maupun yang belum tercatat',
    },
    decrees: {
      all: 'Semua surat keputusan',
      rest: 'Surat keputusan lain yang belum tercatat',
      recorded: 'Keterangan surat keputusan yang sudah tercatat',
      both: 'Semua surat keputusan, baik yang sudah maupun yang belum tercatat',
    },
    registryEntries: {
      all: 'Pendaftaran pada pemerintah',
      rest: 'Pendaftaran lain yang belum tercatat',
      recorded: 'Keterangan pendaftaran yang sudah tercatat',
      both: 'Semua pendaftaran, baik yang sudah maupun yang belum tercatat',
    },
  },
  asked: {
    'formation.initiative': 'Siapa yang memprakarsai pembentukan KIM',
    'formation.deliberated': 'Apakah warga bermusyawarah sebelum KIM dibentuk',
    'membershipPolicy.restrictedBy': 'Apakah ada warga yang tidak boleh menjadi anggota, dan apa alasannya',
    bodyType: 'Apakah ini sebuah KIM atau forum yang menghimpun beberapa KIM',
  },
  askedFor: (label) => `Isian “${label}”`,
  facts: {
    exOfficio: 'apakah jabatan di KIM melekat pada jabatan publik',
    'counterpart.id': 'hubungan lembaga itu dengan pemerintah',
  },
  question: ({ field, facts, part, rules }, { list, number }) => {
    const before = part === 'recorded' ? ': ' : part === 'both' ? ', beserta ' : ' beserta ';
    return `${field}${facts.length > 0 ? `${before}${list(facts.map(lower))}` : ''} (menentukan ${number(rules)} aturan)`;
  },
};
