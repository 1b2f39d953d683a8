import { foldText, wordSet } from '../kernel/text.js';

/*
 * What lists write where a name would stand: that nobody is there, or that there are people whom the list does not name. A
 * name has at least one word that is in none of these lists.
 */

/** Words with which a cell begins that states a lack; nobody is called so. */
const denials = wordSet('belum blm tidak tdk tanpa');
const lacks = wordSet('belum blm tidak tdk tanpa kosong lowong vacant nihil vakum');
/** Of these it is not known whether somebody is there. */
const unclear = wordSet('diketahui terbaca jelas terdata data didata lengkap semua ingat masuk terkumpul dikonfirmasi');
/** There are more people than are named, or their names are to come. */
const others = wordSet(
  'dst dstnya seterusnya dll dkk dsb etc sebagainya lain lainnya lain2 kawan kawannya kawan2 rekan rekannya rekan2 teman teman2 ' +
    'sisa sisanya selebihnya bersambung lampiran terlampir menyusul disusulkan tba tbd nn anonim seluruh semua para beberapa ' +
    'sebagian banyak lagi sekitar setempat diketahui terbaca terdata announced',
);
const people = wordSet('orang org jiwa anggota peserta warga pengurus perempuan wanita pria laki');
const counted = wordSet('jumlah jml jlh total');
const numberWords = wordSet(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus',
);
/** Words beside these. */
const around = wordSet(
  'dan yang masih ada akan segera sedang dalam proses nama nama2 nya jabatan posisi terisi diisi isi ditunjuk ditentukan ditetapkan dipilih ' +
    'terpilih ada terbentuk data didata lengkap jelas terang kurang lebih kira ke di pada halaman hal hlm lihat sebagaimana seperti daftar ' +
    'sub masing contoh to be kim kelompok ini itu sini lembar berikutnya lain2 masuk terkumpul dikonfirmasi ingat petugas umum biasa aktif',
);
/** Bodies and offices of which nobody is named: `Perwakilan RT 03`, `Unsur PKK`, `Kepala Desa`. */
const roles = wordSet(
  'perwakilan wakil unsur utusan tokoh masyarakat agama adat pemuda pemudi pkk karang taruna babinsa bhabinkamtibmas bpd lpm lpmd lpmk posyandu ' +
    'linmas kader perangkat kepala desa lurah camat kades sekdes kadus dusun kelurahan kecamatan kabupaten kota rt rw ketua sekretaris bendahara kim ' +
    'kelompok komunitas staf operator aparat bapak ibu ybs bersangkutan yang',
);
/** Words before an office: `Pak Lurah`. Behind them some words are offices that are names elsewhere. */
const honorific = /^(?:pak|bpk|bapak|bapak2|bu|ibu|ibu2) /;
const mayBeHonorific = /^(?:pak|bpk|bapak|bu|ibu)[. 2]/i;
const officesBehind = wordSet('carik modin mudin kuwu kades lurah camat kadus babinsa kepsek rw rt kasun bekel');
/** A place for a name, as templates have it. */
const places = wordSet('nama nama2 isi diisi');

/** A text of nothing but offices, bodies and words for people: it says which post somebody has, and not who that is. */
export function namesOfficeOnly(text: string): boolean {
  const folded = foldText(text).replace(/ s d (?=\d)/, ' sampai ');
  if (mayBeName.has(folded)) return false;
  const words = folded.split(' ');
  const isOfPost = (word: string) => roles.has(word) || word === 'sampai' || (around.has(word) && word !== 'contoh');
  if (!words.every((word) => isOfPost(word) || people.has(word) || /^\d{1,3}$/.test(word))) return false;
  // `Warga 5` is somebody whose name is kept back.
  return words.some((word) => roles.has(word)) || words.every((word) => people.has(word));
}

/** `Pak Lurah`, `Bpk. RT 03`: an office with the word for a man or a woman before it. */
function isOfficeOfSomebody(text: string): boolean {
  // `Anak Pak RT`
  const [kinsman = ''] =
    /^(?:istri|suami|anak|ibu|bapak|adik|kakak) (?=(?:pak|bpk|bapak|bu|ibu)[. ])/i.exec(text) ?? [];
  const own = text.slice(kinsman.length);
  const folded = mayBeHonorific.test(own) ? foldText(own) : '';
  const behind = folded.replace(honorific, '');
  if (behind === folded) return false;
  const [first = '', ...rest] = behind.split(' ');
  return (
    (officesBehind.has(first) && rest.every((word) => /^(?:\d{1,3}|r[tw])$/.test(word))) || namesOfficeOnly(behind)
  );
}

/** `Kepala Desa`, `Kepala Desa Contoh`: a post, with or without the place that it is of. */
export const namesPost = (text: string): boolean =>
  namesOfficeOnly(text) || isOfficeOfSomebody(text) || postOfPlace.test(foldText(text));

const postOfPlace =
  /^(?:kepala (?:desa|kelurahan|dusun|dinas|badan|kantor|bidang|seksi)|sekretaris (?:desa|camat|lurah|daerah|dinas)|kasi|kaur|kabid|kadis|kasubb?ag|sekcam|sekdes|danramil|kapolsek)(?: \p{L}+){1,3}$/u;

const toBeChosen = wordSet('ditunjuk ditentukan ditetapkan dipilih diisi');
/** Are names of people too. */
const mayBeName = wordSet('wanita pria perempuan orang jiwa agama taruna kota ada biasa');

const isCount = (word: string) => numberWords.has(word) || (word.length < 5 && Number.isInteger(Number(word)));
const isGeneric = (word: string) =>
  others.has(word) ||
  roles.has(word) ||
  people.has(word) ||
  counted.has(word) ||
  around.has(word) ||
  lacks.has(word) ||
  isCount(word) ||
  isPlaceholder(word);

/** `Tim KKN`, `Keluarga Besar`, `Mahasiswa KKN`: a body of people; `Tim` alone may be a name. */
const bodies = wordSet('tim keluarga rombongan mahasiswa kelompok');
const ofBodies = wordSet(
  'kkn ppl kreatif penggerak media medsos redaksi humas teknis pelaksana inti kerja liputan jurnalis dokumentasi it relawan pendamping ' +
    'mahasiswa besar berencana',
);
const isBody = ([first = '', next]: readonly string[]) =>
  bodies.has(first) && (next === undefined ? first === 'keluarga' : ofBodies.has(next) || roles.has(next));

/** `xxx` */
const isPlaceholder = (word: string) => word.length > 1 && word === 'x'.repeat(word.length);

/** `L : 5`, `Perempuan = 7`: people by sex; `s/d 20`: lines that are left out. */
const countOfSex = /^(?:(?:l|p|lk|pr|laki(?: laki)?|perempuan|pria|wanita) \d{1,4}(?: orang| org)?(?: |$)){1,2}$/;
const upTo = /^(?:nomor |no )?(?:s d|sd|sampai(?: dengan)?|hingga) (?:nomor |no )?\d{1,4}$/;
const abbreviated: ReadonlySet<string> = new Set(['tanpa nama', 'd s t', 'd l l', 'd k k', 'n n', 'n a m a']);

/**
 * What a cell states that stands where a name would: `nobody` (`Lowong`, `(belum ada)`), or `others`, people whom the list
 * does not name, or who may be there (`dst`, `dkk`, `5 orang`, `menyusul`, `?`).
 *
 * @returns `undefined` for everything that may be a name.
 */
export function namelessIn(text: string): 'nobody' | 'others' | undefined {
  if (text.length > 80) return undefined;
  if (isOfficeOfSomebody(text) || heldByOther.test(text)) return 'others';
  if (beginsAsName(text)) return undefined;
  const folded = foldText(text);
  if (folded === '') return text.includes('?') ? 'others' : undefined;
  if (folded === 'n a m a' || /^\W{0,2}contoh ?[:)]/i.test(text)) return 'nobody';
  if (abbreviated.has(folded) || countOfSex.test(folded) || upTo.test(folded)) return 'others';
  const words = folded.split(' ');
  if (isBody(words)) return 'others';
  if (!denials.has(words[0] as string) && !words.every(isGeneric)) return undefined;
  // `5 warga`, `Total 7`, `Warga: 5`; `Warga 5` is somebody whose name is kept back.
  const counts = words.some(
    (word, i) =>
      isCount(word) &&
      (people.has(words[i + 1] ?? '') || counted.has(words[i - 1] ?? '') || (i > 0 && /[:=]/.test(text))),
  );
  if (words.some((word) => lacks.has(word)))
    return counts || words.some((word) => unclear.has(word)) ? 'others' : 'nobody';
  if (counts || words.some((word) => others.has(word) || isPlaceholder(word))) return 'others';
  if (words.some((word) => toBeChosen.has(word))) return 'nobody';
  // `Warga`, `Ketua RT 01`, `Perwakilan PKK`; a single such word may be a name where it is one in Indonesia.
  if (namesOfficeOnly(folded)) return 'others';
  return words.some((word) => places.has(word)) || folded === 'dalam proses' ? 'nobody' : undefined;
}

/** `dirangkap Sekretaris`, `menunggu pemilihan`, `cuti`: of a post, and no name. */
const heldByOther =
  /^\(?(?:(?:masih|sementara|sedang|sudah|telah) )?(?:dirangkap|merangkap|rangkap|dijabat|diampu|dipegang|menunggu|cuti|diganti|ganti|mengundurkan diri|kosong[ ,(]+(?:menunggu|sejak|karena|sementara))(?![a-z])/i;

/** Of most names the first word shows it: letters alone, and none of the words above. */
function beginsAsName(text: string): boolean {
  const first = /^[A-Za-z]{3,}(?= |$)/.exec(text)?.[0].toLowerCase();
  return first !== undefined && !bodies.has(first) && !isGeneric(first);
}

/** Of most names it is clear that no words for others stand behind them. */
const mayEndInOthers =
  /\b(?:d ?[ksl] ?[ktbl]|cs|orang|org|dan|lain|lainnya|lagi|kawan|rekan|etc|seterusnya|(?:se)?keluarga|beserta|bersama|serta)\b/i;

/** Kin beside whom somebody is named: `dan istri`, `bersama anaknya`. */
const kin = wordSet('keluarga keluarganya istri istrinya suami suaminya anak anaknya anak2 cucu cucunya');

/** `Siti dkk`, `Siti dan 4 orang lainnya`, `Keluarga Bu Siti`: the text without the words for others; `undefined` where none stand. */
export function withoutOthers(text: string): string | undefined {
  const [, family] = /^kel\.? ((?:pak|bpk|bapak|bu|ibu)[. ].+)/i.exec(text) ?? [];
  if (family !== undefined && text.length < 100) return family;
  if (text.length > 400 || !mayEndInOthers.test(text)) return undefined;
  const words = text.split(' ');
  if (words.length > 1 && /^keluarga$/i.test(words[0] as string)) return words.slice(1).join(' ');
  // The longest such end: seven words are `dan dua puluh orang anggota yang lain`.
  for (let i = Math.max(1, words.length - 7); i < words.length; i++) {
    const end = words.slice(i).join(' ');
    if (end === 'cs' || isEndOfOthers(foldText(end))) return words.slice(0, i).join(' ');
  }
  return undefined;
}

/** Words that begin an end of others; `Warga Lain` may be a name. */
const endsBegin = wordSet('dan dst dll dkk dsb d cs etc beserta bersama serta sekeluarga');

const joins = wordSet('dan beserta bersama serta');

function isEndOfOthers(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ');
  if (
    first === 'sekeluarga' ||
    (joins.has(first) && rest.length > 0 && rest.every((word) => kin.has(word) || joins.has(word)))
  )
    return true;
  if (!endsBegin.has(first) && !isCount(first)) return false;
  return namelessIn(folded.replace(/^(?:beserta|bersama|serta) /, '')) === 'others';
}

const kimWords = wordSet('kim kelompok komunitas informasi masyarakat nama desa kelurahan di ini sini');
const inTheMaking = wordSet(
  'dalam proses masih baru sedang akan rencana direncanakan pembentukan dibentuk terbentuk segera tahun sk perencanaan persiapan',
);
/** Answers to "is there a KIM?" in a column of names. */
const answers = wordSet('ada sudah ya iya v punya memiliki terbentuk dibentuk aktif');
/** Stand in a column of names, and name none. */
const toCome = wordSet('dst dll dsb menyusul tba tbd nn');
const having = wordSet('ada punya memiliki mempunyai terbentuk dibentuk berdiri');

/** Where the name of a KIM would stand: that there is none, or none yet, or only that there is one. */
export function statesNoKim(text: string): boolean {
  if (text.length > 80 || isPlainKim(text)) return false;
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !kimWords.has(word));
  const [first] = words;
  // `KIM Desa Baru`
  if (words.length === 1 && /(?:desa|kelurahan) baru$/i.test(text.trim())) return false;
  if (first === undefined) return text.includes('?');
  if (
    denials.has(first) ||
    (words.length === 1 && (lacks.has(first) || isPlaceholder(first) || foldText(text) === 'x'))
  )
    return true;
  if (
    words.every((word) => answers.has(word)) ||
    (!isYear(first) && words.every((word) => inTheMaking.has(word) || isYear(word)))
  )
    return true;
  const denied = words.findIndex((word) => denials.has(word));
  return (denied >= 0 && having.has(words[denied + 1] ?? '')) || toCome.has(words.join(' '));
}

/** `KIM`, `Nama KIM`, `KIM ......`, a tick: no word of the text names a KIM, and none says that there is none. */
export const namesNoKim = (text: string): boolean =>
  text.length <= 80 &&
  foldText(text)
    .split(' ')
    .every((word) => word === '' || kimWords.has(word));

/** Of most names it is clear: nothing is denied, and the first word behind KIM is none of the words above. */
function isPlainKim(text: string): boolean {
  if (/\b(?:belum|blm|tidak|tdk|tanpa)\b/i.test(text)) return false;
  const first = /^(?:kim )?([A-Za-z]{3,})(?= |$)/i.exec(text)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    ![kimWords, lacks, inTheMaking, answers, toCome].some((words) => words.has(first)) &&
    !isPlaceholder(first)
  );
}

const isYear = (word: string) => /^20\d\d$/.test(word);
