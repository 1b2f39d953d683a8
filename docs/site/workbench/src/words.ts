/** What the workbench itself says, around the sentences that the library makes. */
export interface Words {
  readonly skip: string;
  readonly title: string;
  readonly backToDocs: string;
  readonly promise: string;
  readonly screens: string;
  readonly registration: string;
  readonly titles: string;
  readonly score: string;
  readonly settings: string;
  readonly language: string;
  readonly day: string;
  readonly ruleSet: string;
  readonly noDay: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly example: string;
  readonly chooseExample: string;
  readonly openFile: string;
  readonly dropHint: string;
  readonly paste: string;
  readonly check: string;
  readonly download: string;
  readonly stop: string;
  readonly reading: string;
  readonly stopped: string;
  readonly notJson: string;
  readonly notReadable: string;
  readonly noRegistration: string;
  readonly empty: string;
  readonly read: (name: string) => string;
  readonly several: (count: string) => string;
  readonly listed: (shown: string, all: string) => string;
  readonly group: string;
  readonly verdict: string;
  readonly show: string;
  readonly requirements: string;
  readonly askFirst: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly source: string;
  readonly notChecked: (count: string) => string;
  readonly importNotes: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly titlesLabel: string;
  readonly titlesHint: string;
  readonly chooseYear: string;
  readonly openReport: string;
  readonly ownReport: string;
  readonly notReport: string;
  readonly scoreHint: string;
  readonly ownWeights: string;
  readonly ownGoalpost: string;
  readonly criterion: string;
  readonly upperEnd: string;
  readonly reset: string;
  readonly asPublished: string;
  readonly changed: string;
  readonly dimension: string;
  readonly points: string;
  readonly difference: string;
  readonly noScore: string;
  readonly interval: (from: string, to: string) => string;
  readonly explanation: string;
  readonly impossible: string;
  readonly unnamed: string;
}

export const words: Readonly<Record<'id' | 'en', Words>> = {
  id: {
    skip: 'Langsung ke isi',
    title: 'Meja kerja KIM',
    backToDocs: 'Kembali ke dokumentasi',
    promise: 'Semua data diolah di peramban Anda. Tidak ada yang dikirim atau disimpan di tempat lain.',
    screens: 'Layar',
    registration: 'Pendaftaran',
    titles: 'Judul kegiatan',
    score: 'Nilai setahun',
    settings: 'Pengaturan',
    language: 'Bahasa',
    day: 'Diperiksa per tanggal',
    ruleSet: 'Aturan',
    noDay: 'Pilih tanggal yang ada di kalender, paling awal 1 Juni 2010.',
    loading: 'Sedang memuat …',
    loadFailed: 'Bagian ini tidak dapat dimuat. Muat ulang halaman, lalu coba lagi.',
    example: 'Contoh',
    chooseExample: 'Pilih contoh',
    openFile: 'Buka berkas (JSON, CSV, atau Excel)',
    dropHint: 'Berkas juga dapat diseret ke sini.',
    paste: 'Atau tempel data pendaftaran di sini (JSON)',
    check: 'Periksa',
    download: 'Unduh hasil',
    stop: 'Hentikan',
    reading: 'Sedang membaca berkas',
    stopped: 'Pembacaan dihentikan. Yang sudah terbaca tidak ditampilkan.',
    notJson: 'Isi ini bukan JSON yang utuh. Periksa tanda kurung dan tanda kutipnya.',
    notReadable: 'Berkas ini tidak dapat dibaca. Simpan sebagai CSV atau Excel (.xlsx), lalu coba lagi.',
    noRegistration: 'Tidak ada data pendaftaran KIM yang dapat dibaca dari sini.',
    empty: 'Pilih contoh, buka berkas, atau tempel data.',
    read: (name) => `Yang diperiksa: ${name}`,
    several: (count) => `${count} kelompok terbaca`,
    listed: (shown, all) => `Ditampilkan ${shown} dari ${all} kelompok; hasil lengkap ada dalam unduhan.`,
    group: 'Kelompok',
    verdict: 'Keadaan',
    show: 'Lihat',
    requirements: 'Persyaratan',
    askFirst: 'Tanyakan lebih dahulu',
    findings: 'Catatan',
    noFindings: 'Tidak ada catatan dari aturan yang dapat diperiksa.',
    source: 'Rujukan',
    notChecked: (count) => `Belum dapat diperiksa: ${count} aturan`,
    importNotes: 'Catatan tentang berkas',
    severity: { error: 'Kesalahan', warning: 'Peringatan', hint: 'Saran' },
    titlesLabel: 'Judul kegiatan, satu judul satu baris',
    titlesHint: 'Kata yang menentukan pembacaan diberi tanda.',
    chooseYear: 'Pilih tahun laporan rekaan',
    openReport: 'Atau buka laporan Anda (JSON)',
    ownReport: 'Laporan yang dibuka',
    notReport:
      'Berkas ini bukan laporan kegiatan KIM yang dapat dibaca. Bukalah laporan, atau daftar berisi pendaftaran dan laporannya.',
    scoreHint:
      'Ubah bobot atau batas atas, lalu lihat apa yang bergerak. Kerangka ini usulan pustaka, bukan ketetapan pemerintah.',
    ownWeights: 'Bobot fungsi',
    ownGoalpost: 'Batas atas satu ukuran',
    criterion: 'Ukuran',
    upperEnd: 'Nilai yang mendapat angka penuh',
    reset: 'Kembalikan seperti semula',
    asPublished: 'Semula',
    changed: 'Dengan pilihan Anda',
    dimension: 'Fungsi',
    points: 'Nilai',
    difference: 'Selisih',
    noScore: 'belum dapat dinilai',
    interval: (from, to) => `Kisaran: ${from} sampai ${to}`,
    explanation: 'Penjelasan',
    impossible:
      'Pilihan ini tidak dapat dihitung: paling sedikit satu bobot harus lebih dari 0, dan batas atas harus di atas batas bawah.',
    unnamed: 'tanpa nama',
  },
  en: {
    skip: 'Skip to the content',
    title: 'KIM workbench',
    backToDocs: 'Back to the documentation',
    promise: 'Everything is worked out in your browser. Nothing is sent, and nothing is kept elsewhere.',
    screens: 'Screens',
    registration: 'Registration',
    titles: 'Activity titles',
    score: 'Score of a year',
    settings: 'Settings',
    language: 'Language',
    day: 'Checked as of',
    ruleSet: 'Rules',
    noDay: 'Choose a day of the calendar, 1 June 2010 at the earliest.',
    loading: 'Loading …',
    loadFailed: 'This part could not be loaded. Reload the page and try again.',
    example: 'Example',
    chooseExample: 'Choose an example',
    openFile: 'Open a file (JSON, CSV or Excel)',
    dropHint: 'A file can be dropped here, too.',
    paste: 'Or paste a registration here (JSON)',
    check: 'Check',
    download: 'Download the result',
    stop: 'Stop',
    reading: 'Reading the file',
    stopped: 'Reading was stopped. What had been read is not shown.',
    notJson: 'This is not whole JSON. Look at its brackets and quotation marks.',
    notReadable: 'This file cannot be read. Save it as CSV or Excel (.xlsx) and try again.',
    noRegistration: 'No registration of a KIM could be read from this.',
    empty: 'Choose an example, open a file, or paste data.',
    read: (name) => `Checked: ${name}`,
    several: (count) => `${count} groups were read`,
    listed: (shown, all) => `${shown} of ${all} groups are shown; the download has all of them.`,
    group: 'Group',
    verdict: 'Standing',
    show: 'Show',
    requirements: 'Requirements',
    askFirst: 'Ask first',
    findings: 'Findings',
    noFindings: 'No findings of the rules that could be checked.',
    source: 'Source',
    notChecked: (count) => `Not checked yet: ${count} rules`,
    importNotes: 'Notes on the file',
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    titlesLabel: 'Titles of activities, one a line',
    titlesHint: 'The words that decide the reading are marked.',
    chooseYear: 'Choose an invented reporting year',
    openReport: 'Or open a report of yours (JSON)',
    ownReport: 'The report opened',
    notReport:
      'This file is no activity report of a KIM that can be read. Open a report, or a list of a registration and its report.',
    scoreHint:
      "Change weights or an upper end, and watch what moves. The framework is this library's proposal, not the government's.",
    ownWeights: 'Weights of the functions',
    ownGoalpost: 'Upper end of one measure',
    criterion: 'Measure',
    upperEnd: 'Value that earns full points',
    reset: 'Back to the published values',
    asPublished: 'As published',
    changed: 'With your choices',
    dimension: 'Function',
    points: 'Score',
    difference: 'Difference',
    noScore: 'no score yet',
    interval: (from, to) => `Interval: ${from} to ${to}`,
    explanation: 'Explanation',
    impossible:
      'This cannot be calculated: at least one weight must be above 0, and the upper end above the lower one.',
    unnamed: 'unnamed',
  },
};
