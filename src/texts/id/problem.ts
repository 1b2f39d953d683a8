import type { Language } from '../language.js';

/** What a service answers when it turns a submission down. */
export const problem: Language['problem'] = {
  title: 'Berkas ini belum dapat diterima',
  detail: ({ errors, warnings, hints }, { number, list }) => {
    const found = [
      errors > 0 ? `${number(errors)} hal yang harus diperbaiki` : '',
      warnings > 0 ? `${number(warnings)} hal yang perlu diperhatikan` : '',
      hints > 0 ? `${number(hints)} saran` : '',
    ].filter((part) => part !== '');
    return found.length === 0 ? 'Tidak ada yang perlu diperbaiki.' : `Ada ${list(found)}.`;
  },
  statuses: {
    400: {
      title: 'Data tidak dapat dibaca',
      detail: 'Data yang dikirim tidak tersusun dengan benar. Periksa datanya, lalu kirim kembali.',
    },
    401: { title: 'Anda belum masuk', detail: 'Masuklah terlebih dahulu, lalu kirim kembali.' },
    403: { title: 'Tidak diizinkan', detail: 'Akun Anda tidak berhak melakukan ini. Hubungi pengelola layanan.' },
    404: { title: 'Tidak ditemukan', detail: 'Tidak ada data di alamat ini.' },
    405: { title: 'Tidak dapat dilakukan', detail: 'Alamat ini tidak dapat digunakan dengan cara tersebut.' },
    409: {
      title: 'Data sudah ada',
      detail: 'Berkas dengan kode ini sudah disimpan. Ubah berkas tersebut, atau gunakan kode lain.',
    },
    412: {
      title: 'Data sudah berubah',
      detail:
        'Berkas ini sudah diubah oleh orang lain sejak Anda membukanya. Buka kembali berkas itu sebelum mengubahnya.',
    },
    413: {
      title: 'Data terlalu besar',
      detail: 'Data yang dikirim lebih besar daripada yang dapat diterima layanan ini.',
    },
    415: { title: 'Jenis data tidak sesuai', detail: 'Layanan ini tidak menerima jenis data yang dikirim.' },
    429: {
      title: 'Terlalu banyak permintaan',
      detail: 'Permintaan dikirim terlalu sering. Tunggu sebentar, lalu kirim kembali.',
    },
    500: {
      title: 'Layanan sedang bermasalah',
      detail: 'Kesalahan tidak berasal dari data Anda. Coba lagi beberapa saat lagi.',
    },
    503: {
      title: 'Layanan sedang tidak tersedia',
      detail: 'Layanan ini belum dapat menjawab. Coba lagi beberapa saat lagi.',
    },
  },
};
