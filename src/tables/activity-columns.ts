import type { ColumnSpecs } from './column.js';
import { type KimCells, kimColumns } from './kim-cells.js';

/** What every activity row says, whatever the vocabularies hold. */
export interface FixedActivityCells extends KimCells {
  readonly activity_id: string;
  readonly date: string;
  readonly title: string | null;
  readonly technique_code: string | null;
  readonly technique_label: string | null;
  readonly flow_code: string | null;
  readonly flow_label: string | null;
  readonly members: number | null;
  readonly guests: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly attendance: number | null;
  readonly beneficiaries: number | null;
  readonly partners: number | null;
  readonly other_kims: number | null;
  readonly planned_activity_id: string | null;
}

const told = { nullable: false, privacyClass: 'public' } as const;
const text = { nullable: true, privacyClass: 'public', type: 'text' } as const;
const count = { nullable: true, privacyClass: 'public', type: 'integer' } as const;

export const activityColumns: ColumnSpecs<FixedActivityCells> = {
  ...kimColumns,
  activity_id: {
    ...told,
    type: 'text',
    label: { id: 'ID kegiatan', en: 'Activity id' },
    description: { id: 'Tanda pengenal kegiatan di dalam laporan.', en: 'Id of the activity within the report.' },
  },
  date: {
    ...told,
    type: 'date',
    label: { id: 'Tanggal', en: 'Date' },
    description: { id: 'Hari kegiatan diadakan.', en: 'The day of the activity.' },
  },
  title: {
    type: 'text',
    nullable: true,
    privacyClass: 'general',
    label: { id: 'Judul', en: 'Title' },
    description: {
      id: 'Judul kegiatan. Dapat menyebut nama orang, maka kosong kecuali diminta.',
      en: 'Title of the activity. It may name a person, so it is empty unless asked for.',
    },
  },
  technique_code: {
    ...text,
    label: { id: 'Kode teknik', en: 'Technique code' },
    description: { id: 'Teknik kegiatan menurut pelapor.', en: 'Technique, as the reporter stated it.' },
  },
  technique_label: {
    ...text,
    label: { id: 'Teknik', en: 'Technique' },
    description: { id: 'Nama teknik kegiatan.', en: 'Name of the technique.' },
  },
  flow_code: {
    ...text,
    label: { id: 'Kode arus informasi', en: 'Flow code' },
    description: { id: 'Dari siapa kepada siapa informasi mengalir.', en: 'From whom to whom information went.' },
  },
  flow_label: {
    ...text,
    label: { id: 'Arus informasi', en: 'Flow of information' },
    description: { id: 'Nama arus informasi.', en: 'Name of the flow.' },
  },
  members: {
    ...count,
    label: { id: 'Anggota hadir', en: 'Members present' },
    description: { id: 'Banyak anggota yang datang.', en: 'How many members came.' },
  },
  guests: {
    ...count,
    label: { id: 'Tamu hadir', en: 'Guests present' },
    description: { id: 'Banyak orang dari luar KIM yang datang.', en: 'How many came from outside the group.' },
  },
  women: {
    ...count,
    label: { id: 'Perempuan hadir', en: 'Women present' },
    description: { id: 'Banyak perempuan di antara semua yang datang.', en: 'How many of all who came were women.' },
  },
  men: {
    ...count,
    label: { id: 'Laki-laki hadir', en: 'Men present' },
    description: { id: 'Banyak laki-laki di antara semua yang datang.', en: 'How many of all who came were men.' },
  },
  attendance: {
    ...count,
    label: { id: 'Peserta', en: 'Attendance' },
    description: { id: 'Banyak semua orang yang datang.', en: 'How many came in all.' },
  },
  beneficiaries: {
    ...count,
    label: { id: 'Penerima manfaat', en: 'Beneficiaries' },
    description: { id: 'Banyak orang yang mendapat manfaat.', en: 'How many people benefited.' },
  },
  partners: {
    ...count,
    label: { id: 'Mitra', en: 'Partners' },
    description: { id: 'Banyak mitra yang ikut serta.', en: 'How many partners took part.' },
  },
  other_kims: {
    ...count,
    label: { id: 'KIM lain', en: 'Other KIMs' },
    description: { id: 'Banyak KIM atau forum lain yang ikut serta.', en: 'How many other KIMs or forums took part.' },
  },
  planned_activity_id: {
    ...text,
    label: { id: 'ID rencana kegiatan', en: 'Planned activity id' },
    description: {
      id: 'Rencana dalam program kerja yang dilaksanakan.',
      en: 'The planned activity of the work programme that this one carries out.',
    },
  },
};
