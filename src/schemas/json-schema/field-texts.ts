import type { SubmissionKind } from '../../model/submission.js';
import type { Bilingual } from '../../vocabulary/concept.js';
import { registrationFields } from './registration-field-texts.js';
import { reportFields } from './report-field-texts.js';

/** What each kind of submission is. */
export const kindTexts: Readonly<
  Record<SubmissionKind, { readonly title: Bilingual; readonly description: Bilingual }>
> = {
  registration: {
    title: { id: 'Pendaftaran KIM', en: 'Registration of a KIM' },
    description: {
      id: 'Sebuah KIM, atau forum KIM, sebagaimana adanya. Hanya identitas yang wajib diisi; yang tidak diketahui dikosongkan saja.',
      en: 'A KIM, or a forum of KIMs, as it stands. Only its identity is required; what is not known is left out.',
    },
  },
  'activity-report': {
    title: { id: 'Laporan kegiatan KIM', en: 'Activity report of a KIM' },
    description: {
      id: 'Apa yang dikerjakan sebuah KIM dalam satu masa. Daftar yang ada tetapi kosong berarti "tidak ada"; daftar yang tidak diisi berarti "tidak dicatat".',
      en: 'What a KIM did in a period. A list that is present and empty says "none"; an absent list says "not recorded".',
    },
  },
};

/** Fields that mean the same wherever they stand. */
const sharedFields: Readonly<Record<string, Bilingual>> = {
  kind: { id: 'Jenis berkas ini.', en: 'The kind of this submission.' },
  schemaVersion: { id: 'Versi bentuk berkas.', en: 'Version of this shape.' },
  id: { id: 'Kode pengenal.', en: 'Id.' },
  date: { id: 'Tanggal.', en: 'The day.' },
  since: { id: 'Hari pertama.', en: 'First day.' },
  through: { id: 'Hari terakhir; ikut dihitung.', en: 'Last day, included.' },
  from: { id: 'Hari pertama; ikut dihitung.', en: 'First day, included.' },
  statedOn: { id: 'Tanggal keterangan itu diberikan.', en: 'When it was stated.' },
  source: {
    id: 'Siapa yang menyatakannya: alamat, dokumen, atau surat kabar.',
    en: 'Who says so: an address, a document, a newspaper.',
  },
  women: { id: 'Jumlah perempuan di antaranya.', en: 'How many of them were women.' },
  men: { id: 'Jumlah laki-laki di antaranya.', en: 'How many of them were men.' },
  memberIds: { id: 'Kode pengenal para anggota yang terlibat.', en: 'Ids of the members who took part.' },
  activityId: { id: 'Kode pengenal kegiatan dalam laporan ini.', en: 'Id of an activity of this report.' },
  statedFigures: {
    id: 'Angka sebagaimana disebut dalam naskah, agar angka yang saling bertentangan dapat ditemukan.',
    en: 'Figures as source texts state them, so that those that contradict each other can be found.',
  },
  'statedFigures[].subject': {
    id: 'Apa yang dihitung, misalnya peserta; angka hanya dibandingkan dalam hal yang sama.',
    en: 'What the figure is about, such as participants; figures are compared within one subject.',
  },
  'statedFigures[].value': { id: 'Angkanya.', en: 'The figure.' },
  'statedFigures[].unit': {
    id: 'Satuannya, misalnya orang atau kelurahan.',
    en: 'What was counted, such as people or villages.',
  },
  'statedFigures[].source': { id: 'Naskah mana, dan bagian mana.', en: 'Which text, and where in it.' },
};

const fields: Readonly<Record<string, Bilingual>> = { ...sharedFields, ...registrationFields, ...reportFields };

/**
 * What a field means, in both languages.
 *
 * @param place such as `members[].offices`. What is said of the longest end of it holds: of `id` where nothing is said of
 *   `members[].id`.
 */
export function descriptionOf(place: string): Bilingual | undefined {
  for (let rest = place; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = fields[rest];
    if (found !== undefined || !rest.includes('.')) return found;
  }
}
