// biome-ignore-all format: a sheet is easier to see with a row in a line

import { type Any, activities, all, days, everybody, is, names, of, offices, quiet, rowsOf, saidOf, titles, yes } from './looked-into.js';
import type { Expected } from './office-sheets.js';

/*
 * More sheets, of layouts that districts, villages and groups hit upon: cards, ledgers, forms, matrices, of nobody; each with what
 * must come out, written down before it was read.
 */

export const districtSheets: (readonly [name: string, rows: readonly unknown[], expected: Expected, options: object])[] = [];
const sheet = (name: string, rows: readonly unknown[], expected: Expected, options: object = {}) =>
  districtSheets.push([name, rows, expected, options]);

const act = { kind: 'activity-report', period: 'year' };
const year = { kind: 'activity-report', period: { from: '2025-01-01', through: '2025-12-31' } };
const M = ['KIM MAWAR'];
const nobody = { g: [] as string[][] };
/** Everybody is a member, or it is said of the row where they stand. */
const peopleIn = (s: readonly Any[], o: readonly Any[], people: readonly (readonly [name: string, row: number])[]) =>
  all(...people.map(([name, row]) => yes(everybody(s).includes(name) || saidOf(o, row), `${name} lost`)),
    yes(everybody(s).length === people.length || s.every((x: Any) => x.membersListed === 'some'), `${everybody(s).length} people as a whole`),
    yes(everybody(s).every((name) => people.some(([own]) => own === name)), `invented: ${everybody(s).join()}`));

sheet('cards of members, one below the other', [['KARTU ANGGOTA KIM MAWAR'],['Nama',':','Andi'],['Jabatan',':','Ketua'],['Alamat',':','RT 1'],[],['Nama',':','Budi'],['Jabatan',':','Anggota'],['Alamat',':','RT 2'],[],['Nama',':','Cici'],['Jabatan',':','Anggota'],['Alamat',':','RT 3']],
 { f: ({ s, o }) => peopleIn(s,o,[['Andi',2],['Budi',6],['Cici',10]]) });
sheet('name and telephone under each office, in three rows of headings', [['No','Nama KIM','Desa','Pengurus','','','','',''],['','','','Ketua','','Sekretaris','','Bendahara',''],['','','','Nama','No HP','Nama','No HP','Nama','No HP'],[1,'KIM Mawar','Karang','Andi','0812','Budi','0813','Cici','0814'],[2,'KIM Melati','Kali','Dodi','0815','Eka','','Fani','']],
 { f: ({ s, o }) => all(is(everybody(s).filter((name) => !['Andi','Budi','Cici','Dodi','Eka','Fani'].includes(name)),[]), yes(s.every((x: Any) => x.membersListed === 'some' || names(x).length === 0),'whole'), yes((everybody(s).length === 6 && s.length === 2) || (saidOf(o,4) && saidOf(o,5)),`lost ${everybody(s).join()}`)) });
sheet('days as numbers of year, month and day', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan'],[20250317,'A'],[20250318,'B'],[20251231,'C']],
 { f: (read) => all(is(days(read.s),['2025-03-17','2025-03-18','2025-12-31']), quiet(read)) }, act);
sheet('attendance by days in the headings, with letters and their legend', [['DAFTAR HADIR ANGGOTA KIM MAWAR BULAN MARET 2025'],['No','Nama','03/03/2025','10/03/2025','17/03/2025','Jml'],[1,'Andi','H','H','S',2],[2,'Budi','H','I','H',2],[3,'Cici','A','H','H',2],[],['Ket:'],['H = Hadir, S = Sakit, I = Izin, A = Alpa']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected: [] });
sheet('activities numbered below each group: 1, 1.1, 1.2', [['REKAPITULASI KEGIATAN KIM TAHUN 2025'],['No','Uraian Kegiatan','Tanggal','Peserta'],['1','KIM MAWAR','',''],['1.1','Rapat','17/3/2025',20],['1.2','Bazar','18/3/2025',30],['2','KIM MELATI','',''],['2.1','Lomba','19/3/2025',15]],
 { f: ({ s, o }) => all(is(titles(s).filter((title) => /KIM/.test(title)),[]), yes([4,5,7].every((row) => saidOf(o,row)) || is(s.map((x: Any) => [x.kimName ?? x.kimId, titles([x])]).length,2) === undefined,'lost'), yes(titles(s).length === 0 || s.length === 2,`${s.length} groups`)) }, act);
sheet('several groups of one village in one cell', [['No','Kecamatan','Desa','Nama KIM','Jumlah'],[1,'Siman','Karang','KIM Mawar, KIM Melati',2],[2,'Siman','Kali','KIM Anggrek',1]],
 { f: ({ s, o }) => all(yes(!s.some((x: Any) => /Mawar.*Melati/.test(x.name)) || saidOf(o,2),'two groups as one'), yes(s.some((x: Any) => x.name === 'KIM Anggrek'),'Anggrek')) });
sheet('who runs the accounts of each group', [['No','Nama KIM','Desa','Nama Admin','Nomor WA Admin'],[1,'KIM Mawar','Karang','Andi','081234567890'],[2,'KIM Melati','Kali','Budi','081234567891']],
 { f: ({ s, o }) => all(is(s.map((x: Any) => x.name),['KIM Mawar','KIM Melati']), yes(everybody(s).length === 0 || s.every((x: Any) => x.membersListed === 'some'),'whole'), yes(everybody(s).length === 2 || of(o,'unknown-column').length > 0,'lost'), is(offices({ members: s.flatMap((x: Any) => x.members ?? []) }).filter((one: string) => one === 'ketua'),[])) });
sheet('the team of an office that guides all groups', [['LAMPIRAN KEPUTUSAN BUPATI CONTOH'],['TIM PEMBINA KELOMPOK INFORMASI MASYARAKAT KABUPATEN CONTOH'],['No','Nama/NIP','Pangkat/Gol','Jabatan Dinas','Kedudukan dalam Tim'],[1,'Andi\n197012121998031002','Pembina/IVa','Kepala Dinas','Ketua'],[2,'Budi\n197112121998031002','Penata/IIIc','Kepala Bidang','Sekretaris']],
 { ...nobody, f: ({ o }) => yes(saidOf(o,4) && saidOf(o,5),'silent') });
sheet('weeks as columns, activities in the cells', [['KEGIATAN KIM MAWAR TAHUN 2025'],['Bulan','Minggu I','Minggu II','Minggu III','Minggu IV'],['Januari','Rapat','','Bazar',''],['Februari','','Lomba','','']],
 { activities: 0, f: ({ o }) => yes((saidOf(o,3) && saidOf(o,4)) || of(o,'unknown-column').length > 2,'silent') }, act);
sheet('contributions of each member by month', [['IURAN ANGGOTA KIM MAWAR 2025'],['No','Nama','Jan','Feb','Mar','Jumlah'],[1,'Andi',10000,10000,10000,30000],[2,'Budi',10000,'',10000,20000],['','JUMLAH',20000,10000,20000,50000]],
 { f: ({ s, o }) => yes(s.flatMap((x: Any) => x.income ?? []).every((one: Any) => one.amount !== 50000) && (s.flatMap((x: Any) => x.income ?? []).length === 2 || (saidOf(o,3) && saidOf(o,4)) || of(o,'unknown-column').length > 0),'lost') }, { ...year, list: 'income' });
sheet('the same, read as members', [['IURAN ANGGOTA KIM MAWAR 2025'],['No','Nama','Jan','Feb','Mar','Jumlah'],[1,'Andi',10000,10000,10000,30000],[2,'Budi',10000,'',10000,20000],['','JUMLAH',20000,10000,20000,50000]],
 { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('editions of a bulletin', [['BULETIN KIM MAWAR'],['Edisi','Tema','Oplah','Tgl Terbit'],['01/2025','Panen raya',100,'17 Januari 2025'],['02/2025','Vaksinasi',150,'17 Februari 2025'],['Jumlah','',250,'']],
 { f: ({ s, o }) => all(is(s.flatMap((x: Any) => x.products ?? []).length + rowsOf(o,'rejected').length,2), yes(!s.flatMap((x: Any) => x.products ?? []).some((one: Any) => /jumlah/i.test(one.title ?? '')),'sum')) }, { ...act, list: 'products' });
sheet('wishes with a tick under what became of them', [['REKAP ASPIRASI KIM MAWAR'],['No','Tanggal','Aspirasi','Sudah','Proses','Belum'],[1,'17/3/2025','Jalan rusak','v','',''],[2,'18/3/2025','Lampu mati','','v',''],[3,'19/3/2025','Banjir','','','v']],
 { aspirations: 3, rejected: [] }, { ...act, list: 'aspirations' });
sheet('name and birth in one cell, in two lines', [M,['No','Nama / Tempat Tanggal Lahir','Jabatan'],[1,'Andi\nPonorogo, 01-05-1980','Ketua'],[2,'Siti Aminah\nMadiun, 2 Juni 1985','Anggota']],
 { f: ({ s, o }) => all(yes(everybody(s).length === 2 || (saidOf(o,3) && saidOf(o,4)),'lost'), is(everybody(s).filter((name) => !['Andi','Siti Aminah'].includes(name)),[]), yes(!JSON.stringify(o).includes('1980') && !JSON.stringify(o).includes('1985'),'birth')) });
sheet('degrees as they are typed', [M,['No','Nama','Jabatan'],[1,'ANDI WIJAYA,SE','Ketua'],[2,'Budi.A.Md','Anggota'],[3,'Cici, S. Pd. I','Anggota'],[4,'Hj.DEWI,S.Pd,M.M','Anggota'],[5,'Ir Eko MT','Anggota'],[6,'FANI S.KOM., MM.','Anggota']],
 { members: 6, listed: undefined, rejected: [] });
sheet('husband and wife in one cell', [M,['No','Nama','Jabatan'],[1,'Bpk. Andi & Ibu Siti','Anggota'],[2,'Budi (suami Cici)','Anggota'],[3,'Ny. Dodi','Bendahara']],
 { f: ({ s, o }) => all(yes(everybody(s).length === 4 || s[0].membersListed === 'some',`${everybody(s).join()}`), is(rowsOf(o,'rejected'),[]), yes(!everybody(s).includes('Cici'),'Cici')) });
sheet('answers on activities, kinds between commas', [['Timestamp','Nama KIM','Jenis kegiatan (boleh lebih dari satu)','Nama Kegiatan','Tanggal pelaksanaan kegiatan','Jumlah peserta laki-laki','Jumlah peserta perempuan'],['17/03/2025 9:00:00','KIM Mawar','Rapat, Pelatihan','Rapat bulanan','15/03/2025',10,12],['20/03/2025 9:00:00','KIM Mawar','Bazar','Bazar UMKM','18/03/2025',20,25]],
 { activities: 2, rejected: [], f: ({ s }) => all(is([...days(s)].sort(),['2025-03-15','2025-03-18']), is(activities(s).map((one: Any) => [one.attendance?.men,one.attendance?.women]),[[10,12],[20,25]])) }, act);
sheet('men and women in the cell of the number of members', [['No','Nama KIM','Desa','Ketua','Jumlah Anggota'],[1,'KIM Mawar','Karang','Andi','12 L / 8 P'],[2,'KIM Melati','Kali','Budi','15 (7L + 8P)'],[3,'KIM Anggrek','Lor','Cici','L=6, P=9']],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi'],['KIM Anggrek','Cici']], listed: 'some', rejected: [], f: ({ s, o }) => all(...[20,15,15].map((count,i) => yes(s[i].statedCounts?.[0]?.count === count || (s[i].statedCounts === undefined && saidOf(o,i + 2)),`${i}: ${JSON.stringify(s[i].statedCounts)}`))) });
sheet('partners as columns of ticks', [['MITRA KIM'],['No','Nama KIM','Diskominfo','Puskesmas','BRI'],[1,'KIM Mawar','v','','v'],[2,'KIM Melati','','v','']],
 { f: ({ s, o }) => yes(s.flatMap((x: Any) => x.partners ?? []).length === 0 && (of(o,'unknown-column').length === 3 || (saidOf(o,3) && saidOf(o,4))),'lost') }, { ...year, list: 'partners' });
sheet('a plan by months of four weeks', [['RENCANA KERJA KIM MAWAR TAHUN 2026'],['No','Kegiatan','Januari','','','','Februari','','',''],['','','1','2','3','4','1','2','3','4'],[1,'Rapat','x','','','','x','','',''],[2,'Pelatihan','','','x','','','','','']],
 { rejected: [], f: ({ s }) => is(s[0]?.workProgrammes?.[0]?.activities?.map((one: Any) => one.title),['Rapat','Pelatihan']) }, { list: 'plannedActivities' });
sheet('a list of those who left in a year', [['DAFTAR ANGGOTA KIM MAWAR YANG KELUAR TAHUN 2024'],['No','Nama','Alasan'],[1,'Andi','Pindah rumah'],[2,'Budi','Bekerja di luar kota']],
 { f: ({ s, o }) => all(is(everybody(s),[]), yes(s.flatMap((x: Any) => x.formerMembers ?? []).length === 2 || (saidOf(o,3) && saidOf(o,4)),'lost')) });
sheet('who was asked to come, came, and did not', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Jumlah Undangan','Hadir','Tidak Hadir'],[1,'17/3/2025','Rapat',30,25,5],[2,'18/3/2025','Pelatihan',20,20,0]],
 { activities: 2, rejected: [], f: ({ s, o }) => yes(activities(s).every((one: Any, i) => [25,20][i] === one.attendance?.total || (one.attendance?.total === undefined && of(o,'unknown-column').length > 0)),JSON.stringify(activities(s).map((one: Any) => one.attendance))) }, act);
sheet('a line for programs that take files apart', [['sep=;'],['No','Nama KIM','Nama','Jabatan'],['1','KIM Mawar','Andi','Ketua'],['2','KIM Mawar','Budi','Anggota']],
 { g:[['KIM Mawar','Andi','Budi']], f: quiet });
sheet('codes of accounts beside programmes, as budgets are printed', [['LAPORAN REALISASI KEGIATAN'],['Kode','Program/Kegiatan/Sub Kegiatan','Pagu (Rp)','Realisasi (Rp)','%'],['2.16.02','Program Informasi dan Komunikasi Publik',100000000,95000000,95],['2.16.02.2.01','Pemberdayaan KIM',50000000,45000000,90],['','Jumlah',150000000,140000000,93.3]],
 { activities: 0, f: ({ o }) => yes(saidOf(o,3) && saidOf(o,4),'silent') }, act);
sheet('a mark for who leads, beside the names of members', [M,['No','Nama','Ketua?','L/P'],[1,'Andi','Ya','L'],[2,'Budi','Tidak','L'],[3,'Siti','Tidak','P']],
 { g:[['KIM MAWAR','Andi','Budi','Siti']], rejected: [], listed: undefined });
sheet('groups of which a column says only whether they have members', [['No','Nama KIM','Ketua','Anggota'],[1,'KIM Mawar','Budi','Ya'],[2,'KIM Melati','Ani','v'],[3,'KIM Teratai','Tono','Tidak']],
 { g:[['KIM Mawar','Budi'],['KIM Melati','Ani'],['KIM Teratai','Tono']] });
sheet('the head of the village beside the title', [['PENGURUS KIM MAWAR Kepala Desa: Budi Santoso'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Siti','Sekretaris']],
 { g:[['KIM MAWAR','Andi','Siti']], f: ({ s }) => is(s[0]?.seat, undefined) });
sheet('the whole board in a cell, in one line', [['No','Nama KIM','Desa','Susunan Pengurus'],[1,'KIM Mawar','Karang','Ketua: Budi, Sekretaris: Ani, Bendahara: Siti'],[2,'KIM Melati','Kali','Ketua: Dodi; Sekretaris: Eka']],
 { g:[['KIM Mawar','Budi','Ani','Siti'],['KIM Melati','Dodi','Eka']], listed: 'some', rejected: [], f: ({ s }) => is(s.map(offices),[['ketua','sekretaris','bendahara'],['ketua','sekretaris']]) });
