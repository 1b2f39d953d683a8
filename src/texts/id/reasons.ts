import type { Language } from '../language.js';

/** Why a rule does not apply. */
export const notApplicableReasons: Language['notApplicableReasons'] = {
  'is-a-forum': 'Aturan ini berlaku untuk satu KIM, sedangkan ini forum yang menghimpun beberapa KIM.',
  'nothing-to-check': 'Hal yang diatur di sini memang tidak ada, sehingga tidak ada yang perlu diperiksa.',
  'covered-by-another-rule': 'Hal ini sudah dilaporkan oleh aturan lain.',
};

/** Why a rule could not be checked. */
export const cannotTellReasons: Language['cannotTellReasons'] = {
  'not-given': 'Keterangan yang diperlukan belum diisi.',
  'too-little-known': 'Sebagian keterangan sudah diisi, tetapi belum cukup untuk menilai.',
  'partial-list': 'Belum diketahui apakah daftarnya sudah lengkap, sehingga belum dapat dinilai.',
  'holds-so-far': 'Yang sudah tercatat sesuai, tetapi belum diketahui apakah daftarnya sudah lengkap.',
  'fails-so-far': 'Yang sudah tercatat belum memenuhi, tetapi belum diketahui apakah daftarnya sudah lengkap.',
  'sources-disagree': 'Keterangan yang ada saling bertentangan. Tanyakan mana yang benar.',
  'no-area-lookup': 'Daftar kode wilayah tidak tersedia, sehingga kodenya tidak dapat dicocokkan.',
  'no-registration': 'Data KIM yang membuat laporan ini tidak disertakan atau tidak dapat dibaca.',
  'registration-incomplete': 'Data KIM yang membuat laporan ini belum lengkap.',
};
