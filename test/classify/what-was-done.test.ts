import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyActivity } from '../../src/classify/classify-activity.js';

/* Whether something was done at all, and whether what did not take place was the act. */

function read(title: string) {
  const { technique, status, functions } = classifyActivity(title);
  return {
    concept: technique?.concept,
    status: status?.concept,
    functions: functions.map(({ concept }) => concept),
  };
}

const acts = fc.constantFrom('rapat', 'lomba', 'pelatihan', 'penyuluhan', 'pengajian', 'kerja bakti', 'pameran');
const people = fc.constantFrom('warga', 'karang taruna', 'PKK', 'pemuda', 'petani');

describe('a group', () => {
  const nouns = fc.constantFrom('Forum', 'Komunitas', 'Paguyuban', 'Kelompok', 'Sanggar', 'Yayasan');
  const forms = fc.constantFrom('Diskusi', 'Senam', 'Belajar', 'Literasi', 'Pengajian', 'Tari');
  const names = fc.constantFrom('Warga', 'Melati', 'Sinar Harapan', 'Pemuda Desa Sukamaju', 'Lansia RW 05');

  it('is no activity, whatever its name says it does', () => {
    fc.assert(
      fc.property(nouns, forms, names, (noun, form, name) => {
        expect(read(`${noun} ${form} ${name}`)).toMatchObject({ concept: undefined, status: 'no-activity' });
      }),
    );
  });

  it('does what a verb behind its name says', () => {
    fc.assert(
      fc.property(nouns, forms, names, acts, (noun, form, name, act) => {
        expect(read(`${noun} ${form} ${name} gelar ${act}`)).toMatchObject({
          concept: read(`Warga gelar ${act}`).concept,
          status: 'held',
        });
      }),
    );
    expect(read('Forum diskusi warga bahas sampah').status).toBe('held');
    expect(read('Forum Diskusi Warga tentang Sampah').concept).toBe('diskusi');
  });
});

describe('what did not take place', () => {
  it('is not the act, where a later clause holds another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Tidak menggelar pesta', 'Tak ada kembang api', 'Polisi bubarkan tawuran', 'Tanpa pawai'),
        people,
        acts,
        (first, who, act) => {
          expect(read(`${first}, ${who} gelar ${act}`)).toMatchObject({
            concept: read(`${who} gelar ${act}`).concept,
            status: 'held',
          });
        },
      ),
    );
  });

  it('is the act, where its own clause names it or it is all that clause says', () => {
    fc.assert(
      fc.property(people, acts, fc.constantFrom('batal', 'ditunda', 'urung digelar'), (who, act, not) => {
        expect(read(`Lomba voli ${not}, ${who} gelar ${act}`).status).toBe('not-held');
        expect(read(`Belum terlaksana: ${who} gelar ${act}`).status).toBe('not-held');
      }),
    );
    expect(read('Bukan ditunda, wisuda tetap jalan').status).toBe('held');
  });

  it('also is what never took place', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom('tak', 'tidak', 'belum'), fc.constantFrom('', 'lagi'), (act, no, more) => {
        expect(read(`${act} ${no} pernah digelar ${more}`).status).toBe('not-held');
      }),
    );
  });
});

describe('what is to come', () => {
  it.each([
    'Desember nanti, warga Kranggan helat sedekah bumi',
    'Karang taruna ancang-ancang bikin turnamen',
  ])('%s', (title) => {
    expect(read(title).status).toBe('planned');
  });
});

describe('what is needed or waited for', () => {
  it('was not done', () => {
    fc.assert(
      fc.property(
        people,
        fc.constantFrom('butuh', 'membutuhkan', 'menanti', 'nunggu', 'perlu'),
        acts,
        (who, verb, act) => {
          expect(read(`${who} ${verb} ${act}`)).toMatchObject({ concept: undefined, status: 'no-activity' });
        },
      ),
    );
  });

  it('was not done wherever the title begins with it, unless it is announced', () => {
    expect(read('Perlu lebih banyak ruang diskusi di desa')).toMatchObject({
      concept: undefined,
      status: 'no-activity',
    });
    expect(read('Menanti festival panen raya pekan depan').status).toBe('planned');
  });

  it('does not keep others from doing something', () => {
    expect(read('Kunjungan ke lansia yang perlu bantuan')).toMatchObject({
      concept: 'kunjungan-kerja',
      status: 'held',
    });
    expect(read('Senam wajib tiap Jumat')).toMatchObject({ concept: 'olahraga', status: 'held' });
    expect(read('Relawan bagikan sembako ke lansia yang butuh bantuan').status).toBe('held');
  });
});

describe('what somebody only has an opinion of', () => {
  it('was not done by them', () => {
    fc.assert(
      fc.property(fc.constantFrom('soroti', 'kritik', 'sesalkan', 'pertanyakan'), acts, (verb, act) => {
        expect(read(`Dewan ${verb} ${act}`).status).not.toBe('held');
      }),
    );
    expect(read('Dewan soroti molornya proyek puskesmas').concept).toBeUndefined();
    expect(read('Warga diimbau waspada penipuan').status).toBe('no-activity');
    expect(read('Polisi imbau warga waspada penipuan').status).toBe('held');
  });
});

describe('what befell somebody', () => {
  it('is no activity, whatever the verb in ter-, where nothing is said to be done', () => {
    fc.assert(
      fc.property(fc.constantFrom('tersesat', 'terperosok', 'tersambar', 'terjungkal'), acts, (verb, act) => {
        expect(read(`Pendaki ${verb} di gunung`)).toMatchObject({ concept: undefined, status: 'no-activity' });
        expect(read(`Pendaki ${verb}, warga gelar ${act}`).status).toBe('held');
      }),
    );
  });
});

describe('what somebody in office says of an act', () => {
  it('is no activity, unless it says that it is held', () => {
    fc.assert(
      fc.property(fc.constantFrom('Bupati Malang', 'Camat', 'Kapolres Blitar', 'Wali Kota Batu'), acts, (who, act) => {
        expect(read(`${who}: ${act} modal bangsa`)).toMatchObject({ concept: undefined, status: 'no-activity' });
        expect(read(`${who}: ${act} digelar Minggu`).status).toBe('held');
        expect(read(`${who} gelar ${act}`).status).toBe('held');
      }),
    );
    expect(read('Kelurahan Sukun: kerja bakti RW 03').concept).toBe('kerja-bakti');
  });
});

describe('a verb right behind a form', () => {
  it('says of what kind it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('lomba', 'kursus', 'bimtek'),
        fc.constantFrom('mendongeng', 'menulis', 'membatik'),
        (act, verb) => {
          expect(read(`Warga gelar ${act} ${verb}`).concept).toBe(read(`Warga gelar ${act}`).concept);
          expect(read(`Dinas rencanakan ${act} ${verb}`).concept).toBe(read(`Warga gelar ${act}`).concept);
        },
      ),
    );
  });
});

describe('legal aid', () => {
  it('is what a body of it is taught, not what such a body teaches', () => {
    expect(read('Kadarkum Kelurahan Gayam dibina Bagian Hukum').concept).toBe('paralegal');
    expect(read('Posbankum gelar sosialisasi').concept).toBe('sosialisasi');
  });
});

describe('verbs as people speak', () => {
  it.each([
    ['Relawan ngajarin anak mengaji', 'edukasi-praktik'],
    ['Mahasiswa nyuluh petani', 'penyuluhan'],
    ['Warga ngebahas sampah', 'rapat'],
    ['Karang taruna ngadain lomba', 'lomba'],
    ['Warga dikasih pelatihan', 'pelatihan'],
    ['Dosen dampingi warga', 'pembinaan'],
    ['Warga mengadu ke DPRD', 'penyaluran-aspirasi'],
    ['Patroli malam warga RT 03', 'siskamling'],
    ['Pembersihan virus di pasar', 'layanan-kesehatan-warga'],
    ['Pembersihan selokan', 'kerja-bakti'],
  ])('%s', (title, concept) => {
    expect(read(title)).toMatchObject({ concept, status: 'held' });
  });

  it('are other words in other company', () => {
    expect(read('Pemuda mengadu nasib ke kota').concept).not.toBe('penyaluran-aspirasi');
    expect(read('Babinsa dampingi petani panen').concept).toBe('usaha');
    expect(read('KIM dikasih laptop').functions).toEqual(['akses']);
  });
});

describe('a number in letters', () => {
  it('begins a title as one in digits does', () => {
    fc.assert(
      fc.property(fc.constantFrom('Dua', 'Tiga', 'Lima', 'Tujuh'), acts, (number, act) => {
        expect(read(`${number} manfaat ${act}`).status).toBe('no-activity');
        expect(read(`${number} ${act} unik di Nusantara`).status).toBe('no-activity');
        expect(read(`${number} ${act} digelar`).status).toBe('held');
      }),
    );
    expect(read('Empat warga dilatih').concept).toBe('pelatihan');
  });
});

describe('a verb that no table knows', () => {
  it('was done by the people who head its clause, or who stand behind it where it begins with di-', () => {
    expect(read('Makam dijernihkan warga').status).toBe('held');
    expect(read('Warga menjernihkan kolam').status).toBe('held');
    expect(read('Kebijakan sekolah menuai protes').status).not.toBe('held');
    expect(read('Gudang dibakar warga').status).toBe('no-activity');
    expect(read('Warga diduga warga asing').status).toBe('no-activity');
  });
});

describe('a topic', () => {
  it('links nobody, but a partner does', () => {
    expect(read('Sosialisasi kerja sama antardaerah').functions).toEqual(['diseminasi']);
    expect(read('Pelatihan kerja sama tim').functions).toEqual(['akses']);
    expect(read('Sosialisasi kerja sama dengan kampus').functions).toContain('networking');
    expect(read('Pelatihan bekerja sama dengan kampus').functions).toContain('networking');
  });
});
