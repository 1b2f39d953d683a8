import { monthNamed, weekdayNamed } from '../../cells/day-words.js';
import { isOfNoMembers, isOfThings, mayBeOfThings } from '../../cells/listed.js';
import { foldText, wordSet } from '../../kernel/text.js';
import { foldHeading } from '../columns/heading-forms.js';
import type { Column, ColumnMaker } from '../columns/import-columns.js';
import type { HeadingMeaning } from '../columns/import-headings.js';
import { runningNumbers } from '../columns/import-passed-over.js';
import { isPartWord } from '../columns/part-headings.js';
import { listPlans } from '../fields/import-lists.js';
import { isPartOfList } from '../read/list-ends.js';
import { isTitleOfList } from '../read/time-above.js';
import { saysMore } from '../rows/import-row.js';
import { standsInRows } from './sheet-headings.js';
import { contentsOf, type Line, textAt } from './sheet-line.js';

/*
 * Lists that follow in one sheet and are of something else: goods below members, money below activities. Nothing of them is an
 * item of the list that is read.
 */

/** Words of headings under which goods, money and letters stand. */
const ofThings = wordSet(
  'barang inventaris aset alat peralatan perlengkapan merk merek tipe type spesifikasi perolehan harga satuan volume vol qty unit kondisi baik rusak ' +
    'biaya anggaran dana debet debit kredit saldo masuk keluar pemasukan pengeluaran penerimaan pembelian belanja kas rp rupiah nominal kuitansi bukti ' +
    'surat perihal pengirim disposisi lampiran',
);
/** Stand over other lists as well, but over none of people. */
const ofAmount = wordSet(
  'jumlah jml jlh total pengikut follower followers subscriber subscribers akun platform link tautan url username usaha pemilik produk',
);
/** Words of other headings; a name of somebody has at least one word that is none of all these. */
const ofHeadings = wordSet(
  'no nomor nomer urut nama uraian rincian deskripsi keterangan ket jumlah jml jlh total tanggal tgl hari waktu jam pukul bulan tahun thn tempat lokasi ' +
    'kegiatan kegiatannya acara agenda program materi topik tema tujuan sasaran target realisasi hasil output capaian masalah permasalahan kendala solusi ' +
    'saran usulan tindak lanjut rencana penanggung jawab pelaksana peserta narasumber pemateri sumber asal jenis kode kategori kualitas kuantitas frekuensi ' +
    'durasi tugas pokok fungsi wewenang visi misi indikator kriteria aspek nilai skor bobot pertanyaan jawaban isi ringkasan status catatan paraf ttd ' +
    'dusun desa kelurahan kecamatan rt rw kk penduduk jiwa wilayah luas kelompok umur usia pendidikan pekerjaan agama tingkat penyelenggara penghargaan prestasi ' +
    'bank rekening atas akun pelatihan keterampilan sarana prasarana posting merk warna ukuran kendaraan ruang gedung ' +
    'usaha pemilik produk alamat instansi lembaga mitra bentuk kerja sama tanda tangan foto dokumentasi link tautan judul media platform pengikut tayang terbit dan atau per s d yang di ke',
);
const isWordOfHeading = (word: string) => ofThings.has(word) || ofHeadings.has(word);

const wordsOf = (text: string) => foldHeading(text).split(' ');
const isOfHeadingWords = (text: string) => wordsOf(text).every(isWordOfHeading);
/** One of these at least stands over every list without a numbering; the others stand in rows too. */
const ofEveryList = wordSet(
  'nama uraian rincian keterangan ket jumlah jml jlh total tanggal tgl waktu hari jam pukul tempat volume vol satuan harga debet debit kredit saldo ' +
    'nilai skor tahun bulan masalah permasalahan',
);
/** Days and months head the columns of rosters. */
const isTimeOfRoster = (text: string) => weekdayNamed(text) !== undefined || monthNamed(text) !== undefined;
/** Words of headings by which people are called too, where one stands in the column of names. */
const mayBeName = wordSet('hari bulan kas dana nilai sumber alat hasil');
/** An item needs a day, and no day stands under other headings. */
const ofDays = /\b(?:tanggal|tgl|hari|waktu|bulan|minggu|jadwal|tahun|periode|pelaksanaan)\b/;

const isDescription = (heading: string) => /^(?:uraian|deskripsi|rincian|isi)$/.test(foldText(heading));

const numbering: ReadonlySet<string> = new Set(runningNumbers);
/** What heads a column, and is no value that stands in rows: `Ketua`, `Pembina`, `Facebook`. */
const standsInCells: ReadonlySet<string | undefined> = new Set([
  'officer',
  'adviser',
  'further-member',
  'medium',
  'mark',
]);

/** What a line may be that heads other columns than those of the list above it. */
export interface OtherHeadings {
  /** Whether a line can only head another list: a numbering again, or several words that head columns, and no number. */
  readonly areIn: (
    line: Line,
    columns: readonly Column[],
    isCode: (column: Column, text: string) => boolean,
  ) => boolean;
  /** Whether a text is the title of a list and names nobody. */
  readonly isTitle: (text: string) => boolean;
  /** Whether columns can only be those of the list that is read: people with their offices or sexes, or what was done. */
  readonly areOwn: (columns: readonly Column[]) => boolean;
  /** Whether columns name what the list is of: people, activities, groups. */
  readonly name: (columns: readonly Column[]) => boolean;
  /**
   * Whether everything that heads the columns is known to head no item of the list that is read; else an item may be lost with them.
   */
  readonly areOfOthers: (header: readonly string[]) => boolean;
  /** Whether one at least heads what no list of people has: how many there are, of what make, in what condition. */
  readonly areOfThings: (header: readonly string[]) => boolean;
}

export function makeOtherHeadings({ headings, fields, list }: ColumnMaker): OtherHeadings {
  const { day } = listPlans[list];
  const isHeading = (text: string) =>
    isOfHeadingWords(text) || isTimeOfRoster(text) || (isKnown(headings(text)) && !standsInRows(text));
  const isOfPeople = (column: Column | undefined) => column?.feeds.some(({ field }) => field.as === 'person') === true;
  const isKnown = (meaning: HeadingMeaning) =>
    meaning.is === 'fields'
      ? !meaning.names.some((name) => standsInCells.has(fields[name]?.as))
      : meaning.is !== 'unknown' && meaning.is !== 'unnamed';
  const namesSomething = ({ field: { of, as }, name }: Column['feeds'][number]) =>
    name === 'kim_id' ||
    name === 'kim_name' ||
    name === 'member_id' ||
    (of === 'submission' && standsInCells.has(as)) ||
    as === 'person';
  // `Uraian` below a list of activities may say of anything what it is.
  const saysOfItem = (column: Column) =>
    list !== 'members' &&
    column.feeds.some(({ field }) => field.of === 'row') &&
    saysMore(column, day) &&
    !isDescription(column.heading);

  return {
    areIn(line, columns, isCode) {
      let [filled, like, codes, ofRows] = [0, 0, 0, 0];
      const times: (Column | undefined)[] = [];
      let [isNumbered, mayNameSomebody, isOfEveryList, areTimes] = [false, false, false, true];
      for (let at = 0; at < line.cells.length; at++) {
        const text = textAt(line, at);
        if (text === '') continue;
        if (text.length > 60 || /^\d|[:;]/.test(text)) return false;
        const column = columns[at];
        if (filled++ === 0) isNumbered = numbering.has(foldText(text)) && (column?.feeds.length ?? 0) === 0;
        const isOwnCode = column !== undefined && !isOfHeadingWords(text) && isCode(column, text);
        const isTime = isTimeOfRoster(text);
        if (isTime) times.push(column);
        else areTimes = false;
        const isName = isOfPeople(column) && (isTime || wordsOf(text).every((word) => mayBeName.has(word)));
        // `L` heads a column, unless it is a cell of one.
        const isLike = (isHeading(text) || (isPartWord(foldText(text)) && !isOwnCode)) && !isName;
        if (isLike && (isTime || wordsOf(text).some((word) => ofEveryList.has(word)))) isOfEveryList = true;
        if (isLike) like++;
        else if (isOfPeople(column)) mayNameSomebody = true;
        // What stands under an unknown column may be a word of it.
        if (isLike && column?.meaning.is !== 'unknown' && column?.meaning.is !== 'unnamed') ofRows++;
        if (isOwnCode) codes++;
      }
      if (filled < 2 || contentsOf(line).length !== filled) return false;
      // `Mei | Pelatihan` is a row of what was done in May; several days beside each other are those of a roster.
      if (times.length === 1 && ofDays.test(foldText(times[0]?.heading ?? ''))) return false;
      if (isNumbered) return like > 1 || (filled > 2 && codes === 0);
      // `Senin | Selasa` beside each other are days of a roster, and two names only under names.
      const isSure = areTimes ? ofRows > 0 && codes === 0 : like > 1 && like * 2 > filled && codes === 0;
      return isOfEveryList && isSure && (areTimes || !mayNameSomebody || ofRows > 1);
    },
    isTitle: (text) =>
      text.length <= 100 &&
      !isPartOfList(text) &&
      (isOfThings(text) ||
        (list === 'members' && (mayBeOfThings(text) !== false || isOfNoMembers(text))) ||
        isTitleOfList(text) ||
        (wordsOf(text).length > 1 && isOfHeadingWords(text.replace(/ 20\d\d$/, '')))),
    areOwn: (columns) => {
      const has = (name: string) => columns.some(({ feeds }) => feeds.some((feed) => feed.name === name));
      return list === 'members'
        ? columns.some(isOfPeople) && (has('offices') || has('sex'))
        : columns.some((column) => /^(?:nama |judul )?(?:kegiatan|acara|aktivitas)$/.test(foldText(column.heading)));
    },
    areOfThings: (header) =>
      header.some((text) => wordsOf(text).some((word) => ofThings.has(word) || ofAmount.has(word))),
    name: (columns) => columns.some((column) => column.feeds.some(namesSomething) || saysOfItem(column)),
    areOfOthers(header) {
      const texts = header.filter((text) => foldText(text) !== '');
      const { required } = listPlans[list];
      const needsDay = day !== undefined && required.includes(day);
      if (needsDay && !texts.some((text) => ofDays.test(foldText(text)) || isTimeOfRoster(text))) return true;
      if (!texts.every((text) => isHeading(text) || isPartWord(foldText(text)))) return false;
      return list === 'members' || texts.some((text) => wordsOf(text).some((word) => ofThings.has(word)));
    },
  };
}
