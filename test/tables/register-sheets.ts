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
