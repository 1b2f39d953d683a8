import { wordSet } from '../kernel/text.js';
import { monthNamed, weekdayNamed } from './day-words.js';

/* Where something was not held, and a cell names something else that was, or that is still to be. */

/** `Diganti kerja bakti`, `jadi gotong royong`; `diganti tanggal 5` is another day of the same. */
const instead = wordSet(
  'diganti digantikan ganti dialihkan beralih jadi menjadi melainkan namun tetapi tapi lalu kemudian',
);
const behind = wordSet('dengan ke oleh menjadi jadi');
/** Another day, place or hour. */
const ofTime = wordSet(
  'hari tanggal tgl jadwal waktu jam pukul minggu pekan bulan tahun besok lusa depan lain tempat lokasi',
);
const isTime = (word: string) => ofTime.has(word) || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined;

const moved = wordSet('dialihkan dipindah dipindahkan digeser');

/** `Dialihkan ke Maret`: it was to be later; `ke hari Minggu` may be the day that the row has. `ke Balai Desa` moves nothing. */
export function movesTo([first = '', to, ...when]: readonly string[]): 'later' | 'to-a-day' | undefined {
  if (!moved.has(first) || to !== 'ke') return undefined;
  const [next = ''] = when;
  if (monthNamed(next === 'bulan' ? (when[1] ?? '') : next) !== undefined || when[1] === 'depan') return 'later';
  return weekdayNamed(next) !== undefined || ofDay.has(next) ? 'to-a-day' : undefined;
}
const ofDay = wordSet('hari tanggal tgl bulan minggu pekan tahun besok lusa');

/** Whether the words behind `batal` name something that was held in its place. */
export function tellsOfInstead(rest: string): boolean {
  const words = rest.split(' ');
  const at = words.findIndex((word) => instead.has(word));
  const word = at < 0 ? undefined : words.slice(at + 1).find((one) => !behind.has(one));
  return word !== undefined && !isTime(word) && word.length > 2 && !/^\d|^(?:di|ter)\p{L}{2,20}kan$/u.test(word);
}
