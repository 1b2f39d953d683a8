import { createRandom } from '../../dist/kernel/random.js';
import { measureKim } from '../../dist/measure/index.js';

export const name = 'measure';

const reports = 10_000;
const activitiesEach = 100;
/** So many different reports are kept in memory; they are measured again and again until there are 10,000. */
const different = 1_000;

/** 1,000,000 activities with stated facets into 10,000 KIMs, beside a loop written by hand that finds the same counts. */
export { makeGroups, countByHand, forAll }; export async function bench({ gate, printTable, section }) {
  section('Measuring 1,000,000 activities into 10,000 KIMs');
  const groups = makeGroups();
  const options = { asOf: '2026-01-31', evidence: false };
  const ours = () => forAll(groups, (group) => measureKim(group, options).measurements['diskusi.frekuensi'].n);
  const withEvidence = () =>
    forAll(groups, (group) => measureKim(group, { asOf: '2026-01-31' }).measurements['diskusi.frekuensi'].n);
  const byHand = () => forAll(groups, (group) => countByHand(group).discussions);
  for (const group of groups) {
    const code = differenceOf(group, options);
    gate(code === undefined, `measureKim and the loop find different counts for ${code}`);
  }

  const times = { byHand: [], ours: [], withEvidence: [] };
  for (let round = 0; round < 12; round++) {
    for (const [key, run] of rotate(
      [
        ['byHand', byHand],
        ['ours', ours],
        ['withEvidence', withEvidence],
      ],
      round,
    )) {
      globalThis.gc?.();
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      // The first two rounds warm up.
      if (round > 1) times[key].push((user + system) / 1000);
    }
  }
  const row = (label, key) => [
    label,
    median(times[key]).toFixed(0),
    median(times[key].map((time, round) => time / times.byHand[round])).toFixed(2),
  ];
  printTable(
    ['', 'ms', '÷ loop by hand'],
    [
      row('loop by hand: counts only', 'byHand'),
      row('measureKim, evidence: false', 'ours'),
      row('measureKim with the ids of all evidence', 'withEvidence'),
    ],
  );
}

function forAll(groups, visit) {
  let sum = 0;
  for (let i = 0; i < reports; i++) sum += visit(groups[i % groups.length]);
  return sum;
}

const functionCodes = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'];
const functionBits = new Map(functionCodes.map((code, i) => [code, 1 << i]));

/**
 * What someone would write who needs these counts once, for reports of one calendar year in which nothing is missing and
 * nothing is listed twice. Of one day and one month only so much counts, as `paces` and the formulas of the indicators state.
 */
function countByHand({ report, registration }) {
  const { from, through } = report.period;
  const members = registration.members.length;
  const decided = new Set();
  for (const decision of report.decisions) decided.add(decision.activityId);
  const kinds = new Map();
  for (const partner of report.partners) kinds.set(partner.id, partner.kind);
  const active = new Map();
  const channels = new Set();
  const beneficiaries = new Set();
  // By month: the functions that were named, and the days (as bits) on which something happened.
  const named = new Uint8Array(12);
  const days = new Int32Array(12);
  const decisiveDays = new Int32Array(12);
  const kimDays = new Int32Array(12);
  const partnerDays = new Int32Array(12);
  const channelDays = new Int32Array(12);
  // By month and day: how many came to the best attended discussion.
  const came = new Uint8Array(12 * 32);
  const counts = {
    all: 0,
    discussions: 0,
    decisive: 0,
    attendees: 0,
    eligible: 0,
    implementations: 0,
    toCommunity: 0,
    toGovernment: 0,
    within: 0,
  };
  for (const activity of report.activities) {
    const { date, functions } = activity;
    if (date < from || date > through) continue;
    counts.all++;
    const month = (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 49;
    const day = (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48;
    const bit = 1 << day;
    days[month] |= bit;
    for (const code of functions) named[month] |= functionBits.get(code);
    if (functions.includes('diskusi')) {
      counts.discussions++;
      if (decided.has(activity.id)) {
        counts.decisive++;
        decisiveDays[month] |= bit;
      }
      if (activity.attendance !== undefined) {
        const present = activity.attendance.memberIds.length;
        counts.attendees += present;
        counts.eligible += members;
        const at = 32 * month + day;
        if (present > came[at]) came[at] = present;
      }
    }
    if (functions.includes('implementasi')) counts.implementations++;
    if (functions.includes('diseminasi')) {
      for (const channel of activity.channels) channels.add(channel);
      if (activity.channels.length > 0) channelDays[month] |= bit;
    }
    if (activity.flow === 'pemerintah-ke-masyarakat') counts.toCommunity++;
    else if (activity.flow === 'masyarakat-ke-pemerintah') counts.toGovernment++;
    else counts.within++;
    let withKim = activity.otherKimIds.length > 0;
    if (withKim || activity.partners.length > 0) named[month] |= functionBits.get('networking');
    for (const { partnerId, contributedByKim, contributedByPartner } of activity.partners) {
      const sides = active.get(partnerId) ?? { kim: false, partner: false };
      if (contributedByKim.length > 0) sides.kim = true;
      if (contributedByPartner.length > 0) sides.partner = true;
      active.set(partnerId, sides);
      partnerDays[month] |= bit;
      if (kinds.get(partnerId) === 'kim') withKim = true;
    }
    if (withKim) kimDays[month] |= bit;
    for (const id of activity.beneficiaryIds) beneficiaries.add(id);
  }
  const activeKinds = new Set();
  const twoSidedKinds = new Set();
  let twoSided = 0;
  for (const [id, sides] of active) {
    activeKinds.add(kinds.get(id));
    if (!sides.kim || !sides.partner) continue;
    twoSided++;
    twoSidedKinds.add(kinds.get(id));
  }
  const activeMonths = functionCodes.map(() => 0);
  let [quarters, interKim, decisiveOfMonths, attendance] = [0, 0, 0, 0];
  for (let month = 0; month < 12; month++) {
    if (days[month] !== 0) quarters |= 1 << ((month / 3) | 0);
    const competing = bitsOf(named[month]);
    for (let i = 0; i < 6; i++) {
      if (named[month] & (1 << i)) activeMonths[i] += Math.min(1, (2 * bitsOf(days[month])) / competing);
    }
    interKim += Math.min(2, bitsOf(kimDays[month]));
    decisiveOfMonths += Math.min(2, bitsOf(decisiveDays[month]));
    let ofMonth = 0;
    for (let day = 1; day < 32; day++) ofMonth += Math.min(8, came[32 * month + day]);
    attendance += Math.min(16, ofMonth);
  }
  return {
    ...counts,
    activeMonths,
    interKim,
    decisiveOfMonths,
    attendance,
    quarters: bitsOf(quarters),
    channels: channels.size,
    channelsOfDays: Math.min(channels.size, 2 * bitsOfAll(channelDays)),
    partners: active.size,
    kinds: activeKinds.size,
    twoSided,
    twoSidedOfDays: Math.min(twoSided, twoSidedKinds.size, 2 * bitsOfAll(partnerDays)),
    beneficiaries: beneficiaries.size,
  };
}

function bitsOf(bits) {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function bitsOfAll(list) {
  let count = 0;
  for (const bits of list) count += bitsOf(bits);
  return count;
}

/** Names the measurement on which both sides differ; `undefined` where they agree. */
function differenceOf(group, options) {
  const { measurements } = measureKim(group, options);
  const hand = countByHand(group);
  const expected = {
    'diskusi.frekuensi': hand.discussions,
    'diskusi.berkeputusan': hand.decisive,
    'diskusi.dengan-keputusan': hand.decisiveOfMonths,
    'diskusi.kehadiran': hand.attendees,
    'diskusi.kehadiran-anggota': hand.attendance,
    'implementasi.kegiatan': hand.implementations,
    'implementasi.penerima-manfaat': hand.beneficiaries,
    'networking.mitra-aktif': hand.partners,
    'networking.keragaman-mitra': hand.kinds,
    'networking.kemitraan-dua-arah': hand.twoSided,
    'networking.mitra-dua-arah': hand.twoSidedOfDays,
    'networking.kegiatan-antar-kim': hand.interKim,
    'diseminasi.ragam-kanal': hand.channels,
    'diseminasi.rumpun-kanal': hand.channelsOfDays,
    'arus.keseimbangan': Math.min(hand.toCommunity, hand.toGovernment),
    'kelembagaan.kesinambungan': hand.quarters,
    ...Object.fromEntries(functionCodes.map((code, i) => [`${code}.bulan-aktif`, hand.activeMonths[i]])),
  };
  if (measurements['diskusi.kehadiran'].denominator !== hand.eligible) return 'diskusi.kehadiran';
  return Object.keys(expected).find((code) => {
    const { numerator, value } = measurements[code];
    return Math.abs((numerator ?? value) - expected[code]) > 1e-9;
  });
}

function makeGroups() {
  const random = createRandom(20_250_101);
  const upTo = (n) => Math.floor(random() * n);
  const pick = (list) => list[upTo(list.length)];
  const functions = [
    ['akses'],
    ['diskusi'],
    ['diskusi', 'implementasi'],
    ['implementasi'],
    ['networking'],
    ['diseminasi'],
    ['diseminasi', 'diskusi'],
    ['aspirasi'],
  ];
  const flows = ['pemerintah-ke-masyarakat', 'masyarakat-ke-pemerintah', 'antar-masyarakat'];
  const families = ['tatap-muka', 'cetak', 'elektronik', 'luar-ruang', 'tradisional', 'media-baru'];
  const partnerKinds = ['sekolah', 'media', 'koperasi', 'kim'];
  const month = () => String(1 + upTo(12)).padStart(2, '0');
  const day = () => String(1 + upTo(28)).padStart(2, '0');
  return Array.from({ length: different }, (_, g) => {
    const memberIds = Array.from({ length: 20 }, (_, i) => `k${g}-m${i}`);
    const partners = partnerKinds.map((kind, i) => ({ id: `k${g}-p${i}`, kind }));
    const activities = Array.from({ length: activitiesEach }, (_, i) => ({
      id: `k${g}-a${i}`,
      date: `2025-${month()}-${day()}`,
      functions: pick(functions),
      flow: pick(flows),
      channels: [pick(families)],
      attendance: { memberIds: memberIds.slice(0, 5 + upTo(16)) },
      partners:
        random() < 0.3
          ? [
              {
                partnerId: pick(partners).id,
                contributedByKim: ['tenaga'],
                contributedByPartner: random() < 0.5 ? ['tempat'] : [],
              },
            ]
          : [],
      otherKimIds: random() < 0.05 ? ['k-other'] : [],
      beneficiaryIds: random() < 0.2 ? Array.from({ length: 5 }, () => `k${g}-w${upTo(100)}`) : [],
    }));
    return {
      registration: {
        kind: 'registration',
        schemaVersion: 'v1',
        id: `k${g}`,
        name: 'KIM',
        bodyType: 'kim',
        members: memberIds.map((id) => ({ id })),
        seat: { ictAccess: 'ada' },
      },
      report: {
        kind: 'activity-report',
        schemaVersion: 'v1',
        id: `k${g}-r`,
        kimId: `k${g}`,
        period: { from: '2025-01-01', through: '2025-12-31' },
        activities,
        partners,
        products: [],
        decisions: activities
          .filter((_, i) => i % 5 === 0)
          .map(({ id }, i) => ({ id: `k${g}-d${i}`, activityId: id, dueOn: '2025-06-30' })),
      },
    };
  });
}

function rotate(list, by) {
  return list.map((_, i) => list[(i + by) % list.length]);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
