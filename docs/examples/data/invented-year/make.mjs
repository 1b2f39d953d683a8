// Writes the invented reporting year ("data rekaan") of six KIMs in two kabupaten that do not exist.
// Seeded, so that running it again writes the same files: node docs/examples/data/invented-year/make.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = new URL('.', import.meta.url).pathname;
const year = 2025;

/** Small seeded generator (mulberry32); the data are examples, not statistics. */
function createDraw(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

const elements = [
  'petani',
  'nelayan',
  'pedagang',
  'mahasiswa',
  'pkk',
  'karang-taruna',
  'guru',
  'umkm',
  'kader-posyandu',
];
const ageBands = ['usia-18-24', 'usia-25-34', 'usia-35-44', 'usia-45-54', 'usia-55-64'];

/**
 * What each group is like. Shares and counts are chosen so that the six differ in kind, not only in degree.
 */
const groups = [
  {
    slug: 'kim-muara-kabar',
    name: 'KIM Muara Kabar',
    story: 'Serba berjalan: semua fungsi ADINDA hidup.',
    region: '62.68',
    unit: 'desa',
    setting: 'perdesaan',
    residents: 2400,
    members: 18,
    formedOn: '2019-04-12',
    decree: true,
    statutes: true,
    registered: true,
    ict: 'ada',
    information: {
      count: 70,
      types: ['pemerintah-langsung', 'internet', 'media-cetak', 'media-elektronik'],
      verified: 0.8,
      readers: 0.8,
    },
    discussions: { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], attendance: 0.7, decided: 0.75, done: 0.8 },
    actions: 5,
    beneficiaries: 110,
    partners: [
      { kind: 'pemerintah-kabupaten-kota', both: true },
      { kind: 'perguruan-tinggi', both: true },
      { kind: 'media', both: true },
      { kind: 'koperasi', both: false },
    ],
    otherKims: 3,
    products: {
      count: 44,
      channels: ['situs', 'media-sosial', 'buletin', 'majalah-dinding'],
      reach: 12,
      cites: 0.85,
      corrected: 2,
    },
    aspirations: { count: 16, forwarded: 0.9, days: 4, answered: 0.8, fedBack: 0.9 },
    ratings: [3, 3, 4, 3, 3, 3],
    income: { 'iuran-anggota': 1_200_000, 'usaha-sendiri': 5_400_000, 'bantuan-pemerintah': 4_000_000 },
  },
  {
    slug: 'kim-gema-pasar',
    name: 'KIM Gema Pasar',
    story: 'Kuat menyebarkan informasi, tetapi belum menampung aspirasi.',
    region: '62.68',
    unit: 'kelurahan',
    setting: 'perkotaan',
    residents: 6100,
    members: 11,
    formedOn: '2021-08-17',
    decree: true,
    statutes: false,
    registered: true,
    ict: 'ada',
    information: { count: 40, types: ['internet', 'pemerintah-langsung'], verified: 0.5, readers: 0.5 },
    discussions: { months: [2, 5, 8, 11], attendance: 0.5, decided: 0.5, done: 0.5 },
    actions: 2,
    beneficiaries: 30,
    partners: [
      { kind: 'pemerintah-desa-kelurahan', both: true },
      { kind: 'dunia-usaha', both: false },
    ],
    otherKims: 1,
    products: {
      count: 96,
      channels: ['media-sosial', 'situs', 'radio', 'pamflet'],
      reach: 18,
      cites: 0.6,
      corrected: 4,
    },
    aspirations: { count: 0 },
    ratings: [2, 3, 2, 2, 2, 2],
    income: { 'usaha-sendiri': 9_000_000, 'bantuan-pemerintah': 1_500_000 },
  },
  {
    slug: 'kim-suluh-tani',
    name: 'KIM Suluh Tani',
    story: 'Rajin berdiskusi dan bekerja, tanpa akses internet di tempat kedudukan.',
    region: '62.68',
    unit: 'dusun',
    setting: 'perdesaan',
    residents: 640,
    members: 24,
    formedOn: '2016-03-17',
    decree: true,
    statutes: true,
    registered: false,
    ict: 'tidak-ada',
    information: {
      count: 26,
      types: ['pemerintah-langsung', 'media-elektronik', 'media-cetak'],
      verified: 0.9,
      readers: 0.6,
    },
    discussions: { months: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12], attendance: 0.8, decided: 0.9, done: 0.7 },
    actions: 9,
    beneficiaries: 160,
    partners: [
      { kind: 'pemerintah-desa-kelurahan', both: true },
      { kind: 'koperasi', both: true },
      { kind: 'kelompok-lain', both: true },
    ],
    otherKims: 0,
    products: {
      count: 12,
      channels: ['majalah-dinding', 'tatap-muka', 'pertunjukan-rakyat'],
      reach: 11,
      cites: 0.7,
      corrected: 0,
    },
    aspirations: { count: 9, forwarded: 0.8, days: 9, answered: 0.6, fedBack: 0.8 },
    ratings: [3, 4, 3, 3, 2, 3],
    income: { 'iuran-anggota': 2_400_000, 'sumbangan-tidak-mengikat': 1_000_000 },
  },
  {
    slug: 'kim-taruna-cakap',
    name: 'KIM Taruna Cakap',
    story: 'Terbentuk di tengah tahun; dihitung hanya untuk bulan-bulan sesudahnya.',
    region: '62.69',
    unit: 'desa',
    setting: 'perdesaan',
    residents: 1800,
    members: 9,
    formedOn: '2025-07-05',
    decree: false,
    statutes: false,
    registered: false,
    ict: 'terbatas',
    information: { count: 22, types: ['internet', 'pemerintah-langsung', 'media-cetak'], verified: 0.6, readers: 0.9 },
    discussions: { months: [7, 8, 9, 10, 12], attendance: 0.8, decided: 0.6, done: 0.5 },
    actions: 2,
    beneficiaries: 40,
    partners: [{ kind: 'sekolah', both: true }],
    otherKims: 1,
    products: { count: 18, channels: ['media-sosial', 'majalah-dinding'], reach: 9, cites: 0.8, corrected: 1 },
    aspirations: { count: 4, forwarded: 0.5, days: 12, answered: 0.5, fedBack: 1 },
    ratings: [2, 2, 3, 2, 3, 3],
    income: { 'sumbangan-tidak-mengikat': 750_000 },
  },
  {
    slug: 'kim-warta-hulu',
    name: 'KIM Warta Hulu',
    story: 'Angka lengkap, tetapi belum ada penilaian mutu.',
    region: '62.69',
    unit: 'desa',
    setting: 'perdesaan',
    residents: 1500,
    members: 7,
    formedOn: '2018-11-02',
    decree: true,
    statutes: true,
    registered: true,
    ict: 'ada',
    information: {
      count: 30,
      types: ['pemerintah-langsung', 'internet', 'media-elektronik'],
      verified: 0.7,
      readers: 0.7,
    },
    discussions: { months: [1, 3, 5, 7, 9, 11], attendance: 0.6, decided: 0.7, done: 0.6 },
    actions: 3,
    beneficiaries: 55,
    partners: [
      { kind: 'pemerintah-kabupaten-kota', both: true },
      { kind: 'lembaga-kemasyarakatan', both: true },
    ],
    otherKims: 2,
    products: { count: 25, channels: ['situs', 'media-sosial', 'buletin'], reach: 8, cites: 0.7, corrected: 1 },
    aspirations: { count: 7, forwarded: 0.7, days: 7, answered: 0.6, fedBack: 0.7 },
    ratings: null,
    income: { 'iuran-anggota': 600_000, 'dana-desa': 3_000_000 },
  },
  {
    slug: 'kim-simpang-lama',
    name: 'KIM Simpang Lama',
    story: 'Hampir tidak mencatat: banyak yang tidak dapat dinilai.',
    region: '62.69',
    unit: 'kelurahan',
    setting: 'perkotaan',
    residents: 5200,
    members: 5,
    formedOn: '2014-06-30',
    decree: true,
    statutes: false,
    registered: true,
    ict: 'ada',
    information: null,
    discussions: { months: [4, 10], attendance: null, decided: 0, done: 0 },
    actions: 0,
    beneficiaries: null,
    partners: null,
    otherKims: 0,
    products: { count: 6, channels: ['media-sosial'], reach: null, cites: 0.3, corrected: 0 },
    aspirations: null,
    ratings: null,
    income: null,
  },
];

const pad = (value) => String(value).padStart(2, '0');
const day = (month, date) => `${year}-${pad(month)}-${pad(date)}`;
const dayAfter = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function registrationOf(group, draw) {
  const offices = ['ketua', 'sekretaris', 'bendahara'];
  const members = Array.from({ length: group.members }, (_, i) => ({
    id: `${group.slug}-a${pad(i + 1)}`,
    offices: i < 3 ? [offices[i]] : [],
    elements: [elements[(i + Math.floor(draw() * 3)) % elements.length]],
    ageBand: ageBands[(i + Math.floor(draw() * 2)) % ageBands.length],
    sex: (i + (draw() < 0.3 ? 1 : 0)) % 2 === 0 ? 'perempuan' : 'laki-laki',
    publicOffices: [],
    resident: true,
  }));
  return {
    kind: 'registration',
    schemaVersion: 'v1',
    id: group.slug,
    name: `${group.name} (rekaan)`,
    bodyType: 'kim',
    nameForm: group.formedOn >= '2024-09-05' ? 'komunitas' : 'kelompok',
    seat: {
      regionCode: group.region,
      setting: group.setting,
      unit: group.unit,
      placeName: 'tempat rekaan',
      ictAccess: group.ict,
      residents: group.residents,
    },
    formation: { formedOn: group.formedOn, initiative: 'warga', deliberated: true, origin: 'kelompok-baru' },
    ...(group.decree
      ? {
          decrees: [
            { number: 'rekaan', issuer: 'desa-kelurahan', issuedOn: dayAfter(group.formedOn, 20), effect: 'mengakui' },
          ],
        }
      : {}),
    registryEntries: group.registered
      ? [{ registrar: 'kabupaten-kota', registeredOn: dayAfter(group.formedOn, 60) }]
      : [],
    statutes: { adopted: group.statutes },
    members,
    membersListed: 'all',
    advisers: [{ id: `${group.slug}-p01`, role: 'pembina', publicOffices: ['kepala-desa'] }],
    membershipPolicy: { open: true, restrictedBy: [] },
  };
}

function reportOf(group, registration, draw) {
  const first = group.formedOn > day(1, 1) ? group.formedOn : day(1, 1);
  const firstMonth = Number(first.slice(5, 7));
  const months = Array.from({ length: 12 - firstMonth + 1 }, (_, i) => firstMonth + i);
  const memberIds = registration.members.map(({ id }) => id);
  const someMembers = (share) => memberIds.filter(() => draw() < share);
  const spread = (count, i) => {
    const date = day(months[Math.floor((i / count) * months.length)], 6 + Math.floor(draw() * 22));
    return date < first ? dayAfter(first, 1 + Math.floor(draw() * 10)) : date;
  };
  const topics = ['pertanian', 'kesehatan', 'pendidikan', 'umkm', 'lingkungan'];
  const activities = [];
  const decisions = [];

  for (const [i, month] of group.discussions.months.entries()) {
    const id = `diskusi-${pad(month)}`;
    const date = day(month, 10);
    activities.push({
      id,
      date,
      title: 'Pertemuan rutin membahas kebutuhan warga',
      technique: 'pertemuan-rutin',
      functions: ['diskusi'],
      flow: 'antar-masyarakat',
      channels: ['tatap-muka'],
      ...(group.discussions.attendance === null
        ? {}
        : { attendance: { memberIds: someMembers(group.discussions.attendance) } }),
    });
    if (i / group.discussions.months.length < group.discussions.decided) {
      const dueOn = dayAfter(date, 45);
      decisions.push({
        id: `keputusan-${pad(month)}`,
        activityId: id,
        dueOn,
        ...(draw() < group.discussions.done && dueOn <= day(12, 31)
          ? { doneOn: dayAfter(date, 20 + Math.floor(draw() * 20)) }
          : {}),
      });
    }
  }
  for (let i = 0; i < group.actions; i++) {
    activities.push({
      id: `penerapan-${pad(i + 1)}`,
      date: spread(group.actions, i),
      title: 'Kerja bakti dan praktik bersama warga',
      technique: 'kerja-bakti',
      functions: ['implementasi'],
      topics: [topics[i % topics.length]],
      attendance: { members: Math.ceil(group.members * 0.6), guests: 8 + Math.floor(draw() * 12) },
    });
  }
  for (const [i, partner] of (group.partners ?? []).entries()) {
    activities.push({
      id: `bersama-${pad(i + 1)}`,
      date: spread(group.partners.length, i),
      title: 'Sosialisasi bersama mitra',
      technique: 'sosialisasi',
      functions: ['networking', 'diseminasi'],
      topics: [topics[(i + 2) % topics.length]],
      flow: i % 2 === 0 ? 'pemerintah-ke-masyarakat' : 'antar-masyarakat',
      channels: ['tatap-muka'],
      partners: [
        {
          partnerId: `mitra-${pad(i + 1)}`,
          contributedByKim: ['tenaga'],
          contributedByPartner: partner.both ? ['bahan-informasi'] : [],
        },
      ],
    });
  }
  for (let i = 0; i < group.otherKims; i++) {
    activities.push({
      id: `antar-kim-${pad(i + 1)}`,
      date: spread(group.otherKims, i),
      title: 'Studi tiru ke KIM tetangga',
      technique: 'studi-tiru',
      functions: ['networking', 'akses'],
      otherKimIds: [`kim-tetangga-${i + 1}`],
    });
  }
  const asked = group.aspirations?.count ?? 0;
  for (let i = 0; i < Math.ceil(asked / 4); i++) {
    activities.push({
      id: `serap-${pad(i + 1)}`,
      date: spread(Math.ceil(asked / 4), i),
      title: 'Menampung aspirasi warga',
      technique: 'dialog',
      functions: ['aspirasi', 'diskusi'],
      flow: 'masyarakat-ke-pemerintah',
      attendance: { members: Math.ceil(group.members / 2), guests: 15 },
    });
  }
  activities.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

  const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const { information, products, aspirations } = group;
  const report = {
    kind: 'activity-report',
    schemaVersion: 'v1',
    id: `${group.slug}-${year}`,
    kimId: group.slug,
    period: { from: day(1, 1), through: day(12, 31) },
    submittedOn: `${year + 1}-01-15`,
    activities,
    decisions,
  };
  if (information !== null) {
    report.informationItems = list(information.count, (i) => ({
      id: `informasi-${pad(i + 1)}`,
      date: spread(information.count, i),
      sourceType: information.types[i % information.types.length],
      sourceName: 'sumber rekaan',
      verified: draw() < information.verified,
      memberIds: someMembers(information.readers / 4),
    }));
  }
  report.products = list(products.count, (i) => ({
    id: `produk-${pad(i + 1)}`,
    date: spread(products.count, i),
    channel: products.channels[i % products.channels.length],
    ...(products.reach === null ? {} : { reach: Math.round(products.reach * (0.6 + draw() * 0.8)) }),
    citesSource: draw() < products.cites,
    ...(i < products.corrected ? { correctedOn: day(12, 20) } : {}),
  }));
  if (group.partners !== null)
    report.partners = group.partners.map(({ kind }, i) => ({ id: `mitra-${pad(i + 1)}`, kind }));
  if (aspirations !== null) {
    report.aspirations = list(aspirations.count, (i) => {
      const recordedOn = spread(aspirations.count, i);
      const forwardedOn =
        draw() < aspirations.forwarded
          ? dayAfter(recordedOn, 1 + Math.floor(draw() * 2 * aspirations.days))
          : undefined;
      const answeredOn =
        forwardedOn && draw() < aspirations.answered ? dayAfter(forwardedOn, 2 + Math.floor(draw() * 14)) : undefined;
      const fedBackOn = answeredOn && draw() < aspirations.fedBack ? dayAfter(answeredOn, 3) : undefined;
      return {
        id: `aspirasi-${pad(i + 1)}`,
        recordedOn,
        aspirationClass: i % 3 === 0 ? 'permintaan-informasi' : 'aspirasi',
        forwardedTo: 'pemerintah-desa-kelurahan',
        ...(forwardedOn && forwardedOn <= day(12, 31) ? { forwardedOn } : {}),
        ...(answeredOn && answeredOn <= day(12, 31) ? { answeredOn } : {}),
        ...(fedBackOn && fedBackOn <= day(12, 31) ? { fedBackOn } : {}),
      };
    });
  }
  if (group.ratings !== null) {
    const criteria = [
      'akses.mutu-pengolahan',
      'diskusi.mutu',
      'implementasi.nilai-tambah',
      'networking.mutu-kemitraan',
      'diseminasi.mutu-isi',
      'aspirasi.mutu-pengawalan',
    ];
    report.ratings = criteria.flatMap((criterion, i) =>
      ['penilai-1', 'penilai-2'].map((raterId, rater) => ({
        raterId,
        relation: rater === 0 ? 'office' : 'peer-kim',
        criterion,
        level: Math.min(4, Math.max(1, group.ratings[i] + (rater === 1 && draw() < 0.3 ? 1 : 0))),
        evidenceIds: [activities[Math.floor(draw() * activities.length)].id],
      })),
    );
  }
  report.facilitation = [
    { id: 'fasilitasi-01', role: 'bimbingan-teknis', giver: 'kabupaten-kota', receiver: 'kim', receivedOn: day(9, 12) },
  ];
  if (group.income !== null) {
    report.income = Object.entries(group.income).map(([source, amount], i) => ({
      id: `dana-${pad(i + 1)}`,
      source,
      amount,
    }));
  }
  if (group.beneficiaries !== null) report.beneficiaries = { total: group.beneficiaries };
  return report;
}

for (const [i, group] of groups.entries()) {
  const draw = createDraw(1000 + i);
  const registration = registrationOf(group, draw);
  const report = reportOf(group, registration, draw);
  writeFileSync(join(here, `${group.slug}.registration.json`), `${JSON.stringify(registration, null, 2)}\n`);
  writeFileSync(join(here, `${group.slug}.report.json`), `${JSON.stringify(report, null, 2)}\n`);
}
console.log(`wrote ${groups.length} invented groups`);
