import type { Language } from 'kim-domain';
import type { StepStatus } from 'kim-domain/forms';

interface Words {
  readonly status: Readonly<Record<StepStatus, string>>;
  readonly name: string;
  readonly residents: string;
  readonly formedOn: string;
  readonly initiative: string;
  readonly memberId: string;
  readonly ageBand: string;
  readonly elements: string;
  readonly add: string;
  readonly remove: string;
  readonly save: string;
  readonly next: string;
  readonly send: string;
}

/** Words of the form itself; those of steps, choices and messages come from the library. */
export const words: Readonly<Record<Language['locale'], Words>> = {
  id: {
    status: { done: 'selesai', missing: 'belum lengkap', wrong: 'perlu diperbaiki' },
    name: 'Nama KIM',
    residents: 'Jumlah penduduk',
    formedOn: 'Tanggal dibentuk',
    initiative: 'Prakarsa pembentukan',
    memberId: 'Nomor anggota',
    ageBand: 'Kelompok usia',
    elements: 'Unsur masyarakat',
    add: 'Tambah anggota',
    remove: 'Hapus',
    save: 'Simpan dulu',
    next: 'Lanjut',
    send: 'Kirim',
  },
  en: {
    status: { done: 'done', missing: 'incomplete', wrong: 'needs correction' },
    name: 'Name of the KIM',
    residents: 'Residents',
    formedOn: 'Formed on',
    initiative: 'Begun by',
    memberId: 'Number of the member',
    ageBand: 'Age group',
    elements: 'Elements of society',
    add: 'Add a member',
    remove: 'Remove',
    save: 'Save for later',
    next: 'Next',
    send: 'Send',
  },
};
