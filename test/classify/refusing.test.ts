import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

// What names an act is not always one: an article about it, a thing for it, a denial of it.
const form = fc.constantFrom(
  'pelatihan',
  'lomba',
  'kerja bakti',
  'penyuluhan',
  'rapat',
  'senam',
  'pameran',
  'pengajian',
);
const about = fc.constantFrom('bagi warga', 'di desa', 'bagi pemuda', 'desa', 'sejak dini');
const head = fc.constantFrom(
  ...['Pentingnya', 'Manfaat', 'Contoh', 'Syarat', 'Pengertian', 'Panduan', 'Dampak', 'Strategi', 'Mengapa', 'Apa itu'],
);
const body = fc.constantFrom('Warga RT 02', 'Karang Taruna', 'Camat', 'KIM Melati', 'PKK');

function read(title: string) {
  const { technique, status } = classifyActivity(title);
  return { concept: technique?.concept, status: status?.concept };
}

describe('an article or a notice', () => {
  it('tells of no activity, whatever act its head is about', () => {
    fc.assert(
      fc.property(head, form, about, (what, act, rest) => {
        expect(read(`${what} ${act} ${rest}`)).toEqual({ concept: undefined, status: 'no-activity' });
      }),
    );
  });

  it('is what it is with a number before it', () => {
    expect(read('5 tips menanam cabai').concept).toBeUndefined();
    expect(read('7 manfaat senam').status).toBe('no-activity');
  });

  it('in the first clause leaves the act of the next one what it is', () => {
    fc.assert(
      fc.property(head, body, form, (what, who, act) => {
        const alone = read(`${who} gelar ${act}`);
        expect(read(`${what} gizi, ${who} gelar ${act}`)).toEqual(alone);
      }),
    );
  });

  it('names what was acted on, where a verb states so', () => {
    expect(read('Peran paralegal desa dikuatkan lewat pelatihan').concept).toBeDefined();
    expect(read('Data warga dimutakhirkan kader')).not.toEqual({ concept: undefined, status: 'held' });
  });
});

describe('a noun of an act', () => {
  it('is only spoken of where it is counted or described and nobody acts', () => {
    fc.assert(
      fc.property(fc.constantFrom('tradisi', 'lomba', 'pelatihan', 'gotong royong', 'pameran'), (act) => {
        expect(read(`5 ${act} unik di Nusantara`).concept).toBeUndefined();
        expect(read(`${act} yang kian memudar`)).toEqual({ concept: undefined, status: 'no-activity' });
        expect(read(`5 ${act} digelar serentak`).concept).toBeDefined();
        expect(read(`${act} yang lama dinanti akhirnya digelar`).concept).toBeDefined();
      }),
    );
  });

  it('in a first clause that only states when is not what the second tells of', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Pulang', 'Sepulang', 'Sedang', 'Asyik', 'Ditinggal', 'Usai', 'Jelang'),
        fc.constantFrom('pengajian', 'ronda', 'senam', 'yasinan', 'lomba'),
        fc.constantFrom('kakek ditabrak lari', 'ibu muda dijambret', 'rumah warga dibobol maling'),
        (when, act, event) => {
          expect(read(`${when} ${act}, ${event}`).concept).toBeUndefined();
        },
      ),
    );
    expect(read('Usai pengajian, warga kerja bakti').concept).toBe('kerja-bakti');
  });

  it('of a show or a gift is no act where what befell it stands behind it', () => {
    expect(read('Sapi kurban bantuan presiden mati mendadak').concept).toBeUndefined();
    expect(read('Bantuan bagi korban kebakaran disalurkan warga').concept).toBeDefined();
  });
});

describe('a question', () => {
  it('in which nobody acts tells of no activity', () => {
    fc.assert(
      fc.property(fc.constantFrom('Pelatihan', 'Lomba', 'Literasi', 'Pilkades', 'Posyandu'), (act) => {
        expect(read(`${act} rendah, salah siapa?`).concept).toBeUndefined();
        expect(read(`Sudah tahu? KIM gelar ${act}`).concept).toBeDefined();
      }),
    );
    expect(read('Cek fakta: benarkah vaksin sebabkan lumpuh?').concept).toBe('klarifikasi-informasi');
  });
});

describe('a title that begins with a whole verb and names nobody', () => {
  it('is an essay, where a form is not what it tells of', () => {
    const essays = ['Membangun desa dari pinggiran', 'Merawat kebinekaan dari kampung', 'Menjaga lisan'];
    for (const title of [...essays, 'Mencari format ideal musyawarah desa']) {
      expect(read(title).concept).toBeUndefined();
    }
    expect(read('Memperingati HUT RI di RW 05').concept).toBe('peringatan-hari-besar');
  });
});

describe('a form right behind a thing', () => {
  it('only tells what the thing is for', () => {
    fc.assert(
      fc.property(fc.constantFrom('Anggaran', 'Tenda', 'Lokasi', 'Tiket', 'Biaya'), form, (thing, act) => {
        expect(read(`${thing} ${act} terlalu mahal`).concept).toBeUndefined();
      }),
    );
  });

  it('is what is done where the place becomes that of an act', () => {
    expect(read('Lapangan desa jadi lokasi lomba layang-layang').concept).toBe('lomba');
  });
});

describe('a verb without a form', () => {
  it('counts where people stand before it', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('pasang', 'bikin', 'terima', 'kumpulkan', 'rawat'), (who, verb) => {
        expect(classifyActivity(`${who} ${verb} papan nama`).technique?.grade).toBe('weak');
      }),
    );
  });

  it.each([
    'Guru honorer belum terima gaji',
    'Pengendara terobos jalan yang baru dibuka',
    'Harga belum turun sejak Lebaran',
    'Ulat bulu serbu kebun warga',
    'Dana desa penolong bagi petani',
    'Karang Taruna, agen pengembangan masyarakat',
  ])('does not where it is denied, only described or done by no one: %s', (title) => {
    expect(read(title).concept).toBeUndefined();
  });
});

describe('that something did not take place', () => {
  it('is told by whatever denies a verb of holding', () => {
    fc.assert(
      fc.property(
        form,
        fc.constantFrom('tidak', 'tak', 'belum', 'gagal', 'gak', 'belum bisa', 'tidak jadi', 'tak lagi'),
        fc.constantFrom('digelar', 'dilaksanakan', 'diadakan', 'diselenggarakan', 'dihelat', 'terlaksana'),
        (act, denial, verb) => {
          expect(read(`${act} di balai desa ${denial} ${verb}`).status).toBe('not-held');
        },
      ),
    );
  });

  it('and that it is still to come, by a verb of holding that is about to be or a day to come', () => {
    fc.assert(
      fc.property(
        form,
        fc.constantFrom('segera', 'siap', 'akan', 'bakal'),
        fc.constantFrom('gelar', 'adakan', 'selenggarakan', 'ikuti', 'menggelar'),
        fc.constantFrom('senin', 'sabtu', 'pekan', 'bulan'),
        (act, soon, verb, day) => {
          expect(read(`Karang Taruna ${soon} ${verb} ${act}`).status).toBe('planned');
          expect(read(`${day} depan ${act} di balai desa`).status).toBe('planned');
        },
      ),
    );
  });

  it.each([
    ['Sosialisasi penundaan pilkades', 'held'],
    ['Evaluasi kegiatan yang batal tahun lalu', 'held'],
    ['Usai vakum dua tahun, KIM Pelangi gelar rapat', 'held'],
    ['Hujan deras tak surutkan semangat kerja bakti', 'held'],
    ['Posyandu bulan ini libur', 'not-held'],
    ['CFD minggu ini libur', 'not-held'],
    ['Rencana studi tiru ke Bandung kandas', 'not-held'],
    ['Mereka tak lagi menunggu, warga bangun jalan', 'held'],
  ])('is told of the act itself only: %s', (title, status) => {
    expect(read(title).status).toBe(status);
  });
});

describe('what was cancelled', () => {
  it('is not saved by what else a further clause says took place', () => {
    fc.assert(
      fc.property(
        form,
        fc.constantFrom('ditunda', 'dibatalkan', 'ditiadakan'),
        fc.constantFrom('ini kegiatan', 'ini acara', 'berikut agenda'),
        fc.constantFrom('tetap digelar', 'tetap berlangsung', 'tetap dilaksanakan'),
        (act, off, other, on) => {
          expect(read(`${act} ${off}, ${other} yang ${on}`).status).toBe('not-held');
          expect(read(`Sempat ${off}, ${act} ${on}`).status).toBe('held');
        },
      ),
    );
  });

  it('is so whoever denies holding it, in whatever voice', () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('tidak', 'tak', 'belum', 'gagal', 'tak jadi', 'tidak bisa', 'belum sempat', 'tak lagi'),
        fc.constantFrom('gelar', 'menggelar', 'adakan', 'mengadakan', 'laksanakan', 'melaksanakan', 'selenggarakan'),
        form,
        (who, denial, holds, act) => {
          expect(read(`${who} ${denial} ${holds} ${act}`).status).toBe('not-held');
        },
      ),
    );
  });

  it('is so where no table knows what was put off', () => {
    fc.assert(
      fc.property(fc.constantFrom('ditunda', 'diundur', 'batal', 'dibatalkan'), (off) => {
        expect(read(`Gugyuban warga ${off} gara gara hujan`).status).toBe('not-held');
      }),
    );
  });

  it('is so whatever a first clause is against', () => {
    expect(read('Antisipasi wabah merebak, Bupati tiadakan festival')).toEqual({
      concept: 'festival',
      status: 'not-held',
    });
    expect(read('Antisipasi merebaknya flu, Bupati tiadakan PSJ').status).toBe('not-held');
  });
});

describe('what is only demanded, owed or talked about', () => {
  it('was not done', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('desak', 'mendesak', 'menuntut'), (who, verb) => {
        const title = `${who} ${verb} perusahaan perbaiki jalan`;
        expect(read(title)).toEqual({ concept: undefined, status: 'no-activity' });
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom('harus', 'wajib', 'jangan'), form, (owes, act) => {
        expect(read(`${act} ${owes} merata`)).toEqual({ concept: undefined, status: 'no-activity' });
        expect(read(`Paralegal ${owes} jauh dari warga`).concept).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(form, fc.constantFrom('perlu', 'diminta'), (act, asks) => {
        expect(read(`Camat: ${asks} ${act} rutin`)).toEqual({ concept: undefined, status: 'no-activity' });
        expect(read(`${act} ${asks} lebih sering`)).toEqual({ concept: undefined, status: 'no-activity' });
      }),
    );
    fc.assert(
      fc.property(form, fc.constantFrom('motor', 'penggerak', 'kunci', 'solusi'), (act, what) => {
        expect(read(`Karang Taruna jadi ${what} ${act}`).concept).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(form, fc.constantFrom('peran', 'pentingnya', 'soal'), (act, what) => {
        const title = `Kapolsek bicara ${what} ${act}`;
        expect(read(title)).toEqual({ concept: undefined, status: 'no-activity' });
      }),
    );
  });

  it.each([
    'Warga keluhkan jembatan rusak, tutup akses hingga tunggu perbaikan',
    'Dinilai lamban, warga minta lurah mundur',
    'Ini kata camat, paralegal harus turun ke desa',
    'Kegiatan PKK jangan bergantung dana desa',
  ])('was not done: %s', (title) => {
    expect(read(title)).toEqual({ concept: undefined, status: 'no-activity' });
  });

  it('nor was what a notice says keeps a place from water', () => {
    expect(read('PDAM lakukan perbaikan pipa, berikut wilayah terdampak').concept).toBeUndefined();
    expect(read('Jadwal pemadaman listrik hari ini').status).toBe('no-activity');
  });

  it('leaves what the next clause says was done', () => {
    expect(read('Warga keluhkan sampah, Camat gelar rapat').concept).toBe('rapat');
    expect(read('Bupati minta KIM gelar sosialisasi').concept).toBe('sosialisasi');
  });
});

describe('a word that asks people to come', () => {
  it('plans nothing where somebody does something in the next clause, or asked by what was held', () => {
    fc.assert(
      fc.property(fc.constantFrom('warga', 'pemuda', 'kader'), body, (whom, who) => {
        expect(read(`Ajak ${whom} peduli, ${who} bersihkan sungai`).status).toBe('held');
        expect(read(`${who} ajak ${whom} jaga sungai melalui komsos`).status).toBe('held');
        expect(read(`${who} ajak ${whom} kerja bakti`).status).toBe('planned');
      }),
    );
    expect(read('Ajak warga peduli, Karang Taruna launching kampung hijau').status).toBe('held');
  });
});

it('who is ready to host or to receive an act has it before them', () => {
  fc.assert(
    fc.property(fc.constantFrom('jadi tuan rumah', 'sambut'), form, (verb, act) => {
      expect(read(`Karang Taruna siap ${verb} ${act}`).status).toBe('planned');
      // Behind the name of a group, with a capital, the verb is no part of the name.
      expect(read(`Karang Taruna Melati Agendakan ${act}`).status).toBe('planned');
    }),
  );
});

it('what a first clause says somebody became gives way to what is done', () => {
  expect(read('Jadi corong penyampaian informasi desa, pengurus KIM dilatih menulis').concept).toBe('pelatihan');
});

it('a partner adds the link to what is done', () => {
  const { functions } = classifyActivity('Karang Taruna berkolaborasi dengan dinas gelar donor darah');
  expect(functions.map(({ concept }) => concept)).toEqual(['implementasi', 'networking']);
});

it('a verb behind the word for a place is not its name', () => {
  expect(read('Warga Padukuhan Bersihkan Mata Air').concept).toBe('kerja-bakti');
  expect(read('KIM Berkolaborasi dengan Kampus').concept).toBe('kerja-sama');
  expect(read('Ritual Tiwah Digelar di Tumbang Manggu').status).toBe('held');
});
