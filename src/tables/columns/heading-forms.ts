import { readGovernmentLevel } from '../../cells/government-level.js';
import { foldText, wordSet } from '../../kernel/text.js';

/* Forms in which a heading is looked up that is not known as it stands: without the words that only stand around it. */

/** Short, old and English forms of the words of headings, and others that mean the same. */
const wholeWords: Readonly<Record<string, string>> = {
  no: 'nomor',
  nomer: 'nomor',
  dlm: 'dalam',
  dgn: 'dengan',
  nm: 'nama',
  jab: 'jabatan',
  jns: 'jenis',
  tgl: 'tanggal',
  tggl: 'tanggal',
  bln: 'bulan',
  jml: 'jumlah',
  jmlh: 'jumlah',
  jlh: 'jumlah',
  banyaknya: 'jumlah',
  total: 'jumlah',
  thn: 'tahun',
  keg: 'kegiatan',
  jbt: 'jabatan',
  jbtn: 'jabatan',
  angg: 'anggota',
  agt: 'anggota',
  kec: 'kecamatan',
  kab: 'kabupaten',
  prov: 'provinsi',
  wil: 'wilayah',
  pek: 'pekerjaan',
  pddk: 'pendidikan',
  reg: 'registrasi',
  register: 'registrasi',
  sekr: 'sekretaris',
  sekertaris: 'sekretaris',
  bend: 'bendahara',
  personel: 'personil',
  kerjasama: 'kerja sama',
  sosmed: 'media sosial',
  medsos: 'media sosial',
  wanita: 'perempuan',
  pria: 'laki',
  lk: 'laki',
  pr: 'perempuan',
};

/** The words of a folded heading in full, none twice in a row: `Jumlah Total` is `Jumlah`. */
export function inFullWords(folded: string): string {
  const full = folded
    .split(' ')
    .map((word) => (Object.hasOwn(wholeWords, word) ? wholeWords[word] : word))
    .join(' ')
    .split(' ');
  return full.filter((word, i) => word.length === 1 || word !== full[i - 1]).join(' ');
}

/** `Ja-` over `batan` is one word. */
function withoutDivision(heading: string): string {
  const [first = '', ...lines] = heading.split('\n').map((line) => line.trim());
  return lines.reduce(
    (text, line) => (/\p{L}-$/u.test(text) && /^\p{L}/u.test(line) ? `${text.slice(0, -1)}${line}` : `${text} ${line}`),
    first,
  );
}

/** A heading as it is looked up: a word that is divided at the end of a line is one word, and short words are whole. */
export const foldHeading = (heading: string) => inFullWords(foldText(withoutDivision(heading)));

/** Of a question, and of whom it is asked: `Apa pekerjaan Anda saat ini?` is `Pekerjaan`. */
const asking = wordSet(
  'apa siapa siapakah mohon silakan tuliskan tulis sebutkan isi isikan isilah pilih anda responden sekarang',
);
/** What changes nothing: `Kegiatan yang telah dilaksanakan`. */
const idle = wordSet(
  'yang yg telah sudah masih dilakukan dilaksanakan digunakan dimiliki lengkap seluruh keseluruhan seluruhnya',
);
const phrasesAround = / (?:bapak ibu|saat ini|sehari hari)(?= |$)/g;

/** What a question asks for: `Kapan` a day, `Berapa` a number. `Apakah` asks for yes or no, and is no heading of a name. */
const asks: Readonly<Record<string, string>> = { kapan: 'tanggal', berapa: 'jumlah', berapakah: 'jumlah' };

/** Whether a word stands for others, asks for something, or ends as one of a question does. */
export const isHeadingWord = (word: string) =>
  Object.hasOwn(wholeWords, word) || Object.hasOwn(asks, word) || (word.length > 6 && word.endsWith('nya'));

/** What stands beside a date: `Hari dan Tanggal`, `Tanggal/Jam`, `Tgl/Bln/Thn`. */
const besideDate = wordSet('hari jam pukul waktu bulan tahun dan');

const groups = wordSet('kim kelompok komunitas organisasi tim kepengurusan');
const leadsToGroup = wordSet('di dalam pada dari');

/** `Jabatan di KIM`, `Facebook KIM`, `Ketua Kelompok`: without the group, which is the same for all columns. */
function withoutGroup(all: readonly string[]): readonly string[] {
  const isGroup = (word: string | undefined, i: number) =>
    i > 0 && groups.has(word ?? '') && (word === 'kim' || i === all.length - 1 || leadsToGroup.has(all[i - 1] ?? ''));
  return all.filter((word, i) => !isGroup(word, i) && !(leadsToGroup.has(word) && isGroup(all[i + 1], i + 1)));
}

const ofDecree = wordSet('nomor tanggal tahun');

/** `SK Perbekel Nomor`, `Tanggal SK Wali Nagari`: without the office that signed, whatever a region calls it. */
function withoutSigner(all: readonly string[]): readonly string[] {
  const from = all.indexOf('sk') + 1;
  const next = all.findIndex((word, i) => i > from && ofDecree.has(word));
  const to = next < 0 ? all.length : next;
  const isSigner = from > 0 && from < to && readGovernmentLevel(all.slice(from, to).join(' ')) !== undefined;
  return isSigner ? [...all.slice(0, from), ...all.slice(to)] : all;
}

/** What heads the time of something, and may stand behind it: `Dibentuk Tahun`. */
const times = wordSet('tanggal tahun');

/** `1. Nama KIM`, `b) Desa`: the number of a question. */
const questionNumber = /^(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s*(?=\p{L}{2})/u;

export const withoutQuestionNumber = (heading: string) => heading.trimStart().replace(questionNumber, '');

/** The forms of a folded heading, that with the most words first. */
export function formsOf(folded: string): readonly string[] {
  let all = folded.split(' ');
  const forms: string[] = [];
  const atHome = folded.replace(/ (?:di|dalam|pada) kim$/, '');
  if (atHome !== folded) forms.push(atHome);
  const take = (next: readonly string[]) => {
    const form = next.join(' ');
    if (form === '' || form === all.join(' ')) return;
    all = [...next];
    forms.push(form);
  };
  const withoutPhrases = all.join(' ').replace(phrasesAround, '').split(' ');
  take(withoutPhrases.filter((word) => !asking.has(word)));
  const last = all.at(-1) as string;
  if (all.length > 1 && times.has(last)) take([last, ...all.slice(0, -1)]);
  take(all.map((word) => (word.length > 6 ? word.replace(/nya$/, '') : word)));
  take(inFullWords(all.map((word) => (Object.hasOwn(asks, word) ? asks[word] : word)).join(' ')).split(' '));
  take(all.filter((word) => !idle.has(word)));
  if (all.includes('tanggal')) take(['tanggal', ...all.filter((word) => word !== 'tanggal' && !besideDate.has(word))]);
  take(withoutGroup(all));
  take(withoutSigner(all));
  return forms;
}

/** The headings that a heading names beside each other, each in full: `Jenis/Nama Kegiatan`. */
export function alternativesIn(heading: string): readonly (readonly string[])[] {
  const parts = heading.split(/[/,&+]| (?:dan|atau) /i).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 3 || parts.includes('')) return [];
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const before = first.split(' ').slice(0, -1).join(' ');
  const behind = last.split(' ').slice(1).join(' ');
  return parts.map((part) => [part, `${before} ${part}`, `${part} ${behind}`]);
}
