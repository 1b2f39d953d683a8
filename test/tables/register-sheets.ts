// biome-ignore-all format: a sheet is easier to see with a row in a line

import { type Any, activities, all, is, names } from './looked-into.js';
import type { Expected } from './office-sheets.js';

/* Charts, registers and recaps as offices keep them, of nobody; each with what must come out, written down before it was read. */

export const registerSheets: (readonly [name: string, rows: readonly unknown[], expected: Expected, options: object])[] = [];
const sheet = (name: string, rows: readonly unknown[], expected: Expected, options: object = {}) =>
  registerSheets.push([name, rows, expected, options]);
const act = { kind: 'activity-report', period: 'year' };
const M = ['KIM MAWAR DESA KARANG'];
const N = ['No','Nama','Jabatan'];
const offices = ({ s }: { readonly s: readonly Any[] }) => (s[0]?.members ?? []).map((one: Any) => one.offices?.[0] ?? '');

sheet('a sex behind the name', [M,N,[1,'Andi (L)','Ketua'],[2,'Siti (P)','Anggota']], { g:[['KIM MAWAR','Andi','Siti']], listed:undefined, has:['cell.partly-read'] });
sheet('a chart in cells loses nobody in silence', [['STRUKTUR ORGANISASI KIM MAWAR DESA KARANG'],['','','KETUA',''],['','','ANDI',''],['','SEKRETARIS','','BENDAHARA'],['','BUDI','','CICI']], { g:[['KIM MAWAR','BUDI','CICI']], listed:'some', rejected:[3] });
sheet('people of an office numbered in one column', [['SUSUNAN PENGURUS KIM MAWAR DESA KARANG'],['KETUA : ANDI'],['SEKSI HUMAS : 1. BUDI'],['                2. CICI'],['                3. DEWI']], { g:[['KIM MAWAR','ANDI','BUDI','CICI','DEWI']], listed:undefined, rejected:[], f: (read) => is(offices(read), ['ketua','seksi-lain','seksi-lain','seksi-lain']) });
sheet('a day in three columns of numbers', [['KIM MAWAR'],['Tgl','Bln','Thn','Kegiatan'],[3,3,2025,'Rapat'],['15','4','2025','Lomba']], { rejected:[], f: ({ s }) => is(activities(s).map(({ date }: Any) => date), ['2025-03-03','2025-04-15']) }, act);
sheet('two groups in one cell are none', [['DATA KIM KABUPATEN CONTOH'],['No','Kecamatan','Nama KIM','Ketua'],[1,'Satu','1. Mawar\n2. Melati','1. Andi\n2. Budi'],[2,'Dua','Anggrek','Cici']], { g:[['Anggrek','Cici']], rejected:[3] });
sheet('a list of chairs is of no whole group', [['DAFTAR KETUA KIM KECAMATAN SATU'],['No','Nama','Desa','Nama KIM'],[1,'Andi','Karang','Mawar'],[2,'Budi','Dua','Melati']], { g:[['Mawar','Andi'],['Melati','Budi']], listed:'some', f: (read) => is(offices(read), ['ketua']) });
sheet('a name beside an agency under one heading', [['No','Jabatan dalam KIM','Nama/Instansi'],[1,'Pembina','Kepala Desa Karang'],[2,'Ketua','Andi'],[3,'Sekretaris','Budi']], { g:[['KIM Mawar','Andi','Budi']], advisers:1 }, { given: { kim_id: 'k', kim_name: 'KIM Mawar' } });
sheet('the villages of people under a title of one group', [['DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','Desa','Jabatan'],[1,'Andi','Karang','Ketua'],[2,'Budi','Karang','Anggota'],[3,'Cici','Dua','Anggota']], { members:3, listed:'some', rejected:[], has:['group.name-resembles'] });
sheet('members, guests and their sum', [['REKAP PESERTA KIM MAWAR 2025'],['No','Tgl','Kegiatan','Anggota','Tamu','Jml'],[1,'3/3/2025','Rapat',10,2,12]], { f: ({ s }) => is(activities(s)[0].attendance, { members:10, guests:2, total:12 }) }, act);
sheet('several villages as titles, and a name for none', [['DAFTAR PENGURUS KIM SE-KECAMATAN SATU'],N,['DESA KARANG'],[1,'Andi','Ketua'],['DESA DUA'],[1,'Budi','Ketua']], { members:0, rejected:[4,6], f: ({ s }) => all(is(s.flatMap(names), [])) });
sheet('members who joined lately are a part, below the others they are not', [['DATA ANGGOTA BARU KIM MAWAR TAHUN 2025'],['No','Nama','Tgl Bergabung'],[1,'Andi','3 Januari 2025'],[2,'Budi','5 Februari 2025']], { g:[['KIM MAWAR','Andi','Budi']], listed:'some', rejected:[] });
sheet('new members below the others', [M,N,[1,'Andi','Ketua'],['ANGGOTA BARU'],[2,'Budi','Anggota']], { g:[['KIM MAWAR','Andi','Budi']], listed:undefined, rejected:[] });
sheet('a list without headings in which the offices stand behind some names', [['Daftar hadir KIM Mawar Desa Karang'],['1. Andi (Ketua)'],['2. Budi'],['3. Cici (Bendahara)'],['4. '],['5. ']], { g:[['KIM Mawar','Andi','Budi','Cici']], rejected:[], f: (read) => is(offices(read), ['ketua','','bendahara']) });
sheet('offices as titles over those who have them', [M,['No','Nama','Alamat'],['PELINDUNG'],[1,'H. Sutrisno','Kades'],['KETUA'],[1,'Andi','RT 1'],['SEKRETARIS'],[1,'Budi','RT 2'],['ANGGOTA'],[1,'Cici','RT 3'],[2,'Dodi','RT 4']], { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']], advisers:1, rejected:[], f: (read) => is(offices(read), ['ketua','sekretaris','','']) });
sheet('offices as titles in the column of names, and a signature below', [M,['No','Nama','L/P'],['','KETUA'],[1,'Andi','L'],['','SEKRETARIS'],[2,'Budi','P'],['Karang, 1 Mei 2025'],['Ketua'],[],['ANDI']], { g:[['KIM MAWAR','Andi','Budi']], listed:undefined, rejected:[], f: (read) => is(offices(read), ['ketua','sekretaris']) });
sheet('an office below a list is of who signs', [M,['No','Nama','L/P'],[1,'Andi','L'],[2,'Budi','P'],['Ketua'],['','ANDI'],[3,'Cici','P']], { g:[['KIM MAWAR','Andi','Budi','Cici']], listed:'some', f: (read) => is(offices(read), ['','','']) });
sheet('who is active, of each of the people', [M,['No','Nama','Jabatan','Keaktifan'],[1,'Andi','Ketua','Aktif'],[2,'Budi','Anggota','Kurang aktif'],[3,'Cici','Anggota','Pindah ke Surabaya']], { g:[['KIM MAWAR','Andi','Budi']], formerMembers:1, has:['cell.status-unknown'] });
sheet('a group of two villages has no single place', [['PENGURUS KIM MAWAR DESA KARANG DAN DESA DUA'],N,[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']], f: ({ s }) => is(s[0].seat?.placeName, undefined) });
sheet('a hamlet behind the name', [['DAFTAR ANGGOTA KIM MAWAR DUSUN SATU DESA KARANG'],N,[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']], f: ({ s }) => is(s[0].seat?.placeName, 'KARANG') });
sheet('who is no member any more', [M,['No','Nama','Jabatan','Catatan'],[1,'Andi','Ketua','sakit'],[2,'Budi','Anggota','bukan anggota lagi'],[3,'Cici','Anggota','bukan anggota']], { g:[['KIM MAWAR','Andi']], formerMembers:1, rejected:[5] });
sheet('the board of another body below is none of the group, and the reason is its title', [['PENGURUS KIM MAWAR'],N,[1,'Andi','Ketua'],[],['PENGURUS KARANG TARUNA'],N,[1,'Xeno','Ketua']], { g:[['KIM MAWAR','Andi']], rejected:[7], has:['row.no-kim'], hasnt:['cell.others-not-named','row.end-or-item'] });
sheet('months below the year of a book', [['PEMASUKAN KIM MAWAR 2025'],['Bulan','Sumber Dana','Jumlah'],['Januari','Iuran Anggota',200000],['Jumlah Januari','',200000]], { rejected:[], has:['cell.year-of-period'], f: ({ s }) => is(s[0].income.map(({ amount }: Any) => amount), [200000]) }, { ...act, list: 'income' });
sheet('cards of people below each other are lost with a note', [['KIM MAWAR'],['Nama','Andi'],['Jabatan','Ketua'],[],['Nama','Budi'],['Jabatan','Anggota']], { members:0, rejected:[2,3,5,6] });
sheet('people over their offices are lost with a note', [['FOTO PENGURUS KIM MAWAR'],[],['Andi','Budi','Cici'],['Ketua','Sekretaris','Bendahara']], { members:0, rejected:[3,4] });
sheet('the child of an office is nobody, the wife of somebody may be called so', [M,N,[1,'Andi','Ketua'],[2,'Istri Andi','Anggota'],[3,'Anak Pak RT','Anggota']], { g:[['KIM MAWAR','Andi','Istri Andi']], listed:'some', rejected:[5] });
sheet('terms in a column', [M,['No','Nama','Jabatan','Masa Bakti'],[1,'Andi','Ketua','2020-2023'],[2,'Dodi','Anggota',''],[3,'Budi','Ketua','2023 s.d. 2026'],[4,'Cici','Sekretaris','2023-2026'],[5,'Eka','Bendahara','2020-2023']], { g:[['KIM MAWAR','Dodi','Budi','Cici']], listed:'some', f: ({ o }) => is(o.flatMap((one) => one.kind === 'rejected' ? [one.row] : []).sort(), [3,7]) });
sheet('chairs one after the other', [['DAFTAR KETUA KIM MAWAR'],['No','Nama','Periode'],[1,'Andi','2017-2020'],[2,'Budi','2020-2023']], { members:0, rejected:[3,4] });
sheet('why a list was made is no part of the name', [['PENGURUS KIM MAWAR BERDASARKAN SK NOMOR 188/12/2024'],N,[1,'Andi','Ketua'],[],['DAFTAR ANGGOTA KIM MELATI DALAM RANGKA LOMBA DESA TAHUN 2025'],N,[1,'Budi','Ketua'],[],['PENGURUS KIM ANGGREK HASIL MUSYAWARAH 3 MARET 2025'],N,[1,'Cici','Ketua'],[],['Pengurus KIM Karang Dalam - Desa Satu - 2025'],N,[1,'Dodi','Ketua']], { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi'],['KIM ANGGREK','Cici'],['KIM Karang Dalam','Dodi']], rejected:[] });
