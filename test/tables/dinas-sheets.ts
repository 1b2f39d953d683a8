// biome-ignore-all format: a sheet is easier to see with a row in a line

import { type Any, activities, all, days, everybody, is, names, of, offices, quiet, rowsOf, saidOf, titles, yes } from './looked-into.js';
import type { Expected } from './office-sheets.js';

/*
 * Sheets of offices for communication, districts, villages and groups themselves, of nobody; each with what must come out,
 * written down before it was read.
 */

export const dinasSheets: (readonly [name: string, rows: readonly unknown[], expected: Expected, options: object])[] = [];
const sheet = (name: string, rows: readonly unknown[], expected: Expected, options: object = {}) =>
  dinasSheets.push([name, rows, expected, options]);

const act = { kind: 'activity-report', period: 'year' };
const rec = { sheet: false };
const down = { fillDown: true };
const M = ['KIM MAWAR'];
const N = ['No', 'Nama', 'Jabatan'];
const nobody = { g: [] as string[][] };

// Members

sheet('first and last names in columns of their own', [M,['No','Nama Depan','Nama Belakang','Jabatan'],[1,'Andi','Wijaya','Ketua'],[2,'Budi','','Anggota'],[3,'Siti','Aminah','Anggota']],
 { g:[['KIM MAWAR','Andi Wijaya','Budi','Siti Aminah']], listed: undefined, f: quiet });
sheet('titles before and behind the name in columns of their own', [M,['No','Gelar Depan','Nama','Gelar Belakang','Jabatan'],[1,'Drs.','Andi','M.Si','Ketua'],[2,'','Budi','','Anggota']],
 { members: 2, rejected: [], listed: undefined, f: ({ s }) => yes(names(s[0])[0]?.includes('Andi') && names(s[0])[1] === 'Budi', names(s[0]).join()) });
sheet('number of a group in a register, in each row of its members', [['No','Nomor Induk KIM','Nama KIM','Nama','Jabatan'],[1,'3502-001','KIM Mawar','Andi','Ketua'],[2,'3502-001','KIM Mawar','Budi','Anggota'],[3,'3502-002','KIM Mawar','Cici','Ketua']],
 { g:[['KIM Mawar','Andi','Budi'],['KIM Mawar','Cici']], hasnt:['"nik"'] });
sheet('numbers of members that name group and year', [M,['No. Anggota','Nama Anggota','Jabatan'],['001/KIM-M/2020','Andi','Ketua'],['002/KIM-M/2020','Budi','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi']], f: quiet });
sheet('name and office in one cell', [M,['No','Nama (Jabatan)'],[1,'Andi (Ketua)'],[2,'Budi (Sekretaris)'],[3,'Cici (Anggota)']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected: [] });
sheet('name and titles under one heading', [M,['No.','Nama Lengkap & Gelar','Jabatan Dalam Kepengurusan KIM'],['1.','Drs. H. Andi, M.Si','Ketua'],['2.','Hj. Budiati, S.Pd','Sekretaris']],
 { g:[['KIM MAWAR','Drs. H. Andi, M.Si','Hj. Budiati, S.Pd']], f: (read) => all(quiet(read), is(offices(read.s[0]),['ketua','sekretaris'])) });
sheet('sections in a column of their own, merged', [M,['No','Bidang','Jabatan','Nama'],[1,'Pengurus Inti','Ketua','Andi'],[2,'','Sekretaris','Budi'],[3,'Bidang Humas','Koordinator','Cici'],[4,'','Anggota','Dodi']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']], rejected: [], listed: undefined });
sheet('annex of a decree with roman numbers and sections', [['LAMPIRAN I : KEPUTUSAN KEPALA DESA KARANG'],['NOMOR : 188/12/2024'],['SUSUNAN PENGURUS KIM MAWAR DESA KARANG'],[],['I','PELINDUNG',':','Kepala Desa Karang'],['II','KETUA',':','Andi'],['III','SEKRETARIS',':','Budi'],['IV','BENDAHARA',':','Cici'],['V','SEKSI-SEKSI'],['','1. Seksi Humas',':','Dodi'],['','2. Seksi Media',':','1. Eka'],['','','','2. Fani']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka','Fani']] });
sheet('hamlets as titles among the people', [['DAFTAR ANGGOTA KIM MAWAR DESA KARANG'],N,['DUSUN KRAJAN'],[1,'Andi','Ketua'],[2,'Budi','Anggota'],['DUSUN NGLAMBONG'],[1,'Cici','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected: [] });
sheet('a list of two printed pages', [['DAFTAR ANGGOTA KIM MAWAR'],N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],['','','Halaman 1 dari 2'],['DAFTAR ANGGOTA KIM MAWAR'],N,[3,'Cici','Anggota'],['','','Halaman 2 dari 2']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected: [], listed: undefined });
sheet('headings merged downwards, filled in both rows', [M,['No','Nama','Jabatan','Alamat','Alamat'],['No','Nama','Jabatan','RT','RW'],[1,'Andi','Ketua',1,2],[2,'Budi','Anggota',1,3]],
 { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('place, day of birth and age under one heading', [M,['No','Nama','Tempat/Tgl Lahir/Umur','Jabatan'],[1,'Andi','Ponorogo, 1 Mei 1980 / 45','Ketua']],
 { g:[['KIM MAWAR','Andi']], has:['birth-date'], hasnt:['1980'], rejected: [] });
sheet('marks for men and women, and the sums of them', [M,['No','Nama','L','P','Jabatan'],[1,'Andi','√','','Ketua'],[2,'Siti','','√','Sekretaris'],['','Jumlah',1,1,'']],
 { g:[['KIM MAWAR','Andi','Siti']], listed: undefined, f: (read) => all(quiet(read), is(read.s[0].members.map((m: Any) => m.sex),['laki-laki','perempuan'])) });
sheet('people of many offices at one meeting', [['DAFTAR HADIR'],['RAPAT KOORDINASI KIM SE-KABUPATEN CONTOH'],['No','Nama','Instansi','No HP','Tanda Tangan'],[1,'Andi','Diskominfo','0812','1.'],[2,'Budi','KIM Mawar','0813','2.'],[3,'Cici','Kecamatan Siman','0814','3.']],
 { ...nobody, rejected: [4,5,6] });
sheet('signatures left and right', [['DAFTAR HADIR ANGGOTA KIM MAWAR'],['No','Nama','Jabatan','Tanda Tangan',''],[1,'Andi','Ketua','1 ........',''],[2,'Budi','Anggota','','2 ........'],[3,'Cici','Anggota','3 ........','']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], listed: 'some', rejected: [] });
sheet('attendance of months with a tick for each', [['ABSENSI ANGGOTA KIM MAWAR TAHUN 2025'],['No','Nama','Jabatan','Jan','Feb','Mar','Jumlah Hadir'],[1,'Andi','Ketua','v','v','v',3],[2,'Budi','Anggota','v','','v',2],['','Jumlah','',2,1,2,5]],
 { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('spreadsheet errors where names and days stand', [M,['No','Nama','Jabatan','Tanggal Masuk'],[1,'Andi','Ketua','#REF!'],[2,'#N/A','Anggota','2020'],[3,'Budi','#VALUE!','01/02/2020']],
 { g:[['KIM MAWAR','Andi','Budi']], f: ({ o }) => all(yes(saidOf(o,3),'3'), yes(saidOf(o,4),'4'), yes(saidOf(o,5),'5')), listed: 'some', rejected: [4] });
sheet('errors and formulas as ExcelJS gives them', [M,N,[1,{ formula: 'A1', result: 'Andi' },{ error: '#N/A' }],[2,{ error: '#REF!' },'Anggota'],[{ formula: 'A3+1', result: 3 },{ richText: [{ text: 'Bu' },{ text: 'di' }] },'Anggota']],
 { g:[['KIM MAWAR','Andi','Budi']], listed: 'some', rejected: [4] });
sheet('blanks of WPS around and inside', [['No','Nama\u00a0KIM','Desa ','Nama\u200b','Jabatan'],[1,'KIM\u00a0Mawar','Karang','Andi\u00a0',' Ketua'],[2,'KIM Mawar ','Karang\u00a0','\u200bBudi','Anggota']],
 { g:[['KIM Mawar','Andi','Budi']], f: quiet });
sheet('zeros kept by an apostrophe', [['No','Nama KIM','Kode Wilayah','Nama'],["'1",'KIM Mawar',"'35.02.01.2001","Andi"],["'2",'KIM Mawar',"'35.02.01.2001",'Budi']],
 { g:[['KIM Mawar','Andi','Budi']], f: ({ s }) => is(s[0].seat?.regionCode,'35.02.01.2001') });
sheet('a list that goes on in a second block beside it', [['DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','Jabatan','No','Nama','Jabatan'],[1,'Andi','Ketua',3,'Cici','Anggota'],[2,'Budi','Anggota',4,'Dodi','Anggota']],
 { f: ({ s, o }) => all(is([...everybody(s)].sort(),['Andi','Budi','Cici','Dodi']), is(s.length,1), is(rowsOf(o,'rejected'),[])) });
sheet('offices merged beside several people', [M,['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Anggota','Budi'],[3,'','Cici'],[4,'','Dodi']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']], f: ({ s }) => is(s[0].members.filter((m: Any) => m.offices?.length > 0).length,1) }, down);
sheet('a column for the village that some rows leave empty', [['No','Nama KIM','Desa','Nama','Jabatan'],[1,'KIM Mawar','Karang','Andi','Ketua'],[2,'KIM Mawar','','Budi','Anggota'],[3,'KIM Mawar','Karang','Cici','Anggota']],
 { f: ({ s, o }) => all(is([...everybody(s)].sort(),['Andi','Budi','Cici']), yes(s.length === 1 || s.every((x: Any) => x.membersListed === 'some'),'two whole lists of one group'), yes(s.length === 1 || of(o,'group').length > 2,'nothing said')) });
sheet('village written in two ways', [['Nama KIM','Desa','Nama'],['KIM Mawar','Karang','Andi'],['KIM Mawar','Desa Karang','Budi'],['KIM Mawar','Ds. Karang','Cici'],['KIM Mawar','Kel. Karang','Dodi']],
 { f: ({ s }) => all(is(everybody(s).length,4), yes(s.length === 1 || s.every((x: Any) => x.membersListed === 'some'), `${s.length} groups`)) });
sheet('what somebody is to the register, in english and abbreviated', [['No.','KIM Name','Village','Full Name','Role','Gender','Age'],[1,'KIM Mawar','Karang','Andi','Head','Male',40],[2,'KIM Mawar','Karang','Budi','Treasurer','Male',35],[3,'KIM Mawar','Karang','Cici','Member','Female',22]],
 { g:[['KIM Mawar','Andi','Budi','Cici']], f: ({ s }) => is(offices(s[0]),['ketua','bendahara','']) });
sheet('phone numbers behind the names', [M,N,[1,'Andi (081234567890)','Ketua'],[2,'Budi 0812-3456-7891','Anggota'],[3,'Cici / 081234567892','Anggota']],
 { members: 3, f: ({ s }) => is(names(s[0]).filter((name) => /\d/.test(name)),[]) });
sheet('people with a village office in a remark', [M,['No','Nama','Jabatan','Keterangan'],[1,'Andi','Ketua','Perangkat Desa'],[2,'Budi','Anggota','Kader Posyandu'],[3,'Cici','Anggota','Karang Taruna'],[4,'Dodi','Anggota','aktif'],[5,'Eka','Anggota','mengundurkan diri']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']], formerMembers: 1, rejected: [] });
sheet('board of an old and a new term in one sheet', [['PENGURUS KIM MAWAR PERIODE 2018-2021'],N,[1,'Andi','Ketua'],[2,'Budi','Sekretaris'],[],['PENGURUS KIM MAWAR PERIODE 2021-2024'],N,[1,'Cici','Ketua'],[2,'Budi','Sekretaris']],
 { f: ({ s, o }) => all(yes(s.length <= 2, 'groups'), yes(['Andi','Budi','Cici'].every((name) => everybody(s).includes(name) || of(o,'rejected').length > 0),'lost'), yes(of(o,'group').length + of(o,'noted').length + of(o,'rejected').length > 1,'two terms are one whole list without a note')) });

// One row for each group

sheet('recapitulation of an office for communication', [['DATA KELOMPOK INFORMASI MASYARAKAT (KIM)'],['KABUPATEN CONTOH TAHUN 2024'],[],['No','Nama KIM','Alamat Sekretariat','Desa/Kel','Kec','Nama Ketua KIM','No. HP Ketua','Email','Jml Anggota','SK Pembentukan (No & Tgl)','Ket'],[1,'Mawar','Balai Desa','Karang','Siman','Andi','081234567890','a@b.id',12,'188/12/2020 tanggal 17 Maret 2020','Aktif'],[2,'Melati','Rumah Ketua','Kali','Siman','Budi','081234567891','','15','188/13/2021, 5 Mei 2021','']],
 { g:[['Mawar','Andi'],['Melati','Budi']], listed: 'some', rejected: [], f: ({ s }) => all(is(s.map((x: Any) => x.statedCounts?.[0]?.count),[12,15]), is(s.map((x: Any) => x.decrees?.[0]?.number),['188/12/2020','188/13/2021']), is(s.map((x: Any) => x.decrees?.[0]?.issuedOn),['2020-03-17','2021-05-05']), is(s.map((x: Any) => x.seat?.placeName),['Karang','Kali'])) });
sheet('codes of the office of statistics', [['Kode BPS','Desa','Nama KIM','Ketua'],['3502010001','Karang','Mawar','Andi'],[3502010002,'Kali','Melati','Budi']],
 { g:[['Mawar','Andi'],['Melati','Budi']], f: ({ s, o }) => all(is(s.map((x: Any) => x.seat?.regionCode ?? null),[null,null]), yes(of(o,'submission').length < o.length && (saidOf(o,2)),'nothing said')) });
sheet('codes of the ministry without dots', [['Kode Desa','Desa','Nama KIM','Ketua'],['3502012001','Karang','Mawar','Andi'],[3502012002,'Kali','Melati','Budi']],
 { g:[['Mawar','Andi'],['Melati','Budi']], f: ({ s }) => is(s.map((x: Any) => x.seat?.regionCode),['3502012001','3502012002']) });
sheet('codes of statistics under a heading that does not say so', [['Kode Wilayah','Desa','Nama KIM','Ketua'],['3502010001','Karang','Mawar','Andi'],['3502010002','Kali','Melati','Budi'],['3502020003','Lor','Anggrek','Cici']],
 { g:[['Mawar','Andi'],['Melati','Budi'],['Anggrek','Cici']], f: ({ s, o }) => all(is(s.map((x: Any) => x.seat?.regionCode ?? null),[null,null,null]), yes(saidOf(o,2),'nothing said')) });
sheet('the whole board in a cell', [['No','Nama KIM','Desa','Pengurus'],[1,'KIM Mawar','Karang','Ketua: Andi\nSekretaris: Budi\nBendahara: Cici'],[2,'KIM Melati','Kali','Ketua : Dodi, Sekretaris : Eka']],
 { f: ({ s, o }) => all(is(s.length,2), yes(s.every((x: Any) => x.membersListed === 'some' || x.members === undefined),'whole'), yes(everybody(s).length === 5 || (saidOf(o,2) && saidOf(o,3)) || of(o,'unknown-column').length > 0,'board lost'), is(everybody(s).filter((name) => /ketua|:/i.test(name)),[])) });
sheet('a column for each office, with sections', [['No','Nama KIM','Desa','Ketua','Wakil','Sekretaris 1','Sekretaris 2','Bendahara','Sie Humas','Sie Dokumentasi'],[1,'KIM Mawar','Karang','Andi','Budi','Cici','Dodi','Eka','Fani','Gita']],
 { f: ({ s, o }) => all(is(s.length,1), is(s[0].membersListed,'some'), yes(everybody(s).length + of(o,'unknown-column').length === 7,`${everybody(s).length} and ${of(o,'unknown-column').length}`), is(rowsOf(o,'rejected'),[])) });
sheet('how many members stand under their word', [['No','Nama KIM','Desa','Ketua','Pengurus','Anggota'],[1,'KIM Mawar','Karang','Andi',5,15],[2,'KIM Melati','Kali','Budi',7,'20 org']],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi']], listed: 'some', rejected: [] });
sheet('men, women and their sum in a list of groups', [['No','Nama KIM','Ketua','L','P','Jumlah'],[1,'KIM Mawar','Andi',5,7,12],[2,'KIM Melati','Budi',8,2,10]],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi']], listed: 'some', rejected: [], f: ({ s }) => yes(s.every((x: Any) => x.members.every((m: Any) => m.sex === undefined)),'a sex out of a count') });
sheet('groups of a competition, ranked', [['HASIL LOMBA KIM TINGKAT KABUPATEN TAHUN 2024'],['Peringkat','Nama KIM','Desa','Nilai','Kategori'],[1,'KIM Mawar','Karang',92.5,'Juara I'],[2,'KIM Melati','Kali',90,'Juara II'],[3,'KIM Anggrek','Lor',88.25,'Juara III']],
 { g:[['KIM Mawar'],['KIM Melati'],['KIM Anggrek']], members: 0 });
sheet('whom to call', [['No','Nama KIM','Contact Person','No. WA'],[1,'KIM Mawar','Andi','081234567890'],[2,'KIM Melati','Budi','081234567891']],
 { g:[['KIM Mawar'],['KIM Melati']], rejected: [] });
sheet('counts of groups by district', [['REKAP KIM PER KECAMATAN'],['No','Kecamatan','Jumlah KIM','Aktif','Tidak Aktif'],[1,'Siman',10,8,2],[2,'Jetis',7,7,0],['','Jumlah',17,15,2]],
 nobody);
sheet('a pivot table', [['Row Labels','Count of Nama','Sum of Umur'],['KIM Mawar',12,480],['KIM Melati',10,390],['Grand Total',22,870]], { ...nobody, f: ({ o }) => yes(rowsOf(o,'rejected').length >= 2,'nothing said') });
sheet('district, village and group of Yogyakarta', [['No','Kapanewon','Kalurahan','Nama KIM','Ketua'],[1,'Sewon','Panggung','Mawar','Andi'],[2,'Bantul','Palbapang','Melati','Budi']],
 { g:[['Mawar','Andi'],['Melati','Budi']], f: ({ s }) => is(s.map((x: Any) => x.seat?.placeName),['Panggung','Palbapang']) });
sheet('villages by the words of provinces', [['No','Distrik','Kampung','Nama KIM','Ketua'],[1,'Abepura','Yoka','Mawar','Andi']],
 { g:[['Mawar','Andi']], f: ({ s }) => is(s[0].seat?.placeName,'Yoka') });
sheet('a lembang of Toraja, a jorong of a nagari', [['No','Kecamatan','Nagari','Jorong','Nama KIM','Ketua'],[1,'Baso','Tabek','Sungai','Mawar','Andi'],[2,'Baso','Koto','Ujung','Melati','Budi']],
 { g:[['Mawar','Andi'],['Melati','Budi']], f: ({ s }) => is(s.map((x: Any) => x.seat?.placeName),['Tabek','Koto']) });
sheet('mixed languages', [['No','Group Name','Village','Leader','Secretary','Treasurer','Total Members','Established'],[1,'KIM Mawar','Karang','Andi','Budi','Cici',12,2016]],
 { g:[['KIM Mawar','Andi','Budi','Cici']], listed: 'some', f: ({ s }) => all(is(s[0].statedCounts?.[0]?.count,12), is(s[0].formation?.formedOn?.slice(0,4) ?? '2016','2016')) });
sheet('answers to a form about groups, one of them twice', [['Timestamp','Nama KIM','Nama Desa','Nama Ketua KIM','Jumlah Anggota (angka saja)','Media yang digunakan'],['17/03/2025 9:00:00','KIM Mawar','Karang','Andi',12,'Facebook, Instagram, WhatsApp Group'],['18/03/2025 9:00:00','KIM Mawar','Karang','Budi',14,'Facebook'],['18/03/2025 10:00:00','KIM Melati','Kali','Cici','dua belas','Website']],
 { f: ({ s, o }) => all(is(s.length,2), yes(s.every((x: Any) => x.membersListed === 'some'),'whole'), yes(of(o,'group').some((x: Any) => x.code === 'group.contradicts'),'two answers'), is(rowsOf(o,'rejected'),[])) });
sheet('years that are not sure', [['Nama KIM','Desa','Ketua','Tahun Berdiri'],['KIM Mawar','Karang','Andi','± 2016'],['KIM Melati','Kali','Budi','2016?'],['KIM Anggrek','Lor','Cici','sekitar 2016'],['KIM Dahlia','Kidul','Dodi','2016/2017'],['KIM Nusa','Wetan','Eka',2016]],
 { members: 5, f: ({ s, o }) => all(is(s.slice(0,4).map((x: Any) => x.formation?.formedOn ?? null),[null,null,null,null]), yes([2,3,4,5].every((row) => saidOf(o,row)),'not said')) });
sheet('status of the group in words of the office', [['No','Nama KIM','Desa','Ketua','Status'],[1,'KIM Mawar','Karang','Andi','Aktif'],[2,'KIM Melati','Kali','Budi','Vakum'],[3,'KIM Anggrek','Lor','Cici','Tidak Aktif'],[4,'KIM Dahlia','Wetan','Dodi','Baru dibentuk']],
 { members: 4, formerMembers: 0, rejected: [] });
sheet('district as a title among the groups', [['DATA KIM'],['No','Nama KIM','Desa','Ketua'],['KECAMATAN SIMAN'],[1,'Mawar','Karang','Andi'],[2,'Melati','Kali','Budi'],['KECAMATAN JETIS'],[1,'Anggrek','Lor','Cici'],['JUMLAH','3 KIM']],
 { g:[['Mawar','Andi'],['Melati','Budi'],['Anggrek','Cici']], listed: 'some', rejected: [] });

// Budgets and what holds no people

sheet('a budget, read as a list of members', [['RENCANA ANGGARAN BIAYA KEGIATAN KIM MAWAR'],['No','Uraian','Volume','Satuan','Harga Satuan','Jumlah'],[1,'Konsumsi',30,'kotak',15000,450000],[2,'Spanduk',1,'lembar',200000,200000],['','Jumlah','','','',650000]], { members: 0 });
sheet('grants by group', [['PENERIMA HIBAH KIM TAHUN 2025'],['No','Nama KIM','Desa','Sumber Dana','Nilai Hibah (Rp)'],[1,'KIM Mawar','Karang','APBD','5.000.000'],[2,'KIM Melati','Kali','APBDes','Rp 7.500.000,-'],['','JUMLAH','','','12.500.000']],
 { f: ({ s, o }) => all(yes(s.flatMap((x: Any) => x.income ?? []).length + rowsOf(o,'rejected').length >= 2,'lost'), is(s.flatMap((x: Any) => x.income ?? []).map((x: Any) => x.amount).filter((amount) => amount !== 5_000_000 && amount !== 7_500_000 && amount !== undefined),[])) }, { ...act, list: 'income' });
sheet('an inventory of things', [['INVENTARIS KIM MAWAR'],['No','Nama Barang','Jumlah','Kondisi'],[1,'Kamera',1,'Baik'],[2,'Laptop',2,'Rusak']], { members: 0 });

// Activities

sheet('diary with day, time and place', [['BUKU KEGIATAN KIM MAWAR'],['No','Hari','Tanggal','Jam','Kegiatan','Tempat','Peserta'],[1,'Senin','17/03/2025','09.00','Rapat','Balai Desa',20],[2,'Selasa','18/03/2025','13.00','Pelatihan','Balai Desa','25 orang']],
 { f: ({ s, o }) => all(is(days(s),['2025-03-17','2025-03-18']), is(activities(s).map((a) => a.attendance?.total),[20,25]), is(rowsOf(o,'rejected').concat(rowsOf(o,'noted')),[])) }, act);
sheet('men and women with a stroke between', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Jumlah Peserta (L/P)'],[1,'17/3/2025','Rapat','12/8'],[2,'18/3/2025','Pelatihan','10/15']],
 { activities: 2, f: ({ s, o }) => activities(s).some((a) => a.attendance?.total === 12) ? '12 is not all' : activities(s)[0].attendance?.men === 12 ? undefined : yes(saidOf(o,3),'not said') }, act);
sheet('a number of people and of whom', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Peserta'],[1,'17/3/2025','Rapat','25 org (10 L, 15 P)'],[2,'18/3/2025','Pelatihan','30 orang'],[3,'19/3/2025','Bazar','L=5 P=7']],
 { activities: 3, f: ({ s, o }) => all(yes([25,undefined].includes(activities(s)[0].attendance?.total),'25'), is(activities(s)[1].attendance?.total,30), yes([12,undefined].includes(activities(s)[2].attendance?.total),'12'), yes(activities(s)[2].attendance?.total === 12 || saidOf(o,5),'5 not said')) }, act);
sheet('numbers of activities by month', [['REKAP KEGIATAN KIM MAWAR 2025'],['No','Jenis Kegiatan','Jan','Feb','Mar','Jumlah'],[1,'Rapat',1,2,1,4],[2,'Pelatihan',0,1,0,1]], { activities: 0, f: ({ o }) => yes(rowsOf(o,'rejected').length === 2,'not said') }, act);
sheet('days of every kind of precision', [['KEGIATAN KIM MAWAR TAHUN 2025'],['No','Tanggal','Kegiatan'],[1,'28 Feb - 2 Maret 2025','A'],[2,'17/03/25','B'],[3,'Triwulan I 2025','C'],[4,'Minggu ke-2 Maret 2025','D'],[5,'awal Maret 2025','E'],[6,'± Maret 2025','F'],[7,'setiap Jumat','G'],[8,'17 & 18 Maret 2025','H']],
 { f: ({ s, o }) => { const by = (t: string) => activities(s).find((a) => a.title === t)?.date; return all(is(by('A'),'2025-02-28'), is(by('B'),'2025-03-17'), yes([3,4,5,6,7,8].every((n) => titles(s).includes('ABCDEFGH'[n - 1]) ? saidOf(o,n + 2) : rowsOf(o,'rejected').includes(n + 2)),'a row lost without a note'), yes([undefined,'2025-03-17'].includes(by('H')),'H'), is(by('G') ?? null,null)); } }, act);
sheet('output in media', [['DATA BERITA KIM MAWAR'],['No','Judul Berita','Tanggal Tayang','Media','Link'],[1,'Panen raya','17/3/2025','Facebook','https://contoh.id/1'],[2,'Vaksinasi','18/3/2025','Website','https://contoh.id/2']],
 { f: ({ s, o }) => all(is(s.flatMap((x: Any) => x.products ?? []).map((p: Any) => [p.date, p.channel]),[['2025-03-17','facebook'],['2025-03-18','situs']]), is(rowsOf(o,'rejected'),[])) }, { ...act, list: 'products' });
sheet('two groups in the cell of one', [['No','Nama KIM','Tanggal','Kegiatan'],[1,'KIM Mawar','17/3/2025','Rapat'],[2,'KIM Mawar dan KIM Melati','18/3/2025','Lokakarya'],[3,'KIM Melati','19/3/2025','Bazar']],
 { f: ({ s, o }) => yes(!s.some((x: Any) => JSON.stringify(x).includes(' dan KIM')) || saidOf(o,3),'a group of two names, without a note') }, act);
sheet('a work programme by quarters', [['PROGRAM KERJA KIM MAWAR TAHUN 2025'],['No','Program','Kegiatan','Target','Waktu'],[1,'Media','Buletin','12 kali','Triwulan I'],[2,'SDM','Pelatihan','1 kali','Maret']],
 { f: ({ s, o }) => yes((s[0]?.workProgrammes?.[0]?.activities?.length ?? 0) + rowsOf(o,'rejected').length === 2,'lost') }, { list: 'plannedActivities' });
sheet('who gained from it', [['PENERIMA MANFAAT KIM TAHUN 2025'],['No','Nama KIM','L','P','Jumlah'],[1,'KIM Mawar',10,15,25],[2,'KIM Melati',5,5,10]],
 { f: ({ s }) => is(s.map((x: Any) => [x.beneficiaries?.total, x.beneficiaries?.men, x.beneficiaries?.women]),[[25,10,15],[10,5,5]]) }, { ...act, period: { from: '2025-01-01', through: '2025-12-31' }, list: 'beneficiaries' });
sheet('complaints of people, as an office keeps them', [['REKAP PENGADUAN KIM MAWAR'],['No','Tanggal Masuk','Isi Aduan','Diteruskan ke','Tgl Diteruskan','Tgl Dijawab'],[1,'17/3/2025','Jalan rusak','Pemerintah Desa','18/3/2025','20/3/2025'],[2,'19/3/2025','Lampu mati','PLN','','belum']],
 { aspirations: 2, rejected: [] }, { ...act, list: 'aspirations' });
sheet('one column with semicolons, as records', [{ 'No;Nama KIM;Nama;Jabatan': '1;KIM Mawar;Andi;Ketua' },{ 'No;Nama KIM;Nama;Jabatan': '2;KIM Mawar;Budi;Anggota' }], { ...nobody, rejected: [1,2], has: ['not-split'] }, rec);
sheet('one column with commas and quotes', [['No,Nama KIM,Nama,Jabatan'],['1,KIM Mawar,"Andi, S.Pd",Ketua'],['2,KIM Mawar,Budi,Anggota']], { ...nobody, has: ['not-split'] });

// A second round, of other kinds

const year = { kind: 'activity-report', period: { from: '2025-01-01', through: '2025-12-31' } };
sheet('offices numbered with letters, names in the next column', [['SUSUNAN PENGURUS KIM MAWAR'],['A. KETUA','Andi'],['B. SEKRETARIS','Budi'],['C. BENDAHARA','Cici'],['D. ANGGOTA','Dodi'],['','Eka']],
 { f: ({ s, o }) => yes(['Andi','Budi','Cici','Dodi','Eka'].every((name, i) => everybody(s).includes(name) || rowsOf(o,'rejected').includes(i + 2)),'lost') });
sheet('a list with the photo and the QR of each', [M,['No','Foto','Nama','Jabatan','QR'],[1,'','Andi','Ketua',''],[2,'IMG_0002.jpg','Budi','Anggota','']],
 { g:[['KIM MAWAR','Andi','Budi']], listed: undefined, rejected: [] });
sheet('people of two groups under one heading, the group merged on the right', [['No','Nama','Jabatan','Nama KIM'],[1,'Andi','Ketua','KIM Mawar'],[2,'Budi','Anggota',''],[3,'Cici','Ketua','KIM Melati'],[4,'Dodi','Anggota','']],
 { g:[['KIM Mawar','Andi','Budi'],['KIM Melati','Cici','Dodi']], rejected: [] }, down);
sheet('the same, and nobody said that cells are merged', [['No','Nama','Jabatan','Nama KIM'],[1,'Andi','Ketua','KIM Mawar'],[2,'Budi','Anggota',''],[3,'Cici','Ketua','KIM Melati']],
 { f: ({ s, o }) => all(yes(everybody(s).includes('Budi') || rowsOf(o,'rejected').includes(3),'lost'), yes(s.find((x: Any) => x.name === 'KIM Mawar')?.membersListed === 'some' || everybody(s).includes('Budi'),'whole')) });
sheet('ages as birth years, days and words', [M,['No','Nama','Umur'],[1,'Andi','45 Tahun'],[2,'Budi','1980'],[3,'Cici','30an'],[4,'Dodi','± 50'],[5,'Eka',120],[6,'Fani','17-24']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka','Fani']], rejected: [], f: ({ s, o }) => all(is(s[0].members[0].ageBand,'usia-45-54'), yes([5,7].every((row) => saidOf(o,row)),'doubts not said')) });
sheet('sex by words of regions', [M,['No','Nama','JK'],[1,'Andi','Lanang'],[2,'Siti','Wadon'],[3,'Budi','Laki-laki'],[4,'Cici','Pr']],
 { g:[['KIM MAWAR','Andi','Siti','Budi','Cici']], rejected: [], f: ({ s, o }) => all(yes(['laki-laki',undefined].includes(s[0].members[0].sex),'lanang'), yes(s[0].members[0].sex === 'laki-laki' || saidOf(o,3),'not said'), is(s[0].members.slice(2).map((m: Any) => m.sex),['laki-laki','perempuan'])) });
sheet('numbers of a decree with its day in a title of the annex', [['Lampiran : Keputusan Lurah Karang'],['Nomor','188.45/12/2024'],['Tanggal','12 Januari 2024'],['SUSUNAN KEPENGURUSAN KELOMPOK INFORMASI MASYARAKAT "MAWAR"'],N,[1,'Andi','Ketua'],[2,'Budi','Sekretaris']],
 { members: 2, rejected: [], f: ({ s }) => yes(/mawar/i.test(s[0].name),s[0].name) });
sheet('several decrees of one group, one in each row', [['Nama KIM','Nomor SK','Tanggal SK','Penerbit SK'],['KIM Mawar','188/1/2018','1 Mei 2018','Kepala Desa'],['KIM Mawar','188/9/2021','2 Mei 2021','Kepala Desa'],['KIM Melati','141/3/2020','3 Mei 2020','Camat']],
 { f: ({ s }) => is(s.map((x: Any) => x.decrees?.map((d: Any) => d.number)),[['188/1/2018','188/9/2021'],['141/3/2020']]) });
sheet('who leads, with terms', [['Nama KIM','Ketua','Masa Bakti'],['KIM Mawar','Andi','2021 - 2024'],['KIM Melati','Budi','2022 s/d 2025']], { g:[['KIM Mawar','Andi'],['KIM Melati','Budi']], rejected: [] });
sheet('accounts of media in a column for each', [['No','Nama KIM','Ketua','FB','IG','YouTube','Web'],[1,'KIM Mawar','Andi','fb.com/kimmawar','@kimmawar','-','kimmawar.id'],[2,'KIM Melati','Budi','ada','tidak ada','','belum']],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi']], f: ({ s }) => all(is(s[0].media?.map((m: Any) => m.channel).sort(),['facebook','instagram','situs']), yes(!(s[1].media ?? []).some((m: Any) => m.channel === 'instagram' || m.channel === 'situs'),'a medium of none')) });
sheet('no KIM in some villages', [['No','Desa','Nama KIM','Ketua','Jumlah Anggota'],[1,'Karang','KIM Mawar','Andi',12],[2,'Kali','-','-',0],[3,'Lor','Belum terbentuk','',''],[4,'Wetan','','','']],
 { g:[['KIM Mawar','Andi']] });
sheet('villages beside each other, counted by district', [['KECAMATAN SIMAN','','','KECAMATAN JETIS'],['No','Desa','Nama KIM','No','Desa','Nama KIM'],[1,'Karang','Mawar',1,'Lor','Anggrek'],[2,'Kali','Melati','','','']],
 { f: ({ s, o }) => yes(['Mawar','Melati','Anggrek'].every((name) => s.some((x: Any) => x.name.includes(name))) || rowsOf(o,'rejected').length > 0,'a group is lost') });
sheet('an answer to a form with members in a paragraph', [['Cap waktu','Nama KIM','Nama Ketua','Sebutkan nama anggota'],['17/03/2025 9:00:00','KIM Mawar','Andi','Budi, Cici, Dodi'],['17/03/2025 9:10:00','KIM Melati','Eka','1. Fani\n2. Gita']],
 { f: ({ s, o }) => yes((everybody(s).length === 7 || of(o,'unknown-column').length > 0) && s.every((x: Any) => x.membersListed === 'some'),'lost') });
sheet('consent and score columns of a form', [['Timestamp','Email Address','Score','Nama Lengkap','Nama KIM','Saya menyetujui data ini'],['2025/03/17 9:00:00 AM GMT+7','a@b.id','0 / 10','Andi','KIM Mawar','Ya'],['2025/03/17 9:10:00 AM GMT+7','c@b.id','0 / 10','Budi','KIM Mawar','Ya']],
 { g:[['KIM Mawar','Andi','Budi']], listed: 'some', rejected: [] });
sheet('groups named by their village alone', [['No','Desa','Ketua KIM','Sekretaris KIM','Jumlah Anggota KIM'],[1,'Karang','Andi','Budi',12],[2,'Kali','Cici','Dodi',10]],
 { f: ({ s, o }) => yes((s.length === 2 && everybody(s).length === 4) || rowsOf(o,'rejected').join() === '2,3','lost') });
sheet('a register with two headings of the same name', [['Nama','Nama KIM','Desa','Nama'],['Andi','KIM Mawar','Karang','Budi']],
 { f: ({ s, o }) => all(is(everybody(s),['Andi']), yes(saidOf(o,2),'second name not said'), is(s[0].membersListed,'some')) });
sheet('a report form written downwards', [['LAPORAN KEGIATAN KIM'],['Nama KIM',':','KIM Mawar'],['Nama Kegiatan',':','Rapat'],['Tanggal',':','17 Maret 2025'],['Jumlah Peserta',':','20 orang']],
 { f: ({ s, o }) => all(yes(titles(s).length === 1 || rowsOf(o,'rejected').length > 0,'lost without a note'), yes(titles(s).every((t: string) => t === 'Rapat'),'invented')) }, act);
sheet('a diary by group, activities in columns', [['Nama KIM','Kegiatan 1','Tanggal 1','Kegiatan 2','Tanggal 2'],['KIM Mawar','Rapat','17/3/2025','Bazar','18/3/2025'],['KIM Melati','Pelatihan','19/3/2025','','']],
 { f: ({ s, o }) => { const pairs = activities(s).map((a: Any) => `${a.title} ${a.date}`); return all(is(pairs.filter((one: string) => !['Rapat 2025-03-17','Bazar 2025-03-18','Pelatihan 2025-03-19'].includes(one)),[]), yes(pairs.length === 3 || saidOf(o,2),'lost')); } }, act);
sheet('attendance split by kinds of people', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Peserta','',''],['','','','Anggota','Warga','Jumlah'],[1,'17/3/2025','Rapat',10,15,25]],
 { activities: 1, f: ({ s }) => yes([25,undefined].includes(activities(s)[0].attendance?.total),`${activities(s)[0].attendance?.total}`) }, act);
sheet('days with hours and a zone', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan'],['Senin, 17 Maret 2025 pukul 09.00 WIB','A'],['17-03-2025 09:00','B'],['2025-03-17 09:00:00+07','C'],['17 Mrt 2025','D'],['17/3/2025 s.d. 19/3/2025','E']],
 { f: ({ s, o }) => all(is([...new Set(days(s))],['2025-03-17']), yes(titles(s).length + rowsOf(o,'rejected').length === 5,'lost')) }, act);
sheet('activities of which the place names another group', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan','Tempat'],['17/3/2025','Studi banding','KIM Melati'],['18/3/2025','Rapat dengan KIM Anggrek','Balai Desa']],
 { activities: 2, f: ({ s }) => is(s.length,1), rejected: [] }, act);
sheet('a budget beside the activities', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Peserta','Anggaran (Rp)','Sumber Dana'],[1,'17/3/2025','Rapat',20,'1.500.000','APBDes'],['','Jumlah','',20,'1.500.000','']],
 { activities: 1, rejected: [], f: ({ s }) => is(activities(s)[0].attendance?.total,20) }, act);
sheet('income and spending in one book', [['BUKU KAS KIM MAWAR'],['No','Tanggal','Uraian','Masuk','Keluar','Saldo'],[1,'17/3/2025','Iuran anggota',100000,'',100000],[2,'18/3/2025','Fotokopi','',20000,80000]],
 { f: ({ s, o }) => { const got = s.flatMap((x: Any) => x.income ?? []); return all(yes(got.every((x: Any) => x.amount !== 20000 && x.amount !== 80000),'spending as income'), yes(got.length > 0 || rowsOf(o,'rejected').length > 0,'silent')); } }, { ...year, list: 'income' });
sheet('partners with those of no agreement', [['MITRA KIM MAWAR'],['No','Nama Mitra','Bentuk Kerja Sama','Sejak'],[1,'Dinas Kominfo','Pembinaan','2020'],[2,'Puskesmas Karang','Publikasi','-'],[3,'dst','','']],
 { f: ({ s, o }) => yes(rowsOf(o,'rejected').join() === '3,4,5' && s.length === 0,'a partner of no kind') }, { ...year, list: 'partners' });
sheet('ratings of groups, one criterion a column', [['No','Nama KIM','Kelembagaan','Kegiatan','Media','Total'],[1,'KIM Mawar',80,75,90,245]], { f: ({ s, o }) => yes(s.flatMap((x: Any) => x.ratings ?? []).length === 0 ? rowsOf(o,'rejected').length === 1 : true,'silent') }, { ...year, list: 'ratings' });
sheet('a remark below the list that names somebody who left', [M,N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],['Keterangan: Cici mengundurkan diri']], { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('people of a village office who are ex officio', [M,['No','Nama','Jabatan Dinas','Jabatan Dalam KIM'],[1,'Andi','Kepala Desa','Pelindung'],[2,'Budi','Sekretaris Desa','Pembina'],[3,'Cici','Guru','Ketua'],[4,'Dodi','Petani','Anggota']],
 { g:[['KIM MAWAR','Cici','Dodi']], advisers: 2, rejected: [] });
sheet('names with numbers and marks in front', [M,['Nama','Jabatan'],['1. Andi','Ketua'],['2) Budi','Sekretaris'],['3 - Cici','Anggota'],['• Dodi','Anggota'],['a. Eka','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka']], rejected: [] });
sheet('a column that says whether the data is complete', [['Nama KIM','Nama','Jabatan','Status Data'],['KIM Mawar','Andi','Ketua','Lengkap'],['KIM Mawar','Budi','Anggota','Belum lengkap']], { g:[['KIM Mawar','Andi','Budi']], rejected: [] });
sheet('capital letters and doubled blanks', [['NAMA  KIM','DESA','NAMA  ANGGOTA','JABATAN'],['KIM  MAWAR','KARANG','ANDI  WIJAYA','KETUA'],['kim mawar','karang','budi','anggota']], { f: ({ s }) => all(is(s.length,1), is(everybody(s).length,2), is(s[0].membersListed,undefined)) });

// A third round

sheet('a list by sections, each with a head of its own', [['PENGURUS KIM MAWAR'],['No','Nama','Jabatan'],['SEKSI HUMAS'],[1,'Andi','Ketua Seksi'],[2,'Budi','Anggota'],['SEKSI DOKUMENTASI'],[1,'Cici','Koordinator'],[2,'Dodi','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']], rejected: [] });
sheet('a register of people of the village with a mark for those in the group', [['DATA WARGA DESA KARANG'],['No','Nama','Dusun','Anggota KIM'],[1,'Andi','Krajan','Ya'],[2,'Budi','Lor','Tidak'],[3,'Cici','Lor','Ya']],
 { f: ({ s, o }) => yes(!everybody(s).includes('Budi') || saidOf(o,4),'one who is no member') });
sheet('answers of a form on members, the name of the group in words of each', [['Timestamp','Nama KIM Anda','Nama lengkap (tanpa gelar)','Peran Anda dalam KIM','Usia Anda (tahun)'],['17/03/2025 9:00:00','KIM Mawar','Andi','Ketua',45],['17/03/2025 9:05:00','Mawar','Budi','Anggota',30],['17/03/2025 9:07:00','kim mawar ','Cici','Anggota','tiga puluh']],
 { f: ({ s }) => all(is(s.length,1), is(everybody(s),['Andi','Budi','Cici']), is(s[0].membersListed,'some')) });
sheet('old and new names of a group', [['No','Nama KIM (lama)','Nama KIM (baru)','Desa','Ketua'],[1,'KIM Mawar','KIM Mawar Jaya','Karang','Andi']],
 { f: ({ s, o }) => all(is(s.length,1), is(everybody(s),['Andi']), yes(of(o,'unknown-column').length > 0 || of(o,'group').some((x: Any) => x.code === 'cell.column-twice') || saidOf(o,2),'two names, not said')) });
sheet('a list with the total in its title', [['DAFTAR ANGGOTA KIM MAWAR (25 ORANG)'],N,[1,'Andi','Ketua'],[2,'Budi','Anggota']],
 { members: 2, f: ({ s }) => yes(!/25/.test(s[0].name),s[0].name) });
sheet('a list with the district office above', [['KECAMATAN SIMAN'],['DAFTAR KIM DAN PENGURUSNYA'],['No','Desa','Nama KIM','Nama','Jabatan'],[1,'Karang','Mawar','Andi','Ketua'],['','','','Budi','Sekretaris'],[2,'Kali','Melati','Cici','Ketua']],
 { g:[['Mawar','Andi','Budi'],['Melati','Cici']], rejected: [] }, down);
sheet('people who stand in for others', [M,N,[1,'Andi','Plt. Ketua'],[2,'Budi','Pjs Sekretaris'],[3,'Cici','Anggota']], { g:[['KIM MAWAR','Andi','Budi','Cici']], f: ({ s }) => is(offices(s[0]),['ketua','sekretaris','']) });
sheet('people chosen for next year', [['CALON PENGURUS KIM MAWAR'],N,[1,'Andi','Calon Ketua'],[2,'Budi','Calon Sekretaris']], { f: ({ s, o }) => yes(everybody(s).length === 0 || saidOf(o,3),'candidates as members') });
sheet('a sheet with formulas that show nothing', [M,N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],[3,{ formula: 'X1', result: '' },''],[4,{ formula: 'X2', result: '' },'']], { g:[['KIM MAWAR','Andi','Budi']] });
sheet('cells with a line for the name and one for the office', [M,['No','Nama dan Jabatan','Alamat'],[1,'Andi\nKetua','RT 1'],[2,'Budi\nSekretaris','RT 2']],
 { f: ({ s, o }) => all(is(s.length,1), yes(everybody(s).length === 2 || rowsOf(o,'rejected').length === 2 || of(o,'unknown-column').length > 0,'lost'), yes(everybody(s).join() === 'Andi,Budi' || saidOf(o,3),`${everybody(s)}`)) });
sheet('groups of sub-districts of a city', [['No','Kecamatan','Kelurahan','RW','Nama KIM','Ketua'],[1,'Siman','Karang','01','Mawar','Andi'],[2,'Siman','Karang','02','Melati','Budi'],[3,'Siman','Karang','03','Mawar','Cici']],
 { f: ({ s, o }) => yes(['Andi','Budi','Cici'].every((name) => everybody(s).includes(name)) || of(o,'group').some((x: Any) => x.code === 'group.contradicts'),'a chair lost without a note') });
sheet('telephone numbers as numbers, under a heading that nobody knows', [M,['No','Nama','Jabatan','Nmr aktif'],[1,'Andi','Ketua',81234567890],[2,'Budi','Anggota',81234567891]], { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('a short list in the middle of a letter', [['Nomor : 005/12/2024'],['Perihal : Undangan'],['Kepada Yth.'],['1. Ketua KIM Mawar'],['2. Ketua KIM Melati'],['di Tempat'],['Mengharap kehadiran Saudara pada:'],['Hari : Senin'],['Acara : Rapat']], { f: ({ s }) => is(everybody(s),[]) });
sheet('a schedule of duty', [['JADWAL PIKET KIM MAWAR'],['Hari','Petugas'],['Senin','Andi, Budi'],['Selasa','Cici'],['Rabu','Andi']], { f: ({ s, o }) => yes(everybody(s).length === 0 ? rowsOf(o,'rejected').length + of(o,'unknown-column').length > 0 : s.every((x: Any) => x.membersListed === 'some'),'a part as the whole') });
sheet('marks of members by criterion, with an average', [['PENILAIAN ANGGOTA KIM MAWAR'],['No','Nama','Kehadiran','Keaktifan','Rata-rata'],[1,'Andi',80,90,85],[2,'Budi',70,75,72.5],['','Rata-rata',75,82.5,78.75]], { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('activities of every village in one list', [['No','Desa','Nama KIM','Tanggal','Kegiatan'],[1,'Karang','Mawar','17/3/2025','Rapat'],[2,'Kali','Mawar','18/3/2025','Bazar'],[3,'','Mawar','19/3/2025','Lomba']],
 { f: ({ s, o }) => all(is(titles(s).length + rowsOf(o,'rejected').length,3), yes(s.length < 3 || s.every((x: Any) => x.partialLists?.includes('activities')),'whole lists of what may be one')) }, act);
sheet('activities with the number of men and women in one cell each way', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan','Peserta'],['17/3/2025','A','L: 10, P: 15'],['18/3/2025','B','10L/15P'],['19/3/2025','C','10 laki-laki dan 15 perempuan'],['20/3/2025','D','25 orang terdiri dari 10 L dan 15 P']],
 { activities: 4, f: ({ s, o }) => activities(s).map((a: Any, i: number) => [25,undefined].includes(a.attendance?.total) && (a.attendance?.total === 25 || saidOf(o,i + 3)) ? undefined : `${a.title} ${a.attendance?.total}`).find((x: Any) => x !== undefined) }, act);
sheet('dates as american sheets show them', [['KEGIATAN KIM MAWAR'],['Date','Activity'],['3/17/2025','A'],['3/5/2025','B'],['12/1/2025','C']], { f: ({ s }) => is(days(s),['2025-03-17','2025-03-05','2025-12-01']) }, act);
sheet('a day that does not exist, and one in the future', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan'],['29/2/2025','A'],['17/3/2025','B'],['31/4/2025','C']], { activities: 1, rejected: [3,5], f: ({ s }) => is(s[0].partialLists,['activities']) }, act);
sheet('what was done, with links in hidden columns', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan','Dokumentasi','_id','__v'],['17/3/2025','Rapat',{ text: 'foto', hyperlink: 'https://contoh.id' },'a1',0]], { activities: 1, rejected: [], f: ({ s }) => is(titles(s),['Rapat']) }, act);
sheet('activities below each group, groups as titles', [['REKAP KEGIATAN KIM TAHUN 2025'],['No','Tanggal','Kegiatan'],['KIM MAWAR DESA KARANG'],[1,'17/3/2025','Rapat'],['KIM MELATI DESA KALI'],[1,'18/3/2025','Bazar'],[2,'19/3/2025','Lomba']],
 { f: ({ s }) => is(s.map((x: Any) => (x.activities ?? []).map((a: Any) => a.title)),[['Rapat'],['Bazar','Lomba']]) }, act);
sheet('sums of each month among the activities', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Peserta'],[1,'17/1/2025','Rapat',20],['','Jumlah Januari','',20],[2,'17/2/2025','Bazar',30],['','Jumlah Februari','',30],['','TOTAL','',50]], { activities: 2, rejected: [], f: ({ s }) => is(s[0].partialLists,undefined) }, act);
sheet('wishes without a day', [['ASPIRASI WARGA KIM MAWAR'],['No','Aspirasi','Tindak Lanjut'],[1,'Jalan rusak','Sudah'],[2,'Lampu mati','Belum']], { f: ({ s, o }) => is(s.flatMap((x: Any) => x.aspirations ?? []).length + rowsOf(o,'rejected').length,2) }, { ...year, list: 'aspirations' });
sheet('a plan with a tick in each of four quarters', [['RENCANA KERJA KIM MAWAR TAHUN 2026'],['No','Kegiatan','TW I','TW II','TW III','TW IV'],[1,'Rapat','v','v','v','v'],[2,'Pelatihan','','v','','']], { f: ({ s, o }) => is((s[0]?.workProgrammes?.[0]?.activities?.length ?? 0) + rowsOf(o,'rejected').length,2) }, { list: 'plannedActivities' });
sheet('one person in two groups', [['Nama KIM','Desa','Nama','Jabatan'],['KIM Mawar','Karang','Andi','Ketua'],['KIM Melati','Kali','Andi','Ketua'],['KIM Mawar','Karang','Budi','Anggota']], { g:[['KIM Mawar','Andi','Budi'],['KIM Melati','Andi']], listed: undefined, rejected: [], f: quiet });

// A fourth round

sheet('a register of the groups of a province by its regions', [['No','Kab/Kota','Kecamatan','Desa/Kelurahan','Nama KIM','Ketua','Tahun Berdiri','Ket.'],[1,'Kab. Contoh','Siman','Karang','Mawar','Andi',2016,'Aktif'],[2,'Kota Contoh','Utara','Kali','Melati','Budi','2018','Tdk aktif']],
 { g:[['Mawar','Andi'],['Melati','Budi']], listed: 'some', rejected: [] });
sheet('the same village name in two districts', [['Kecamatan','Desa','Nama KIM','Nama','Jabatan'],['Siman','Karang','Mawar','Andi','Ketua'],['Jetis','Karang','Mawar','Budi','Ketua']], { g:[['Mawar','Andi'],['Mawar','Budi']], listed: undefined, rejected: [] });
sheet('a list of members with the day of entry and of leaving', [M,['No','Nama','Tgl Masuk','Tgl Keluar'],[1,'Andi','01/02/2020',''],[2,'Budi','01/02/2020','31/12/2022'],[3,'Cici','01/02/2020','-']], { g:[['KIM MAWAR','Andi','Cici']], formerMembers: 1, rejected: [] });
sheet('a list with a blank row between all people', [M,N,[1,'Andi','Ketua'],[],[2,'Budi','Anggota'],[],[3,'Cici','Anggota']], { g:[['KIM MAWAR','Andi','Budi','Cici']], listed: undefined, f: quiet });
sheet('headings in the second column, the first always empty', [['','KIM MAWAR'],['','No','Nama','Jabatan'],['',1,'Andi','Ketua'],['',2,'Budi','Anggota']], { g:[['KIM MAWAR','Andi','Budi']], f: quiet });
sheet('occupations in a column of each', [M,['No','Nama','Pekerjaan Utama','Pekerjaan Sampingan'],[1,'Andi','Petani','Pedagang'],[2,'Budi','PNS','-']], { g:[['KIM MAWAR','Andi','Budi']], rejected: [] });
sheet('people and their skills', [M,['No','Nama','Keahlian','Pendidikan'],[1,'Andi','Fotografi','SMA'],[2,'Budi','Menulis','S1']], { g:[['KIM MAWAR','Andi','Budi']], rejected: [], listed: undefined });
sheet('a board whose offices have long names', [M,['No','Nama','Jabatan'],[1,'Andi','Ketua Umum KIM Mawar Desa Karang'],[2,'Budi','Koordinator Bidang Pengumpulan Informasi'],[3,'Cici','Seksi Pengolahan dan Penyebaran Informasi']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected: [], f: ({ s, o }) => yes(s[0].members[0].offices?.includes('ketua') || saidOf(o,3),'office') });
sheet('a sum in words below', [M,N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],['Jumlah anggota : 2 (dua) orang']], { g:[['KIM MAWAR','Andi','Budi']], listed: undefined, rejected: [] });
sheet('remarks with stars below the list', [M,N,[1,'Andi*','Ketua'],[2,'Budi','Anggota'],['*) merangkap sekretaris']], { members: 2, f: ({ s, o }) => yes(names(s[0])[0] === 'Andi' || saidOf(o,3) || names(s[0])[0] === 'Andi*','name') });
sheet('a list of two groups, named in the numbers', [['KIM A MAWAR'],N,[1,'Andi','Ketua'],['KIM B MELATI'],N,[1,'Budi','Ketua']], { g:[['KIM A MAWAR','Andi'],['KIM B MELATI','Budi']], rejected: [] });
sheet('the number of members by sex and the names of officers', [['Nama KIM','Ketua','Anggota L','Anggota P','Total'],['KIM Mawar','Andi',5,7,12]], { g:[['KIM Mawar','Andi']], rejected: [], listed: 'some', f: ({ s }) => yes([12,undefined].includes(s[0].statedCounts?.[0]?.count),'count') });
sheet('cells that are true and false', [M,['No','Nama','Aktif','Ketua?'],[1,'Andi',true,true],[2,'Budi',false,false]], { f: ({ s, o }) => all(yes(everybody(s).includes('Andi') || rowsOf(o,'rejected').includes(3),'Andi'), yes(everybody(s).includes('Budi') || saidOf(o,4),'Budi'), is(everybody(s).filter((name) => /true|false/i.test(name)),[])) });
sheet('zero and nothing as numbers of members', [['Nama KIM','Ketua','Jumlah Anggota'],['KIM Mawar','Andi',0],['KIM Melati','Budi','-'],['KIM Anggrek','Cici','belas']], { members: 3, rejected: [], f: ({ o }) => yes(saidOf(o,4),'not said') });
sheet('records of a database with prototype keys', [JSON.parse('{"__proto__":"x","constructor":"y","Nama KIM":"KIM Mawar","Nama":"Andi"}')], { g:[['KIM Mawar','Andi']], f: ({ o }) => is(of(o,'unknown-column').length,2) }, rec);
sheet('activities with a start and an end in two columns', [['KEGIATAN KIM MAWAR'],['No','Kegiatan','Mulai','Selesai'],[1,'Bazar','17/3/2025','19/3/2025'],[2,'Rapat','20/3/2025','20/3/2025'],[3,'Lomba','25/3/2025','24/3/2025']], { activities: 3, f: ({ s, o }) => all(is(days(s),['2025-03-17','2025-03-20','2025-03-25']), yes(saidOf(o,5),'ends before it starts')) }, act);
sheet('activities of several years under titles', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],['TAHUN 2024'],[1,'17 Maret','A'],['TAHUN 2025'],[1,'18 Maret','B']], { f: ({ s }) => is([...days(s)].sort(),['2024-03-17','2025-03-18']) }, act);
sheet('activities whose kind stands in a column of marks', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan','Offline','Online'],['17/3/2025','Rapat','v',''],['18/3/2025','Webinar','','v']], { activities: 2, rejected: [] }, act);
sheet('numbers of people with a word too many', [['KEGIATAN KIM MAWAR'],['Tanggal','Kegiatan','Peserta'],['17/3/2025','A','kurang lebih 30'],['18/3/2025','B','30-an orang'],['19/3/2025','C','20 s.d. 30'],['20/3/2025','D','seluruh warga'],['21/3/2025','E','1.250']], { activities: 5, f: ({ s, o }) => all(is(activities(s).slice(0,4).filter((a: Any) => a.attendance?.total !== undefined).length,0), is(activities(s)[4].attendance?.total,1250), yes([3,4,5,6].every((row) => saidOf(o,row)),'not said')) }, act);
sheet('a log of a chat group', [['LOG WA KIM MAWAR'],['Waktu','Pengirim','Pesan'],['17/03/25 09:00','Andi','Selamat pagi'],['17/03/25 09:01','Budi','Pagi juga']], { f: ({ o }) => yes(saidOf(o,3) && saidOf(o,4) && of(o,'unknown-column').length === 2,'silent') }, act);
sheet('products with a month only', [['KARYA KIM MAWAR'],['No','Judul','Media','Tanggal Terbit'],[1,'Buletin','Buletin','Maret 2025'],[2,'Video','YouTube','17/4/2025']], { f: ({ s, o }) => all(is(s.flatMap((x: Any) => x.products ?? []).length + rowsOf(o,'rejected').length,2), yes(saidOf(o,3),'not exact')) }, { ...act, list: 'products' });
sheet('facilitation by the office', [['FASILITASI KIM MAWAR'],['No','Bentuk Fasilitasi','Pemberi','Tanggal'],[1,'Pelatihan','Dinas Kominfo','17/3/2025'],[2,'Bantuan alat','Dinas Kominfo','rencana 2026']], { f: ({ s, o }) => yes(s.flatMap((x: Any) => x.facilitation ?? []).length + rowsOf(o,'rejected').length === 2,'lost') }, { ...year, list: 'facilitation' });
sheet('decisions of a meeting', [['KEPUTUSAN RAPAT KIM MAWAR'],['No','Keputusan','Penanggung Jawab','Batas Waktu','Selesai'],[1,'Beli kamera','Andi','30/4/2025','sudah'],[2,'Buat buletin','Budi','31/5/2025','']], { f: ({ s, o }) => yes(s.flatMap((x: Any) => x.decisions ?? []).length + rowsOf(o,'rejected').length === 2,'lost') }, { ...year, list: 'decisions' });
sheet('information taken in, with its sources', [['INFORMASI MASUK KIM MAWAR'],['No','Tanggal','Informasi','Sumber','Sudah Dicek'],[1,'17/3/2025','Harga pupuk','Dinas Pertanian','Ya'],[2,'18/3/2025','Gempa','WhatsApp','belum']], { f: ({ s, o }) => is(s.flatMap((x: Any) => x.informationItems ?? []).length + rowsOf(o,'rejected').length,2) }, { ...act, list: 'informationItems' });
sheet('planned activities with a budget and a place', [['PROGRAM KERJA KIM MAWAR 2026'],['No','Kegiatan','Bulan','Tempat','Anggaran'],[1,'Rapat','Januari','Balai','1.000.000'],[2,'Bazar','Februari','Lapangan','2.000.000'],['','Jumlah','','','3.000.000']], { f: ({ s, o }) => all(is(s[0]?.workProgrammes?.[0]?.activities?.map((a: Any) => a.title),['Rapat','Bazar']), is(rowsOf(o,'rejected'),[])) }, { list: 'plannedActivities' });
