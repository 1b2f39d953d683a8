import { createRandom, type RandomSource } from '../../../src/kernel/random.js';
import type { ActivityReport } from '../../../src/model/activity-report.js';
import type { RubricLevel } from '../../../src/model/rating.js';
import { normalQuantile } from '../../../src/stats/normal-distribution.js';

/**
 * What a group is like, year after year. Records come by chance (Poisson) at these rates a month; of each, a part is done
 * well. Quality is judged by two outsiders, drawn anew each year from people whose severity differs (0.4 levels) and who
 * judge with some chance (0.5 levels).
 */
export interface Drivers {
  readonly meetings: number;
  readonly information: number;
  readonly products: number;
  readonly aspirations: number;
  /** Meetings held with other KIMs, and with the partners. */
  readonly joint: number;
  readonly partners: number;
  /** The part of the records that is checked, sourced, decided, done, forwarded and answered. */
  readonly care: number;
  readonly members: number;
  /** On the scale of the rubrics, by function. */
  readonly quality: readonly number[];
}

const functions = ['akses', 'diskusi', 'implementasi', 'networking', 'diseminasi', 'aspirasi'] as const;
const rubrics = [
  'akses.mutu-pengolahan',
  'diskusi.mutu',
  'implementasi.nilai-tambah',
  'networking.mutu-kemitraan',
  'diseminasi.mutu-isi',
  'aspirasi.mutu-pengawalan',
];
const sources = ['internet', 'pemerintah-langsung', 'masyarakat', 'media-cetak', 'media-elektronik'] as const;
const channels = ['whatsapp', 'pamflet', 'pertemuan', 'radio-komunitas', 'pertunjukan-rakyat'] as const;

const normal = (random: RandomSource) => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random())));

function poisson(rate: number, random: RandomSource): number {
  let count = 0;
  for (let left = Math.exp(-rate), product = random(); product > left; product *= random()) count++;
  return count;
}

const of = <Item>(items: readonly Item[], random: RandomSource): Item =>
  items[Math.floor(random() * items.length)] as Item;

/**
 * Groups of many kinds: idle ones and busy ones, careful ones and others.
 *
 * @param activity by which all rates are multiplied: with 0.15 most groups have about ten records a year.
 */
export function drawDrivers(seed: number, activity = 1): Drivers {
  const random = createRandom(seed);
  const effort = activity * Math.exp(0.6 * normal(random));
  const rate = (middle: number) => middle * effort * Math.exp(0.5 * normal(random));
  return {
    meetings: rate(0.8),
    information: rate(2),
    products: rate(1.3),
    aspirations: rate(0.8),
    joint: rate(0.3),
    partners: Math.floor(random() * 5),
    care: 0.2 + 0.7 * random(),
    members: 6 + Math.floor(random() * 20),
    quality: functions.map(() => 1.2 + 2.6 * random()),
  };
}

/** One year of a group. */
export function drawYear(drivers: Drivers, seed: number): ActivityReport {
  const random = createRandom(seed);
  const { care, members } = drivers;
  const lists = {
    activities: [] as object[],
    decisions: [] as object[],
    informationItems: [] as object[],
    products: [] as object[],
    aspirations: [] as object[],
  };
  for (let month = 1; month <= 12; month++) {
    const day = () =>
      `2025-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const repeat = (rate: number, make: (date: string) => void) => {
      for (let left = poisson(rate, random); left > 0; left--) make(day());
    };
    repeat(drivers.meetings, (date) => {
      const id = `a${lists.activities.length}`;
      const attended = Math.max(1, Math.round(members * (0.3 + 0.4 * random())));
      lists.activities.push({ id, date, functions: ['diskusi'], attendance: { members: attended } });
      if (random() < care) {
        const isDone = random() < care;
        lists.decisions.push({ id: `d${lists.decisions.length}`, activityId: id, ...(isDone && { doneOn: date }) });
      }
    });
    repeat(drivers.joint, (date) => {
      const id = `a${lists.activities.length}`;
      const isKim = random() < 0.4;
      const partner = { partnerId: `p${Math.floor(random() * drivers.partners)}` };
      const both = { contributedByKim: ['tenaga'], contributedByPartner: ['dana'] };
      lists.activities.push({
        id,
        date,
        functions: ['networking'],
        ...(isKim
          ? { otherKimIds: ['kim-lain'] }
          : drivers.partners > 0 && { partners: [{ ...partner, ...(random() < care && both) }] }),
      });
    });
    repeat(drivers.information, (date) => {
      const id = `i${lists.informationItems.length}`;
      lists.informationItems.push({ id, date, sourceType: of(sources, random), verified: random() < care });
    });
    repeat(drivers.products, (date) => {
      const id = `x${lists.products.length}`;
      lists.products.push({ id, date, channel: of(channels, random), citesSource: random() < care });
    });
    repeat(drivers.aspirations, (date) => {
      const forwarded = random() < care && { forwardedTo: 'pemerintah-desa-kelurahan', forwardedOn: date };
      const answered = forwarded && random() < care && { answeredOn: date, fedBackOn: date };
      lists.aspirations.push({
        id: `s${lists.aspirations.length}`,
        recordedOn: date,
        aspirationClass: 'permintaan-informasi',
        ...forwarded,
        ...answered,
      });
    });
  }
  const ratings = [0, 1].flatMap((rater) => {
    const severity = 0.4 * normal(random);
    return drivers.quality.map((quality, i) => ({
      raterId: `r${rater}`,
      relation: 'office',
      criterion: rubrics[i],
      level: Math.min(4, Math.max(1, Math.round(quality + severity + 0.5 * normal(random)))) as RubricLevel,
    }));
  });
  return {
    kind: 'activity-report',
    schemaVersion: 'v1',
    id: 'laporan',
    kimId: 'kim',
    period: { from: '2025-01-01', through: '2025-12-31' },
    ...lists,
    partners: Array.from({ length: drivers.partners }, (_, i) => ({ id: `p${i}`, kind: 'media' })),
    ratings,
  } as ActivityReport;
}
