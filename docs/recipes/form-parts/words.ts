import type { Language, Locale } from './load.js';

export interface Words {
  readonly title: { readonly registration: string; readonly 'activity-report': string };
  readonly status: { readonly done: string; readonly missing: string; readonly wrong: string };
  readonly stepOf: (step: number, steps: number) => string;
  readonly notChosen: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly chosen: (count: number) => string;
  readonly add: (item: string) => string;
  readonly remove: (item: string) => string;
  readonly removed: (item: string) => string;
  readonly more: (group: string) => string;
  readonly example: (example: string) => string;
  readonly required: string;
  readonly requiredInGroup: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly requirements: string;
  readonly requirementsHelp: string;
  readonly showRequirements: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly toCorrect: (fields: readonly string[], step: string) => string;
  readonly sent: string;
  readonly draftKept: string;
  readonly keepHere: string;
  readonly keepHereHelp: string;
  readonly clearDraft: string;
  readonly draftCleared: string;
}

/** The first of several fields, by their labels: a person hears them all before the focus goes to the first. */
function first(fields: readonly string[], others: string): string {
  return fields.length <= 3 ? fields.join('; ') : `${fields.slice(0, 3).join('; ')}; ${others}`;
}

/** Words of the application itself; those of fields, steps, choices and messages come from the library. */
export const words: Readonly<Record<Locale, Words>> = {
  id: {
    title: { registration: 'Pendaftaran KIM', 'activity-report': 'Laporan kegiatan KIM' },
    status: { done: 'selesai', missing: 'belum lengkap', wrong: 'perlu diperbaiki' },
    stepOf: (step, steps) => `Langkah ${step} dari ${steps}`,
    notChosen: 'Belum dipilih',
    yes: 'Ya',
    no: 'Tidak',
    notKnown: 'Tidak diketahui',
    chosen: (count) => (count === 0 ? 'Belum ada yang dipilih' : `${count} dipilih`),
    add: (item) => `Tambah ${item.toLowerCase()}`,
    remove: (item) => `Hapus ${item}`,
    removed: (item) => `${item} sudah dihapus.`,
    more: (group) => `Isian lain: ${group}`,
    example: (example) => `Contoh: ${example}`,
    required: 'wajib diisi',
    requiredInGroup: 'wajib bila bagian ini diisi',
    back: 'Kembali',
    next: 'Lanjut',
    send: 'Kirim',
    requirements: 'Syarat sebuah KIM',
    requirementsHelp:
      'Dinilai dari isian sampai saat ini. Yang belum diketahui dapat ditanyakan dan dilengkapi kemudian.',
    showRequirements: 'Lihat syarat KIM',
    loading: 'Sedang dimuat …',
    notLoaded: 'Bagian ini belum dapat dimuat. Periksa sambungan internet, lalu buka kembali langkah ini.',
    toCorrect: (fields, step) =>
      `Ada ${fields.length} isian yang perlu diperbaiki pada langkah ${step}: ${first(fields, 'dan lainnya')}.`,
    sent: 'Terima kasih. Isian sudah diterima.',
    draftKept: 'Draf tersimpan.',
    keepHere: 'Simpan draf di komputer ini',
    keepHereHelp:
      'Jangan dicentang bila komputer dipakai bersama: tanpa centang, draf hilang saat jendela ini ditutup.',
    clearDraft: 'Hapus draf',
    draftCleared: 'Draf sudah dihapus dari komputer ini.',
  },
  en: {
    title: { registration: 'Registration of a KIM', 'activity-report': 'Activity report of a KIM' },
    status: { done: 'done', missing: 'not complete', wrong: 'to be corrected' },
    stepOf: (step, steps) => `Step ${step} of ${steps}`,
    notChosen: 'Not chosen',
    yes: 'Yes',
    no: 'No',
    notKnown: 'Not known',
    chosen: (count) => (count === 0 ? 'None chosen yet' : `${count} chosen`),
    add: (item) => `Add ${item.toLowerCase()}`,
    remove: (item) => `Remove ${item}`,
    removed: (item) => `${item} has been removed.`,
    more: (group) => `More: ${group}`,
    example: (example) => `Example: ${example}`,
    required: 'required',
    requiredInGroup: 'required once this part is filled in',
    back: 'Back',
    next: 'Next',
    send: 'Send',
    requirements: 'Requirements of a KIM',
    requirementsHelp: 'Judged from what has been filled in so far. What is not known can be asked and added later.',
    showRequirements: 'Show the requirements',
    loading: 'Loading …',
    notLoaded: 'This part could not be loaded. Check the connection, then open this step again.',
    toCorrect: (fields, step) =>
      `${fields.length} ${fields.length === 1 ? 'field needs' : 'fields need'} correction in the step ${step}: ${first(fields, 'and others')}.`,
    sent: 'Thank you. The form has been received.',
    draftKept: 'Draft kept.',
    keepHere: 'Keep the draft on this computer',
    keepHereHelp: 'Do not check this on a shared computer: without it the draft is gone when this window is closed.',
    clearDraft: 'Delete the draft',
    draftCleared: 'The draft has been deleted from this computer.',
  },
};

/** The words that go with a language of the library. */
export function wordsIn({ locale }: Language): Words {
  return locale === 'en' ? words.en : words.id;
}
