// biome-ignore-all format: a sheet is easier to see with a row in a line

/* Sheets as offices, villages and groups make them, of nobody; each with what must come out, written down before it was read. */

// biome-ignore lint/suspicious/noExplicitAny: results of either kind, looked into by path
type Any = any;

/** What was read: submissions and all outcomes. */
interface Read {
  readonly s: readonly Any[];
  readonly o: readonly Any[];
}

export interface Expected {
  /** Names of the groups, each with those of its members. */
  readonly g?: readonly (readonly string[])[];
  readonly members?: number;
  readonly formerMembers?: number;
  readonly advisers?: number;
  readonly activities?: number;
  readonly aspirations?: number;
  readonly listed?: 'some' | undefined;
  readonly rejected?: readonly number[];
  /** Codes of notes that must be there, or must not. */
  readonly has?: readonly string[];
  readonly hasnt?: readonly string[];
  /** What else is wrong, as a text. */
  readonly f?: (read: Read) => string | undefined;
}

export const sheets: (readonly [name: string, rows: readonly unknown[], expected: Expected, options: object])[] = [];
const sheet = (name: string, rows: readonly unknown[], expected: Expected, options: object = {}) =>
  sheets.push([name, rows, expected, options]);
const rec = { sheet: false };
const act = { kind: 'activity-report', period: 'year' };
const is = (a: unknown, b: unknown, what = '') =>
  JSON.stringify(a) === JSON.stringify(b) ? undefined : `${what} ${JSON.stringify(a)} and not ${JSON.stringify(b)}`;
const all = (...found: readonly (string | undefined)[]) =>
  found.filter((one) => one !== undefined).join('; ') || undefined;
const names = (one: Any): readonly string[] => (one?.members ?? []).map(({ name }: Any) => name);

sheet('kop surat and signature', [
 ['PEMERINTAH KABUPATEN CONTOH'],['DINAS KOMUNIKASI DAN INFORMATIKA'],['Jl. Merdeka No. 1 Telp. (0352) 481234'],[],
 ['DAFTAR ANGGOTA KELOMPOK INFORMASI MASYARAKAT (KIM) "SUMBER MAKMUR"'],['DESA SUKAMAJU KECAMATAN SIMAN'],['TAHUN 2024'],[],
 ['NO','NAMA','JABATAN','ALAMAT','TANDA TANGAN'],
 [1,'Suparno, S.Pd','Ketua','RT 01/02','1. ......'],[2,'Hj. Siti Aminah','Sekretaris','RT 02/02','2. ......'],[3,'Joko Susilo','Bendahara','RT 03','3.'],[4,'Rahmat','Anggota','RT 4',''],
 [],['','','','Sukamaju, 12 Januari 2024'],['','Mengetahui','','Ketua KIM'],['','Kepala Desa Sukamaju'],[],[],['','H. SUTRISNO','','SUPARNO, S.Pd'],['','NIP. 19701212 199803 1 002']],
 { g:[['KIM SUMBER MAKMUR','Suparno, S.Pd','Hj. Siti Aminah','Joko Susilo','Rahmat']], listed: undefined, rejected:[] , f: ({ s }) =>is(s[0].seat?.placeName?.toUpperCase(),'SUKAMAJU','place')});
sheet('SK annex labels', [
 ['LAMPIRAN KEPUTUSAN KEPALA DESA SUKAMAJU'],['NOMOR : 188/12/KEP/2024'],['TANGGAL : 12 Januari 2024'],[],['SUSUNAN PENGURUS KELOMPOK INFORMASI MASYARAKAT (KIM) MAWAR DESA SUKAMAJU'],[],
 ['Pembina',':','Kepala Desa Sukamaju'],['Penanggung Jawab',':','Sekretaris Desa'],['Ketua',':','Suparno'],['Sekretaris',':','Siti Aminah'],['Bendahara',':','Joko Susilo'],['Seksi Humas',':','Rahmat'],['Seksi Dokumentasi',':','Wati'],['Anggota',':','Budi'],['','','Tono'],['','','Tini']],
 { g:[['KIM MAWAR','Suparno','Siti Aminah','Joko Susilo','Rahmat','Wati','Budi','Tono','Tini']], f: ({ s }) =>all(is(s[0].members.map((m: Any) =>m.offices),[['ketua'],['sekretaris'],['bendahara'],['seksi-lain'],['seksi-lain'],[],[],[]]), is(s[0].advisers?.length>=1,true,'adviser'))});
sheet('SK annex table, numbered names in a cell', [
 ['SUSUNAN PENGURUS KIM MELATI DESA KARANG'],['NO','KEDUDUKAN DALAM KIM','NAMA'],
 [1,'Pembina','Kepala Desa Karang'],[2,'Ketua','Andi'],[3,'Sekretaris','Bima'],[4,'Bendahara','Cici'],[5,'Seksi Publikasi','1. Dodi\n2. Eka'],[6,'Anggota','1. Fani\n2. Gita\n3. Hadi']],
 { f: ({ s }) =>{const ms=s[0]?.members?.map((m: Any) =>m.name); return all(is(s.length,1), is(ms,['Andi','Bima','Cici','Dodi','Eka','Fani','Gita','Hadi']), is(s[0].membersListed,undefined,'listed'), is(s[0].members.map((m: Any) =>m.offices?.length),[1,1,1,1,1,0,0,0],'offices'))}});
sheet('several names by every mark', [
 ['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi; Cici','Anggota'],[3,'Dodi & Eka','Anggota'],[4,'Fani / Gita','Anggota'],[5,'Hadi dan Indah','Anggota'],[6,'Joko, Karno, Lina','Anggota'],[7,'Mina\nNano','Anggota']],
 { f: ({ s }) =>{ return s[0].membersListed==='some'||s[0].members.length===14?undefined:`people ${s[0].members.length}, listed ${s[0].membersListed}` }});
sheet('(Alm), (keluar), (pindah), (non-aktif)', [
 ['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi (Alm)','Anggota'],[3,'Cici (keluar)','Anggota'],[4,'Dodi (pindah)','Anggota'],[5,'Alm. Eka','Anggota'],[6,'Fani (non-aktif)','Anggota'],[7,'Gita (almh)','Anggota'],[8,'Hadi (meninggal)',''],[9,'Almarhum Indro','Anggota'],[10,'Joko - keluar','Anggota'],[11,'Alma','Anggota'],[12,'Almira Putri','Anggota']],
 { g:[['KIM MAWAR','Andi','Fani','Alma','Almira Putri']], formerMembers: 8, rejected:[] });
sheet('academic titles', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Drs. H. Andi, M.Si.','Ketua'],[2,'Hj. Budiati, S.Pd., M.Pd','Sekretaris'],[3,'dr. Cici, Sp.A','Bendahara'],[4,'Ir. Dodi','Anggota'],[5,'KH. Eko Lc., M.A.','Anggota'],[6,'Fani A.Md.Keb','Anggota'],[7,'R. Gita','Anggota']],
 { members:7, listed:undefined, rejected:[], hasnt:['cell.several-people'] });
sheet('idem sda ditto', [['No','Nama KIM','Desa','Nama','Jabatan','Pekerjaan'],[1,'KIM Mawar','Karang','Andi','Ketua','Petani'],[2,'sda','idem','Budi','Anggota','s.d.a'],[3,'"','"','Cici','"','"'],[4,'-"-','-"-','Dodi','-"-','-"-'],[5,'sda.','idem.','Eka','ditto','ditto']],
 { g:[['KIM Mawar','Andi','Budi','Cici','Dodi','Eka']], rejected:[], f: ({ s }) =>is(s[0].members.map((m: Any) =>m.elements?.[0]),Array(5).fill('petani')) });
sheet('TTL NIK KK HP', [['DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','NIK','No. KK','Tempat, Tgl Lahir','Umur','L/P','Agama','No HP/WA','Alamat'],[1,'Andi','3502010101700001','3502010101700009','Ponorogo, 1-1-1970','55 th','L','Islam','081234567890','RT 1'],[2,'Budi','3502010101700002','3502010101700009','Ponorogo, 1-1-1980','45 thn','L','Islam','0812-3456-7890','RT 1'],[3,'Cici 081234567891','','','','± 30','P','','','']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected:[], f: ({ o }) =>is(o.filter((x: Any) =>x.kind==='withheld-column').map((x: Any) =>x.category),['nik','family-card','birth-date','religion','contact'])});
sheet('attendance with label rows', [
 ['DAFTAR HADIR'],['RAPAT KOORDINASI KIM MAWAR DESA KARANG'],[],['Hari/Tanggal',':','Senin, 17 Maret 2025'],['Waktu',':','09.00 WIB s/d selesai'],['Tempat',':','Balai Desa Karang'],['Acara',':','Sosialisasi hoaks'],[],['No','Nama','Jabatan','Alamat','Tanda Tangan'],[1,'Andi','Ketua','RT 1','1'],[2,'Budi','Anggota','RT 2','2'],[3,'Cici','Anggota','RT 2','3'],[4,'','','','4'],[5,'','','','5']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected:[] });
sheet('attendance as activity', [
 ['DAFTAR HADIR'],['RAPAT KOORDINASI KIM MAWAR DESA KARANG'],[],['Hari/Tanggal',':','Senin, 17 Maret 2025'],['Tempat',':','Balai Desa Karang'],['Acara',':','Sosialisasi hoaks'],[],['No','Nama','Jabatan','Alamat','Tanda Tangan'],[1,'Andi','Ketua','RT 1','1'],[2,'Budi','Anggota','RT 2','2'],[3,'Cici','Anggota','RT 2','3'],[4,'','','','4']],
 { f: ({ s, o }) => { const a=s.flatMap((x: Any) =>x.activities??[]); return a.length===0 || (a.length===1 && a[0].date==='2025-03-17') ? (o.some((x: Any) =>x.kind==='rejected') || a.length===1 ? undefined : 'nothing noted') : `activities ${JSON.stringify(a)}` } }, { kind:'activity-report', period:'year' });
sheet('activity recap by month with sub-headings', [
 ['REKAP KEGIATAN KIM MAWAR TAHUN 2024'],['No','Tanggal','Nama Kegiatan','Jumlah Peserta'],['','','JANUARI 2024'],[1,'5 Januari 2024','Rapat','20 orang'],[2,'17 Januari 2024','Pelatihan','30'],['','','FEBRUARI 2024'],[1,'3 Februari 2024','Rapat','15'],['','','Jumlah','65']],
 { f: ({ s, o }) =>all(is(s[0]?.activities?.map((a: Any) =>a.date),['2024-01-05','2024-01-17','2024-02-03']), is(s[0]?.partialLists,undefined,'partial'), is(o.filter((x: Any) =>x.kind==='rejected').length,0,'rej'))}, { kind:'activity-report', period:'year' });
sheet('month headings in the first column', [
 ['REKAP KEGIATAN KIM MAWAR TAHUN 2024'],['No','Tanggal','Nama Kegiatan','Jumlah Peserta'],['BULAN JANUARI'],[1,'5 Januari 2024','Rapat','20 orang'],['BULAN FEBRUARI'],[1,'3 Februari 2024','Rapat','15'],['Total','','',35]],
 { f: ({ s, o }) =>all(is(s[0]?.activities?.map((a: Any) =>a.date),['2024-01-05','2024-02-03']), is(s[0]?.partialLists,undefined,'partial'), is(o.filter((x: Any) =>x.kind==='rejected').length,0,'rej'))}, { kind:'activity-report', period:'year' });
sheet('transposed sheet one KIM', [['PROFIL KIM'],['Nama KIM','KIM Mawar'],['Desa','Karang'],['Kecamatan','Siman'],['Ketua','Andi'],['Sekretaris','Budi'],['Bendahara','Cici'],['Jumlah Anggota','12 orang'],['Nomor SK','188/12/2020'],['Tanggal SK','17 Maret 2020']],
 { f: ({ s, o }) => s.length===1 ? all(is(s[0].members.map((m: Any) =>m.name),['Andi','Budi','Cici']), is(s[0].membersListed,'some')) : (o.some((x: Any) =>x.kind==='rejected')&&s.length===0?undefined:`subs ${s.length} ${JSON.stringify(s)}`) });
sheet('transposed several KIMs', [['Nama KIM','KIM Mawar','KIM Melati'],['Desa','Karang','Kali'],['Ketua','Andi','Dodi'],['Sekretaris','Budi','Eka'],['Jumlah Anggota',12,20]],
 { f: ({ s, o }) => s.length===2 ? all(is(s.map((x: Any) =>x.members.map((m: Any) =>m.name)),[['Andi','Budi'],['Dodi','Eka']])) : (o.some((x: Any) =>x.kind==='rejected')&&s.length===0?undefined:`subs ${s.length} ${JSON.stringify(s)}`) });
sheet('register with count columns', [['DATA KIM KABUPATEN CONTOH TAHUN 2024'],['No','Kecamatan','Desa','Nama KIM','Ketua','Jumlah Anggota','','','No SK'],['','','','','','L','P','Jml',''],[1,'Siman','Karang','Mawar','Andi',5,7,12,'188/1'],[2,'','Kali','Melati','Budi',6,6,12,'188/2'],['JUMLAH','','','','',11,13,24,'']],
 { g:[['Mawar','Andi'],['Melati','Budi']], listed:'some', rejected:[], f: ({ s }) =>is(s.map((x: Any) =>x.statedCounts),[[{count:12,counts:'anggota'}],[{count:12,counts:'anggota'}]]) }, {fillDown:true});
sheet('blank numbered and totals', [['KIM MAWAR'],['No.','Nama Lengkap','L/P'],['1.','Andi','L'],['2.','Budi','P'],['3.','',''],['4.','…………','…'],['5','-','-'],['','Jumlah','2'],['','Total L','1'],['','Jml P','1'],['Keterangan :'],['L = Laki-laki'],['P = Perempuan'],['NB: data per 1 Januari 2024'],['* sudah dikonfirmasi']],
 { g:[['KIM MAWAR','Andi','Budi']], listed:undefined, rejected:[] });
sheet('two-row header', [['KIM MAWAR'],['No','Nama','Jenis Kelamin','','Umur','Jabatan'],['','','L','P','',''],[1,'Andi','v','',40,'Ketua'],[2,'Budi','','v',30,'Sekretaris']],
 { f: ({ s }) =>is(s[0].members.map((m: Any) =>[m.name,m.sex]),[['Andi','laki-laki'],['Budi','perempuan']]) });
sheet('english', [['No','Group','Village','Name','Position','Sex','Age','Occupation'],[1,'KIM Mawar','Karang','Andi','Chairman','M',40,'Farmer'],[2,'KIM Mawar','Karang','Budi','Secretary','F',30,'Teacher'],[3,'KIM Mawar','Karang','Cici','Member','F',30,'Student']],
 { g:[['KIM Mawar','Andi','Budi','Cici']], f: ({ s }) =>is(s[0].members.map((m: Any) =>m.offices),[['ketua'],['sekretaris'],[]]) });
sheet('javanese', [['KIM MAWAR'],['No','Jeneng','Kalungguhan','Umur'],[1,'Andi','Ketua',40],[2,'Budi','Carik',30]],
 { f: ({ s, o }) => s.length===0? (o.some((x: Any) =>x.kind==='rejected')?undefined:'silent') : (s[0].members?.length===2|| s[0].membersListed==='some'|| o.some((x: Any) =>x.kind==='rejected')) ? undefined : JSON.stringify(s) });
sheet('wide member1..member12', [['Nama KIM','Desa','Ketua','Sekretaris','Anggota 1','Anggota 2','Anggota 3','Anggota 4'],['KIM Mawar','Karang','Andi','Budi','Cici','Dodi','Eka',''],['KIM Melati','Kali','Fani','Gita','Hadi','','','']],
 { g:[['KIM Mawar','Andi','Budi','Cici','Dodi','Eka'],['KIM Melati','Fani','Gita','Hadi']], listed:'some' });
sheet('google form wide', [['Timestamp','Nama KIM','Desa/Kelurahan','Nama Ketua','Nama Sekretaris','Nama Bendahara','Nama Anggota 1','Nama Anggota 2','Nama Anggota 3','Jumlah Anggota'],['2024/03/17 9:00:00 AM GMT+7','KIM Mawar','Karang','Andi','Budi','Cici','Dodi','Eka','',12]],
 { g:[['KIM Mawar','Andi','Budi','Cici','Dodi','Eka']], listed:'some', rejected:[] });
sheet('google form one answer per person', [['Timestamp','Email Address','Nama KIM','Nama Lengkap','Jabatan dalam KIM','Jenis Kelamin','Usia'],['17/03/2024 9:00:00','a@b.id','KIM Mawar','Andi','Ketua','Laki-laki','25-34'],['17/03/2024 10:00:00','a@b.id','KIM Mawar','Budi','Anggota','Perempuan','35-44'],['18/03/2024 9:00:00','','Kim mawar','Cici','Anggota','Perempuan','35-44']],
 { g:[['KIM Mawar','Andi','Budi','Cici']], listed:'some' });
sheet('cap waktu indonesian', [['Cap waktu','Nama KIM','Nama','Jabatan'],['17/03/2024 9:00:00','KIM Mawar','Andi','Ketua'],['17/03/2024 10:00:00','KIM Mawar','Budi','Anggota']],{ listed:'some', g:[['KIM Mawar','Andi','Budi']]});
sheet('dates of every form', [['ID KIM','Tanggal','Kegiatan'],...['17/03/2016','17-3-2016','Senin, 17 Maret 2016','17 Maret 2016','17 Mar 16','2016-03-17','2016-03-17T00:00:00.000Z',42446,'42446','Kamis/17 Maret 2016','17.03.2016','17 maret 2016 pukul 09.00 WIB',"17 Maret '16",'Kamis 17-03-2016','tgl 17 maret 2016','17 Mrt 2016','17/III/2016'].map((t, i) =>['k',t,`Rapat ${i}`])],
 { activities:17, rejected:[], f: ({ s }) =>is(s.flatMap((x: Any) =>x.activities.map((a: Any) =>a.date)).filter((d: Any) =>d!=='2016-03-17'),[]) }, { kind:'activity-report', period:'year' });
sheet('activity with only a year', [['ID KIM','Tanggal','Kegiatan'],['k','2016','Rapat'],['k','Maret 2016','Rapat'],['k','17 Maret 2016','Rapat']],
 { activities:3, rejected:[], f: ({ s }) => { const x=s[0]; const y=x.activities.find((a: Any) =>a.id.endsWith('-2')); return x.inexactDates?.some((d: Any) =>d.id===y?.id&&d.from==='2016-01-01'&&d.through==='2016-12-31')?undefined:JSON.stringify(x)} }, { kind:'activity-report', period:'year' });
sheet('year only with a quarter period', [['ID KIM','Tanggal','Kegiatan'],['k','2016','Rapat'],['k','17 Maret 2016','Rapat']],
 { f: ({ s, o }) => s.length===1 && s[0].partialLists?.includes('activities') && o.some((x: Any) =>x.kind==='rejected'&&x.row===2)?undefined:JSON.stringify(o) }, { kind:'activity-report', period:'quarter' });
sheet('ranges', [['ID KIM','Tanggal','Kegiatan'],['k','17-19 Maret 2016','A'],['k','17 s/d 19 Maret 2016','B'],['k','30 Maret - 2 April 2016','C'],['k','17 & 24 Maret 2016','D'],['k','Sabtu-Minggu, 19-20 Maret 2016','E'],['k','30 Desember 2015 - 2 Januari 2016','F'],['k','17/03/2016 - 19/03/2016','G']],
 { f: ({ s }) =>is(s.flatMap((x: Any) =>x.activities.map((a: Any) =>a.title+a.date)).sort(),['A2016-03-17','B2016-03-17','C2016-03-30','D2016-03-17','E2016-03-19','F2015-12-30','G2016-03-17']) }, { kind:'activity-report', period:'year' });
sheet('end before start', [['ID KIM','Tanggal Mulai','Tanggal Selesai','Kegiatan'],['k','17/03/2016','15/03/2016','A'],['k','17/03/2016','19/03/2016','B']],
 { activities:2, f: ({ o }) =>{ const n=o.find((x: Any) =>x.kind==='noted'&&x.row===2); const m=o.find((x: Any) =>x.kind==='noted'&&x.row===3); return n&&m&&n.faults[0].code!==m.faults[0].code?undefined:`same code ${JSON.stringify([n,m])}` } }, { kind:'activity-report', period:'year' });
sheet('range over edge of period', [['ID KIM','Tanggal','Kegiatan'],['k','30 Maret - 2 April 2016','C'],['k','5 Januari 2016','A']],
 { f: ({ s }) => is(s.map((x: Any) =>x.activities.length),[2]) }, { kind:'activity-report', period:'quarter' });
sheet('range beginning before the given period', [['ID KIM','Tanggal','Kegiatan'],['k','30 Desember 2015 - 2 Januari 2016','C'],['k','5 Januari 2016','A']],
 { activities:1, rejected:[2], has:['row.outside-period'] }, { kind:'activity-report', period:{from:'2016-01-01',through:'2016-12-31'} });
sheet('two KIMs beside each other', [['KIM MAWAR','','','','KIM MELATI','',''],['No','Nama','Jabatan','','No','Nama','Jabatan'],[1,'Andi','Ketua','',1,'Dodi','Ketua'],[2,'Budi','Anggota','',2,'Eka','Anggota']],
 { f: ({ s, o }) => { const got=s.map((x: Any) =>[x.name,...x.members.map((m: Any) =>m.name)].join()).sort(); return JSON.stringify(got)===JSON.stringify(['KIM MAWAR,Andi,Budi','KIM MELATI,Dodi,Eka'])?undefined: (s.every((x: Any) =>x.name!=='KIM MAWAR'||x.members.every((m: Any) =>['Andi','Budi'].includes(m.name))) && o.some((x: Any) =>x.kind==='rejected')?undefined:JSON.stringify(got)) } });
sheet('lists below with own headings of other columns', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi','Anggota'],[],['KIM MELATI'],['No','Nama','L/P','Jabatan','Umur'],[1,'Cici','P','Ketua',30],[2,'Dodi','L','Anggota',40]],
 { g:[['KIM MAWAR','Andi','Budi'],['KIM MELATI','Cici','Dodi']], rejected:[], f: ({ s }) =>is(s[1]?.members?.map((m: Any) =>[m.offices,m.sex]),[[['ketua'],'perempuan'],[[],'laki-laki']]) });
sheet('sections as sub-heading rows', [['SUSUNAN PENGURUS KIM MAWAR'],['No','Nama','Jabatan'],['I','PENGURUS HARIAN'],[1,'Andi','Ketua'],[2,'Budi','Sekretaris'],['II','SEKSI HUMAS'],[1,'Cici','Koordinator'],[2,'Dodi','Anggota'],['III','SEKSI IT'],[1,'Eka','Koordinator']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka']], rejected:[], listed:undefined });
sheet('merged KIM cells', [['No','Nama KIM','Desa','Nama Anggota','Jabatan'],[1,'KIM Mawar','Karang','Andi','Ketua'],['','','','Budi','Sekretaris'],['','','','Cici','Anggota'],[2,'KIM Melati','Kali','Dodi','Ketua'],['','','','Eka','Anggota']],
 { g:[['KIM Mawar','Andi','Budi','Cici'],['KIM Melati','Dodi','Eka']], listed:undefined },{fillDown:true});
sheet('merged KIM cells without fillDown', [['No','Nama KIM','Desa','Nama Anggota','Jabatan'],[1,'KIM Mawar','Karang','Andi','Ketua'],['','','','Budi','Sekretaris'],['','','','Cici','Anggota']],
 { g:[['KIM Mawar','Andi']], listed:'some', rejected:[3,4] });
sheet('KIM as separator row in the list', [['No','Nama','Jabatan'],['KIM MAWAR'],[1,'Andi','Ketua'],[2,'Budi','Anggota'],['KIM MELATI'],[1,'Cici','Ketua']],
 { g:[['KIM MAWAR','Andi','Budi'],['KIM MELATI','Cici']], rejected:[] });
sheet('office word as a name column swap', [['KIM MAWAR'],['Jabatan','Nama'],['Ketua','Andi'],['Wakil Ketua','Budi'],['Sekretaris I','Cici'],['Sekretaris II','Dodi'],['Anggota','Eka'],['Anggota','Fani']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka','Fani']] });
sheet('hidden trailing blanks and NBSP', [['KIM MAWAR  ','','',''],['No ','Nama\u00a0','  Jabatan ',' ',null,undefined],['1 ','Andi\u00a0',' Ketua\u00a0','','',''],[2,'\u00a0\u00a0',' \u200b ','',''],[3,' Budi',' ANGGOTA\t','','']],
 { g:[['KIM MAWAR','Andi','Budi']], rejected:[], f: ({ s }) =>is(s[0].members.map((m: Any) =>m.offices),[['ketua'],[]]) });
sheet('status column words', [['KIM MAWAR'],['No','Nama','Jabatan','Keterangan'],[1,'Andi','Ketua','Aktif'],[2,'Budi','Anggota','Meninggal dunia'],[3,'Cici','Anggota','Pindah ke Surabaya'],[4,'Dodi','Anggota','Tidak aktif'],[5,'Eka','Anggota','Keluar']],
 { f: ({ s, o }) => s[0].members.length===2||o.some((x: Any) =>x.kind==='unknown-column')?undefined:JSON.stringify(s) });
sheet('Ket column', [['KIM MAWAR'],['No','Nama','Jabatan','Ket.'],[1,'Andi','Ketua',''],[2,'Budi','Anggota','Alm.'],[3,'Cici','Anggota','mengundurkan diri']],
 { f: ({ s }) => s[0].formerMembers?.length===2||s[0].members.length===1?undefined:JSON.stringify(s) });
sheet('people count as prose', [['No','Nama KIM','Desa','Ketua','Jumlah Anggota'],[1,'KIM Mawar','Karang','Andi','12 orang (5 L, 7 P)'],[2,'KIM Melati','Kali','Budi','L: 5 P: 7'],[3,'KIM Anggrek','Kidul','Cici','± 15 orang'],[4,'KIM Dahlia','Lor','Dodi','belum ada data']],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi'],['KIM Anggrek','Cici'],['KIM Dahlia','Dodi']], f: ({ s }) =>is(s.map((x: Any) =>x.statedCounts?.[0]?.count),[12,12,undefined,undefined]) });
sheet('chair with phone in the cell', [['No','Nama KIM','Desa','Ketua/No HP','Sekretaris'],[1,'KIM Mawar','Karang','Andi / 081234567890','Budi (0812 3456 7890)'],[2,'KIM Melati','Kali','Cici\n081234567890','Dodi - 0812-3456-7891']],
 { f: ({ s, o }) => s.length===2&&s.every((x: Any) =>x.members?.length===2||o.some((y: Any) =>y.kind==='unknown-column'))?undefined:JSON.stringify(s)});
sheet('two chairs in a cell (outgoing)', [['No','Nama KIM','Desa','Ketua'],[1,'KIM Mawar','Karang','Andi (lama) / Budi (baru)'],[2,'KIM Melati','Kali','-'],[3,'KIM Anggrek','Lor','kosong']],
 { f: ({ s }) =>is(s.map((x: Any) =>x.members?.length??0).slice(1),[0,0]) });
sheet('several activities in one cell', [['ID KIM','Tanggal','Kegiatan','L','P','Jml'],['k','17/03/2025','1. Rapat\n2. Pelatihan',5,6,11],['k','18/03/2025','Rapat\nPelatihan','','','']],
 { f: ({ s }) => s[0].activities.length>=3?undefined:JSON.stringify(s[0].activities)},{ kind:'activity-report', period:'year' });
sheet('numbers of rows in words / letters', [['KIM MAWAR'],['No','Nama','Jabatan'],['I','Andi','Ketua'],['II','Budi','Sekretaris'],['a.','Cici','Anggota'],['b)','Dodi','Anggota'],['(5)','Eka','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka']] });
sheet('pengurus dan anggota two lists beside with other heads', [['KIM MAWAR'],['No','Pengurus','Jabatan','','No','Anggota'],[1,'Andi','Ketua','',1,'Dodi'],[2,'Budi','Sekretaris','',2,'Eka']],
 { f: ({ s, o }) =>{ const t=s[0]?.members?.length??0; return t===4||s[0]?.membersListed==='some'||o.filter((x: Any) =>x.kind==='rejected').length||o.filter((x: Any) =>x.kind==='unknown-column').length?undefined:`${t} ${JSON.stringify(s)}`}});
sheet('column of names headed Nama Ketua KIM, several lines', [['No','KIM','Desa','Pengurus'],[1,'Mawar','Karang','Ketua: Andi\nSekretaris: Budi\nBendahara: Cici'],[2,'Melati','Kali','Ketua : Dodi, Sekretaris : Eka']],
 { f: ({ s, o }) => { const t=s.reduce((a: Any, x: Any) =>a+(x.members?.length??0),0); return t===5||o.some((x: Any) =>x.kind==='unknown-column')?undefined:JSON.stringify([s,o])}});
sheet('numbering row and page break headings', [['DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','Jabatan','Umur'],['(1)','(2)','(3)','(4)'],[1,'Andi','Ketua',40],[2,'Budi','Anggota',30],['Halaman 1 dari 2'],['DAFTAR ANGGOTA KIM MAWAR (lanjutan)'],['No','Nama','Jabatan','Umur'],[3,'Cici','Anggota',20]],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected:[], listed:undefined });
sheet('members who are patrons', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Camat Siman','Pelindung'],[2,'Kepala Desa','Pembina'],[3,'Drs. Andi','Penasehat'],[4,'Babinsa','Pengarah'],[5,'Sekdes','Penanggung Jawab'],[6,'Budi','Ketua'],[7,'Cici','Sekretaris']],
 { g:[['KIM MAWAR','Budi','Cici']], advisers:5 });
sheet('dates of joining, serial, year, ISO', [['KIM MAWAR'],['No','Nama','Tahun Masuk'],[1,'Andi',2019],[2,'Budi','2019'],[3,'Cici','Maret 2020'],[4,'Dodi',43900],[5,'Eka','17/3/2020']],
 { members:5, f: ({ s }) =>is(s[0].members.map((m: Any) =>m.joinedOn),[undefined,undefined,'2020-03-01','2020-03-10','2020-03-17']) });
sheet('sheet without titles, given', [['Nama','Jabatan'],['Andi','Ketua'],['Budi','Anggota']],{ rejected:[2,3], g:[] });
sheet('footnotes and legend beside', [['KIM MAWAR'],['No','Nama','Jabatan','','Catatan'],[1,'Andi','Ketua','','data lama'],[2,'Budi','Anggota','',''],['Catatan: 1 orang belum mengisi'],['Dokumen ini sah']],
 { g:[['KIM MAWAR','Andi','Budi']] });
sheet('L P marks with numbers', [['KIM MAWAR'],['No','Nama','L','P','Jabatan'],[1,'Andi',1,'','Ketua'],[2,'Budi','',1,'Anggota'],['','Jumlah',1,1,'']],
 { g:[['KIM MAWAR','Andi','Budi']], f: ({ s }) =>is(s[0].members.map((m: Any) =>m.sex),['laki-laki','perempuan']) });
sheet('number with name merged in cell', [['KIM MAWAR'],['Nama','Jabatan'],['1. Andi','Ketua'],['2. Budi','Anggota'],['3.','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi']] });
sheet('kecamatan sub-headings in register', [['DATA KIM KABUPATEN CONTOH'],['No','Nama KIM','Desa','Ketua','Jumlah Anggota'],['KECAMATAN SIMAN'],[1,'Mawar','Karang','Andi',12],[2,'Melati','Kali','Budi',10],['KECAMATAN JETIS'],[1,'Mawar','Karang','Cici',9],['','JUMLAH','','',31]],
 { g:[['Mawar','Andi'],['Melati','Budi'],['Mawar','Cici']], rejected:[] });
sheet('one row a KIM, records with named ids', [['ID KIM','Nama KIM','Desa','Jml Anggota','Status'],['KIM-01','KIM Mawar','Karang',12,'Aktif'],['KIM-02','KIM Melati','Kali',0,'Tidak Aktif']],
 { f: ({ s }) =>all(is(s.length,2), is(s.map((x: Any) =>x.members?.length??0),[0,0]), is(s.map((x: Any) =>x.standings?.[0]?.standing),['aktif','vakum'])) });
sheet('PKK style dasawisma', [['BUKU DAFTAR ANGGOTA KIM MAWAR'],['No. Urut','No. Reg','Nama','Jabatan','Jenis Kelamin','','Tempat/Tgl. Lahir/Umur','Status','Alamat','Pendidikan','Pekerjaan','Ket'],['','','','','L','P','','','','','',''],['1','2','3','4','5','6','7','8','9','10','11','12'],[1,'A1','Andi','Ketua','1','','Ponorogo/1-1-1970/54','Kawin','RT 1','SMA','Tani',''],[2,'A2','Budi','Anggota','','1','Ponorogo/1-1-1970/54','Kawin','RT 1','SMA','IRT','']],
 { g:[['KIM MAWAR','Andi','Budi']], rejected:[] , f: ({ s }) =>all(is(s[0].members.map((m: Any) =>m.sex),['laki-laki','perempuan']), is(s[0].membersListed,undefined))});
sheet('blank sheet and only title', [['DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','Jabatan'],[1,'',''],[2,'',''],[3,'','']],{ members:0 });
sheet('boolean/hadir columns', [['KIM MAWAR'],['No','Nama','Jabatan','Jan','Feb','Mar'],[1,'Andi','Ketua','√','√',''],[2,'Budi','Anggota','√','','√']],{ g:[['KIM MAWAR','Andi','Budi']] });
sheet('SheetJS objects, dup headings side by side', [{'Nama KIM':'KIM A',No:1,Nama:'Andi',Jabatan:'Ketua',No_1:2,Nama_1:'Budi',Jabatan_1:'Anggota'}], { f: ({ s, o }) => { const t=names(s[0]); return (t.includes('Andi')&&t.includes('Budi')&&t.length===2) || (s[0]?.membersListed==='some') || o.some((x: Any) =>x.kind==='rejected') ? undefined : JSON.stringify(o) } }, rec);
sheet('null and undefined rows', [null, undefined, {'ID KIM':'k','Nama KIM':'M',Nama:'A'}], { f: ({ s, o }) =>all(is(names(s[0]),['A']), is(o.filter((x: Any) =>x.kind==='rejected').map((x: Any) =>x.row),[1,2])) }, rec);
sheet('sex variants', [{'ID KIM':'k','Nama KIM':'M',Nama:'A',JK:'Laki - Laki'},{'ID KIM':'k','Nama KIM':'M',Nama:'B',JK:'PEREMPUAN '},{'ID KIM':'k','Nama KIM':'M',Nama:'C',JK:'Pria'},{'ID KIM':'k','Nama KIM':'M',Nama:'D',JK:'laki2'},{'ID KIM':'k','Nama KIM':'M',Nama:'E',JK:'♀'},{'ID KIM':'k','Nama KIM':'M',Nama:'F',JK:'L/P'}], { members:6, f: ({ s }) =>is(s[0].members.map((m: Any) =>m.sex??null),['laki-laki','perempuan','laki-laki','laki-laki','perempuan',null]) }, rec);
sheet('offices wide', [...['Ketua Umum','Wkl. Ketua','Wakil Ketua II','Sekretaris I','Sek. II','Bendahara Umum','Bend. 1','Seksi Dokumentasi & Publikasi','Sie. Humas','Koord. Lapangan','Koordinator Seksi IT','Anggota Seksi Humas','Kabid. Informasi','Pengelola Website','Admin Medsos','Reporter','Anggota merangkap Bendahara','Ketua KIM Mawar Desa Karang','Ketua/Pembina','ANGGOTA KIM'].map((Jabatan,i)=>({'ID KIM':'k','Nama KIM':'M',Nama:`W${String.fromCharCode(65 + i)}`,Jabatan}))], { f: ({ s }) =>{ const m=s[0].members; return all(is(m.length,20), is(m.map((x: Any) =>(x.offices??['?']).join('+')),['ketua','wakil-ketua','wakil-ketua','sekretaris','sekretaris','bendahara','bendahara','seksi-lain','seksi-lain','koordinator','seksi-lain','seksi-lain','seksi-lain','?','seksi-lain','seksi-lain','bendahara','ketua','ketua','']))} }, rec);
sheet('ages', [...['34','34 th','34thn','34 Tahun','± 34','30-an','25 - 34','25 s/d 34','> 65','dewasa','Lansia',34.5,'34,5','17','-5','999','tiga puluh','34 tahun 2 bulan','1990'].map((Umur,i)=>({'ID KIM':'k','Nama KIM':'M',Nama:`W${String.fromCharCode(65 + i)}`,Umur}))], { members:19, f: ({ s }) =>is(s[0].members.map((x: Any) =>x.ageBand??null),['usia-25-34','usia-25-34','usia-25-34','usia-25-34','usia-25-34',null,'usia-25-34','usia-25-34','usia-65-ke-atas',null,null,'usia-25-34','usia-25-34','usia-di-bawah-18',null,null,null,'usia-25-34',null]) }, rec);
sheet('counts in words', [...['30 orang','30 Org','± 30','30-40 orang','lebih dari 30','30 peserta','10 L, 20 P','L=10 P=20','10 laki-laki dan 20 perempuan','tiga puluh','30 (tiga puluh) orang','1.200','1,200','30 KK','-','',0,'0','30+','>30','30 an','sekitar 30'].map((Peserta,i)=>({'ID KIM':'k',Tanggal:'17/03/2016',Kegiatan:`R${i}`,Peserta}))], { activities:22, f: ({ s }) =>is(s[0].activities.map((x: Any) =>x.attendance?.total??null),[30,30,null,null,null,30,30,30,30,null,30,1200,1200,null,null,null,0,0,null,null,null,null]) }, {...rec,kind:'activity-report',period:'year'});
sheet('dates wide', [...['17/3/16','17-Mar-16','17 Maret 2016 09:00','2016/03/17','20160317','Kamis Pon, 17 Maret 2016',"Jum'at, 18 Maret 2016",'Jumat Legi 18 Maret 2016','17 Maret 2016 (Kamis)','17-18 Maret','17 Maret','besok','17/13/2016','31/4/2016','2016-3-7T00:00:00','Thu Mar 17 2016','17th March 2016','March 17, 2016','17.3.2016',42446.5,'Senen, 14 Maret 2016','14 Maret 2016 M / 5 Jumadil Akhir 1437 H','Minggu Ke-2 Maret 2016','17 Maret s.d. 20 April 2016','Tgl. 17-3-2016','17 - 03 - 2016','17/03/2016 s/d 19/03/2016'].map((Tanggal,i)=>({'ID KIM':'k',Tanggal,Kegiatan:`R${i}`}))], { f: ({ s, o }) =>{ const r=o.filter((x: Any) =>x.kind==='rejected').map((x: Any) =>x.row); const by=Object.fromEntries(s.flatMap((x: Any) =>x.activities.map((a: Any) =>[a.title,a.date]))); return all(is(r,[10,11,12,13,14]), is(Object.keys(by).length+r.length,27), is(by.R5,'2016-03-17','pasaran'), is(by.R6,'2016-03-18'), is(by.R7,'2016-03-18'), is(by.R15,'2016-03-17'), is(by.R20,'2016-03-14'), is(by.R21,'2016-03-14'))} }, {...rec,kind:'activity-report',period:'year'});
sheet('status words', [...['Aktif','Non Aktif','Keluar','Mengundurkan diri','Meninggal dunia','Alm','Pindah domisili','Tidak aktif','Cuti','-','','Mantan','Dikeluarkan','A','TA','1','0'].map((Status,i)=>({'ID KIM':'k','Nama KIM':'M',Nama:`W${String.fromCharCode(65 + i)}`,Status}))], { formerMembers:7, members:10 }, rec);
sheet('occupations', [...['Petani','PETANI/PEKEBUN','Guru','PNS','Ibu Rumah Tangga','IRT','Wiraswasta','Swasta','Karyawan Swasta','Pelajar/Mahasiswa','Pensiunan PNS','Perangkat Desa','Kaur Umum','Buruh','Nelayan','Pedagang Sayur','TNI/POLRI','Bidan Desa','Tukang Ojek','mboh'].map((Pekerjaan,i)=>({'ID KIM':'k','Nama KIM':'M',Nama:`W${String.fromCharCode(65 + i)}`,Pekerjaan}))], { members:20, f: ({ s }) =>is(s[0].members.filter((m: Any) =>!m.elements).map((m: Any) =>m.name).join(),'WM,WT') }, rec);
sheet('exceljs cells', [['KIM MAWAR'],['No','Nama','Jabatan','Tgl Masuk'],[1,{richText:[{text:'Andi '},{text:'S.Pd'}]},{formula:'A1',result:'Ketua'},new Date('2020-03-17T00:00:00Z')],[2,{text:{richText:[{text:'Budi'}]},hyperlink:'mailto:x'},{sharedFormula:'A1',result:{error:'#N/A'}},{formula:'TODAY()'}],[3,{error:'#REF!'},'Anggota',null]], { f: ({ s }) =>all(is(names(s[0]),['Andi S.Pd','Budi']), is(s[0].membersListed,'some'), is(s[0].members[0].joinedOn,'2020-03-17')) });
sheet('merged exceljs: repeated value in merged cells title', [['DAFTAR ANGGOTA KIM MAWAR','DAFTAR ANGGOTA KIM MAWAR','DAFTAR ANGGOTA KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']] });
sheet('merged header exceljs repeated', [['KIM MAWAR'],['No','Nama','Jenis Kelamin','Jenis Kelamin','Jabatan'],['No','Nama','L','P','Jabatan'],[1,'Andi','√','','Ketua'],[2,'Budi','','√','Anggota']], { g:[['KIM MAWAR','Andi','Budi']], rejected:[], f: ({ s }) =>is(s[0].members.map((m: Any) =>m.sex),['laki-laki','perempuan']) });
sheet('header in row 1 with KIM columns repeated and blank columns', [['','No','','Nama KIM','Desa','','Nama Anggota','Jabatan'],['',1,'','KIM A','X','','Andi','Ketua'],['',2,'','KIM A','X','','Budi','Anggota']], { g:[['KIM A','Andi','Budi']] });
sheet('title of one KIM says Profil', [['PROFIL KIM MAWAR DESA KARANG'],['No','Nama','Jabatan'],[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']] });
sheet('Data KIM X without village', [['DATA ANGGOTA KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']] });
sheet('KIM named like title words', [['DAFTAR PENGURUS DAN ANGGOTA'],['KELOMPOK INFORMASI MASYARAKAT (KIM)'],['"CAHAYA DESA"'],['DESA KARANG KEC. SIMAN KAB. PONOROGO'],['No','Nama','Jabatan'],[1,'Andi','Ketua']], { f: ({ s, o }) => s.length===1&&/CAHAYA DESA/.test(s[0].name)&&names(s[0]).length===1 || o.some((x: Any) =>x.kind==='rejected'&&x.row===6) ? undefined : JSON.stringify(s) });
sheet('nama KIM label after', [['DAFTAR ANGGOTA'],['Nama KIM : Mawar'],['Desa : Karang'],['Kecamatan : Siman'],['Ketua : Andi'],['Jumlah Anggota : 3 orang'],['No. SK : 188/12/2020 tanggal 17 Maret 2020'],['No','Nama','L/P'],[1,'Andi','L'],[2,'Budi','L'],[3,'Cici','P']], { g:[['Mawar','Andi','Budi','Cici']], listed:undefined, f: ({ s }) =>all(is(s[0].statedCounts?.[0]?.count,3), is(s[0].members[0].offices,['ketua'])) });
sheet('three KIMs one below another no blank', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],['KIM MELATI'],['No','Nama','Jabatan'],[1,'Budi','Ketua'],['KIM ANGGREK'],['No','Nama','Jabatan'],[1,'Cici','Ketua']], { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi'],['KIM ANGGREK','Cici']], rejected:[] });
sheet('second KIM with title over two lines', [['KIM MAWAR'],['DESA A'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[],['KIM MELATI'],['DESA B'],['No','Nama','Jabatan'],[1,'Budi','Ketua']], { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi']], rejected:[], f: ({ s }) =>is(s.map((x: Any) =>x.seat?.placeName),['A','B']) });
sheet('second list titled with village name first', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[],['DESA B'],['KIM MELATI'],['No','Nama','Jabatan'],[1,'Budi','Ketua']], { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi']], rejected:[], f: ({ s }) =>is(s.map((x: Any) =>x.seat?.placeName??null),[null,'B']) });
sheet('two KIMs side by side with different titles in one row (merged)', [['KIM MAWAR','','','KIM MELATI','',''],['No','Nama','Jabatan','No','Nama','Jabatan'],[1,'Andi','Ketua',1,'Budi','Ketua'],[2,'Cici','Anggota','','','']], { f: ({ s }) =>{ const m=s.find((x: Any) =>x.name==='KIM MAWAR'); const bad=m&&names(m).includes('Budi'); return bad? 'people of MELATI in MAWAR': undefined } });
sheet('signature block with names beside numbers', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi','Anggota'],[],['','Karang, 1 Januari 2024',''],['','Ketua KIM','Sekretaris'],['','',''],['','( Andi )','( Budi )'],['','Mengetahui :',''],['','Lurah Karang','Camat Siman'],['','Drs. SUTRISNO, M.Si','H. AHMAD'],['','NIP 196501011990031001','NIP. 19700101 199103 1 002']], { g:[['KIM MAWAR','Andi','Budi']], rejected:[], listed:undefined });
sheet('signature without any cue', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi','Anggota'],[],['','','Ketua KIM Mawar'],[],[],['','','ANDI']], { g:[['KIM MAWAR','Andi','Budi']] });
sheet('totals inside', [['KIM MAWAR'],['No','Nama','L/P','Umur'],[1,'Andi','L',40],[2,'Budi','P',30],['','Jumlah laki-laki','1',''],['','Jumlah perempuan : 1','',''],['','Total anggota','2',''],['TOTAL','','','70'],['Rata-rata umur','','','35']], { g:[['KIM MAWAR','Andi','Budi']], rejected:[], listed:undefined });
sheet('notes at the top', [['Catatan: isi kolom dengan huruf kapital'],['* wajib diisi'],['KIM MAWAR'],['No*','Nama Lengkap*','Jabatan*','JK (L/P)','Umur (th)','No. HP'],[1,'Andi','Ketua','L',40,'08123456789']], { g:[['KIM MAWAR','Andi']], f: ({ s, o }) =>all(is(s[0].members[0].sex,'laki-laki'), is(s[0].members[0].ageBand,'usia-35-44'), is(o.some((x: Any) =>x.kind==='withheld-column'),true)) });
sheet('headings with line breaks and slashes', [['KIM MAWAR'],['No.','NAMA\nANGGOTA','JABATAN\nDLM KIM','JENIS\nKELAMIN','TEMPAT/\nTGL. LAHIR','PEKER-\nJAAN'],[1,'Andi','Ketua','L','Ponorogo, 1-1-1970','Petani']], { g:[['KIM MAWAR','Andi']], f: ({ s }) =>all(is(s[0].members[0].offices,['ketua']), is(s[0].members[0].sex,'laki-laki')) });
sheet('register full of columns', [['REKAPITULASI DATA KIM'],['NO','NAMA KIM','ALAMAT SEKRETARIAT','DESA/KEL','KEC','NAMA KETUA','NO HP','JML ANGGOTA','NO SK','TGL SK','TAHUN BERDIRI','STATUS','MEDSOS','KET'],[1,'KIM Mawar','Jl. A','Karang','Siman','Andi, S.Pd','0812345678901',12,'188/1/2020','1/2/2020',2018,'Aktif','IG, FB','-'],[2,'KIM Melati','Jl. B','Kali','Siman','Budi (alm)','',10,'-','-','2019','Tidak aktif','-','vakum sejak 2020']], { g:[['KIM Mawar','Andi, S.Pd'],['KIM Melati']], has:['cell.left-beside-name'], f: ({ s }) =>all(is(s.map((x: Any) =>x.standings?.[0]?.standing),['aktif','vakum']), is(s.map((x: Any) =>x.statedCounts?.[0]?.count),[12,10])) });
sheet('kim list numbered with sub rows for officers', [['No','Nama KIM','Desa','Nama Pengurus','Jabatan'],[1,'KIM Mawar','Karang','Andi','Ketua'],['','','','Budi','Sekretaris'],['','','','Cici','Bendahara'],[2,'KIM Melati','Kali','Dodi','Ketua']], { g:[['KIM Mawar','Andi','Budi','Cici'],['KIM Melati','Dodi']] },{fillDown:true});
sheet('OpenSID kelompok list', [{'NO':1,'NAMA KELOMPOK':'KIM Mawar','KETUA KELOMPOK':'Andi','KATEGORI KELOMPOK':'KIM','JUMLAH ANGGOTA':5}], { g:[['KIM Mawar','Andi']] }, rec);
sheet('aspirations list', [['DAFTAR ASPIRASI KIM MAWAR'],['No','Tanggal','Uraian','Diteruskan kepada','Tanggal dijawab'],[1,'1/2/2024','Jalan rusak','Kepala Desa','5/2/2024'],[2,'Februari 2024','Air bersih','PDAM','-'],['Jumlah','2']], { aspirations:2 },{kind:'activity-report',list:'aspirations',period:'year'});
sheet('activity rows with L P Jml and totals', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Peserta','',''],['','','','L','P','Jml'],[1,'1/2/2024','Rapat',5,6,11],[2,'3/2/2024','Rapat',5,'-',5],['','Jumlah','',10,6,16]], { activities:2, f: ({ s }) =>is(s[0].activities.map((a: Any) =>a.attendance),[{men:5,women:6,total:11},{men:5,total:5}]) },{kind:'activity-report',period:'year'});
sheet('activities, ditto dates', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],[1,'1/2/2024','Rapat'],[2,'sda','Pelatihan'],[3,'"','Siaran']], { activities:3, rejected:[] },{kind:'activity-report',period:'year'});
sheet('activities with merged date cell (blank date)', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],[1,'1/2/2024','Rapat'],[2,'','Pelatihan']], { activities:1, rejected:[4], f: ({ s }) =>is(s[0].partialLists,['activities']) },{kind:'activity-report',period:'year'});
sheet('planned programme', [['PROGRAM KERJA KIM MAWAR TAHUN 2024'],['No','Program','Waktu','Frekuensi','Sasaran'],[1,'Rapat rutin','Setiap bulan','12 kali','anggota'],[2,'Pelatihan','Maret 2024','1','warga']], { f: ({ s, o }) => (s[0]?.workProgrammes?.[0]?.activities?.length===2) || o.some((x: Any) =>x.kind==='rejected') || s[0]?.partialLists?.includes('workProgrammes') ? undefined : JSON.stringify(o) },{list:'plannedActivities'});
sheet('members by RT sub-headings', [['KIM MAWAR'],['No','Nama','Jabatan'],['RT 01'],[1,'Andi','Ketua'],['RT 02'],[2,'Budi','Anggota'],['DUSUN KRAJAN'],[3,'Cici','Anggota']], { g:[['KIM MAWAR','Andi','Budi','Cici']], f: ({ s }) => s[0].members.some((m: Any) =>/RT|DUSUN/.test(m.name)) ? 'invented' : undefined });
sheet('RT sub-heading in the name column', [['KIM MAWAR'],['No','Nama','Jabatan'],['','RT 01',''],[1,'Andi','Ketua'],['','DUSUN KRAJAN',''],[2,'Budi','Anggota'],['','Laki-laki',''],[3,'Cici','Anggota'],['','PENGURUS INTI',''],[4,'Dodi','Anggota']], { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']] });
sheet('name only list', [['ANGGOTA KIM MAWAR'],['Nama'],['Andi'],['Budi'],['Cici'],['Jumlah: 3']], { g:[['KIM MAWAR','Andi','Budi','Cici']] });
sheet('csv all strings with BOM', [['\ufeffNo','Nama KIM','Desa','Nama','Jabatan'],['1','KIM A','X','Andi','Ketua'],['2','KIM A','X','Budi','Anggota']], { g:[['KIM A','Andi','Budi']] });
sheet('empty trailing rows of thousands', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],...Array.from({length:500},()=>['','','']),...Array.from({length:100},(_,i)=>[i+2,'',''])], { g:[['KIM MAWAR','Andi']], rejected:[], listed:undefined });
sheet('jabatan merged over several rows (Anggota once)', [['KIM MAWAR'],['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Sekretaris','Budi'],[3,'Anggota','Cici'],[4,'','Dodi'],[5,'','Eka']], { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka']], f: ({ s }) =>is(s[0].members.slice(3).map((m: Any) =>m.offices??null),[null,null]) });
sheet('seksi rows with koordinator below', [['KIM MAWAR'],['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Seksi Humas :',''],['','a. Koordinator','Budi'],['','b. Anggota','Cici'],['','','Dodi']], { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']] });
sheet('two people columns: ketua lama / ketua baru', [['No','Nama KIM','Desa','Ketua Lama','Ketua Baru'],[1,'KIM A','X','Andi','Budi']], { f: ({ s, o }) =>o.some((x: Any) =>x.kind==='unknown-column')&&!(names(s[0]).includes('Andi'))?undefined:JSON.stringify(o)});
sheet('by-kim order', [['No','Nama KIM','Desa','Nama','Jabatan'],[1,'KIM A','X','Andi','Ketua'],[2,'KIM A','X','Budi','Anggota'],[3,'KIM B','Y','Cici','Ketua'],[4,'KIM A','X','Dodi','Anggota']], { rejected:[5], f: ({ s }) =>is(s.map((x: Any) =>names(x).length),[2,1]) },{order:'by-kim'});
sheet('id and names differ', [{'ID KIM':'KIM-01','Nama KIM':'KIM A',Nama:'Andi'},{'ID KIM':'kim 1','Nama KIM':'KIM A',Nama:'Budi'},{'ID KIM':'KIM-1','Nama KIM':'KIM A',Nama:'Cici'}], { f: ({ o }) =>is(o.filter((x: Any) =>x.code==='group.id-resembles').length>=1,true) }, rec);
sheet('nama ayah / istri columns do not replace', [['KIM MAWAR'],['No','Nama','Nama Suami/Istri','Jabatan'],[1,'Andi','Ani','Ketua']], { g:[['KIM MAWAR','Andi']] });
sheet('panitia or another organisation list below', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[],['DAFTAR KELOMPOK TANI SUBUR'],['No','Nama','Jabatan'],[1,'Budi','Ketua']], { g:[['KIM MAWAR','Andi']], rejected:[7], listed:'some' });
sheet('ketua in names with offices after name', [['KIM MAWAR'],['No','Nama'],[1,'Andi (Ketua)'],[2,'Budi (Sekretaris)'],[3,'Cici']], { f: ({ s }) =>is(s[0].members.length,3) });
sheet('hyphenated and quoted names', [['KIM MAWAR'],['No','Nama','Jabatan'],[1,"Nur'aini",'Ketua'],[2,'Ni Made-Sari','Anggota'],[3,'I Gusti / I Ketut','Anggota'],[4,'A. A. Gde','Anggota'],[5,'Siti b. Ali','Anggota'],[6,'M. Ali bin Umar, S.Ag','Anggota'],[7,'O','Anggota'],[8,'Dan Brown','Anggota']], { members:8, f: ({ s }) =>is(s[0].members[7].name,'Dan Brown')});
sheet('newline names three', [['KIM MAWAR'],['No','Jabatan','Nama'],[1,'Anggota','Andi Saputra\nBudi Santoso\nCici Lestari']], { f: ({ s }) => (s[0].members.length===3)||(s[0].members.length===1&&s[0].membersListed==='some')?undefined:JSON.stringify(s) });
sheet('number as KIM name and numeric cells', [['ID KIM','Nama KIM','Nama','Jabatan'],[12,'KIM 12','Andi',1],[12,'KIM 12','Budi',90]], { members:2, f: ({ s }) =>is(s[0].members.map((m: Any) =>m.offices),[['ketua'],[]]) });
sheet('google form of activities', [['Timestamp','Email Address','Nama KIM','Desa/Kelurahan','Nama Kegiatan','Tanggal Kegiatan','Jumlah Peserta Laki-laki','Jumlah Peserta Perempuan','Upload Foto'],['17/03/2024 9:00:00','a@b.id','KIM Mawar','Karang','Rapat','15/03/2024','10','20','https://x'],['18/03/2024 9:00:00','a@b.id','Kim mawar','Ds. Karang','Pelatihan','16/03/2024','5','5','https://x']], { activities:2, f: ({ s }) =>all(is(s.length,1), is(s[0].activities[0].attendance?.men,10)) }, act);
sheet('two columns start end times', [['KEGIATAN KIM MAWAR'],['No','Hari','Tanggal','Jam','Kegiatan','Tempat','Peserta'],[1,'Senin','1/2/2024','09.00-11.00','Rapat','Balai','20'],[2,'Selasa','6/2/2024','','Pelatihan','Balai','±30']], { activities:2, rejected:[] }, act);
sheet('laporan per bulan matrix', [['KEGIATAN KIM MAWAR 2024'],['No','Kegiatan','Jan','Feb','Mar'],[1,'Rapat',1,1,''],[2,'Pelatihan','','',2]], { f: ({ s, o }) => (s.length===0||!s[0].activities) && o.filter((x: Any) =>x.kind==='rejected').length===2 ? undefined : JSON.stringify(o) }, act);
sheet('days written only as day under month heading', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],['','MARET 2024',''],[1,5,'Rapat'],[2,'12','Pelatihan']], { rejected: [], has: ['cell.year-of-period'], f: ({ s }) => is(s[0]?.activities?.map((a: Any) => a.date), ['2024-03-05','2024-03-12']) }, act);
sheet('one row per KIM with ketua dst, no id, same names other kecamatan', [{'KECAMATAN':'A','NAMA KIM':'Mawar','KETUA':'Andi'},{'KECAMATAN':'B','NAMA KIM':'Mawar','KETUA':'Budi'}], { g:[['Mawar','Andi'],['Mawar','Budi']] }, rec);
sheet('kim row with sekretaris merangkap', [{'Nama KIM':'KIM A','Desa':'X','Ketua':'Andi','Sekretaris/Bendahara':'Budi'}], { f: ({ s, o }) => names(s[0]).includes('Budi') || o.some((x: Any) =>x.kind==='unknown-column') ? undefined : JSON.stringify(o) }, rec);
sheet('count columns L P total beside', [{'Nama KIM':'KIM A','Desa':'X','Ketua':'Andi','L':5,'P':7,'Jumlah':12}], { f: ({ s }) => all(is(names(s[0]),['Andi']), is(s[0].statedFigures?.length,2)) }, rec);
sheet('status KIM words', [{'Nama KIM':'A','Desa':'X','Ketua':'a','Status KIM':'Aktif'},{'Nama KIM':'B','Desa':'X','Ketua':'b','Status KIM':'Vakum'},{'Nama KIM':'C','Desa':'X','Ketua':'c','Status KIM':'mati suri'},{'Nama KIM':'D','Desa':'X','Ketua':'d','Status KIM':'Belum terbentuk'}], { f: ({ s }) =>is(s.map((x: Any) =>x.standings?.[0]?.standing??null),['aktif','vakum','vakum',null]) }, rec);
sheet('years of founding', [...[2016,'2016','Tahun 2016','17/8/2016','Agustus 2016','2016/2017','-','th 2016','2016-08-17'].map((y,i)=>({'Nama KIM':`K${i}`,'Desa':'X','Ketua':'a','Tahun Berdiri':y}))], { f: ({ s }) =>all(is(s.length,9), is(s.map((x: Any) =>x.formation?.formedOn??null),[null,null,null,'2016-08-17','2016-08-01',null,null,null,'2016-08-17'])) }, rec);
sheet('SK written several ways', [{'Nama KIM':'A','Desa':'X','Ketua':'a','SK':'188.45/12/2020','Tanggal SK':'17-03-2020'},{'Nama KIM':'B','Desa':'X','Ketua':'b','SK':'ada','Tanggal SK':''},{'Nama KIM':'C','Desa':'X','Ketua':'c','SK':'belum ada'}], { f: ({ s }) =>is([s[0].decrees?.[0], s[2].decrees],[{number:'188.45/12/2020',issuedOn:'2020-03-17'},undefined]) }, rec);
sheet('Admidio like first last name', [{'Nama KIM':'A','Nama Depan':'Andi','Nama Belakang':'Wijaya','Jabatan':'Ketua'}], { g:[['A','Andi Wijaya']], rejected:[] }, rec);
sheet('date objects midnight local', [{'ID KIM':'k','Tanggal':new Date('2016-03-17T00:00:00Z'),'Kegiatan':'R'},{'ID KIM':'k','Tanggal':new Date('2016-03-16T17:00:00Z'),'Kegiatan':'S'}], { activities:2, f: ({ s }) =>is(s[0].activities.map((a: Any) =>a.date),['2016-03-17','2016-03-16']), has:['cell.moment-in-another-zone'] }, {...rec,...act});
sheet('month-first proved', [{'ID KIM':'k',Tanggal:'3/17/2016',Kegiatan:'a'},{'ID KIM':'k',Tanggal:'3/4/2016',Kegiatan:'b'}], { f: ({ s }) =>is(s[0].activities.map((a: Any) =>a.date),['2016-03-17','2016-03-04']) }, {...rec,...act});
sheet('ids numeric and text', [{'ID KIM':1,'Nama KIM':'A',Nama:'x'},{'ID KIM':'1','Nama KIM':'A',Nama:'y'},{'ID KIM':'01','Nama KIM':'A',Nama:'z'}], { f: ({ s, o }) =>all(is(s.length,2), is(o.some((x: Any) =>x.code==='group.id-resembles'),true)) }, rec);
sheet('region code forms', [{'ID KIM':'a','Nama KIM':'A',Nama:'x','Kode Desa':'35.02.01.2001'},{'ID KIM':'b','Nama KIM':'B',Nama:'x','Kode Desa':3502012001},{'ID KIM':'c','Nama KIM':'C',Nama:'x','Kode Desa':62.1}], { f: ({ s, o }) =>all(is(s.length,3), is(s[0].seat.regionCode,'35.02.01.2001'), is(JSON.stringify(o).includes('cell.region-code-lost-zero')||JSON.stringify(o).includes('number-for-text'),true)) }, rec);
sheet('members as JSON list of offices', [{'ID KIM':'a','Nama KIM':'A',Nama:'x',Jabatan:['Ketua','Bendahara']},{'ID KIM':'a','Nama KIM':'A',Nama:'y',Jabatan:{}},{'ID KIM':'a','Nama KIM':'A',Nama:'z',Jabatan:true}], { members:3, f: ({ s }) =>is(s[0].members[0].offices,['ketua','bendahara']) }, rec);
sheet('returning member: two rows one ended', [{'ID KIM':'a','Nama KIM':'A','No Anggota':'1',Nama:'x','Tanggal Masuk':'2015-01-01','Tanggal Keluar':'2018-01-01'},{'ID KIM':'a','Nama KIM':'A','No Anggota':'1',Nama:'x','Tanggal Masuk':'2020-01-01'}], { members:1, formerMembers:1 }, rec);
sheet('leaving in the future', [{'ID KIM':'a','Nama KIM':'A',Nama:'x','Tanggal Keluar':'2030-01-01'}], { members:1, formerMembers:0 }, {...rec, asOf:'2026-01-31'});
sheet('women men above total', [{'ID KIM':'k',Tanggal:'2016-03-17',Kegiatan:'a',Peserta:10,'Laki-laki':8,Perempuan:8}], { activities:1 }, {...rec,...act});
sheet('attendance zero and dash', [{'ID KIM':'k',Tanggal:'2016-03-17',Kegiatan:'a',Peserta:0},{'ID KIM':'k',Tanggal:'2016-03-18',Kegiatan:'b',Peserta:'nihil'}], { f: ({ s }) =>is(s[0].activities.map((a: Any) =>a.attendance?.total??null),[0,null]) }, {...rec,...act});
sheet('BOM in heading record', [{'\ufeffID KIM':'k','Nama KIM':'M',Nama:'A'}], { g:[['M','A']] }, rec);
sheet('heading case and blanks', [{' id  kim ':'k','NAMA_KIM':'M','nama-anggota':'A','JABATAN ':'ketua'}], { g:[['M','A']] }, rec);
sheet('trailing sum in records', [{'ID KIM':'k','Nama KIM':'M',No:1,Nama:'A'},{'ID KIM':'',No:'',Nama:'Jumlah',Umur:1},{No:'Total',Nama:''}], { g:[['M','A']], rejected:[], listed:undefined }, rec);
sheet('names in several sheets one after another header repeated as data rows', [{'Nama KIM':'M',Nama:'A',Jabatan:'Ketua'},{'Nama KIM':'Nama KIM',Nama:'Nama',Jabatan:'Jabatan'},{'Nama KIM':'M',Nama:'B',Jabatan:'Anggota'}], { f: ({ s }) => s.some((x: Any) =>/nama kim/i.test(x.name)) ? 'KIM named Nama KIM' : is(s.map((x: Any) =>names(x)),[['A','B']]) }, rec);
sheet('sheet: KIM in rows with rowspans and numbering a b c', [['DAFTAR PENGURUS KIM SE-KECAMATAN SIMAN'],['No','Nama KIM','Jabatan','Nama'],[1,'Mawar (Desa A)','Ketua','Andi'],['','','Sekretaris','Budi'],[2,'Melati (Desa B)','Ketua','Cici']], { g:[['Mawar (Desa A)','Andi','Budi'],['Melati (Desa B)','Cici']], rejected:[] }, {fillDown:true});
sheet('no title, file name gives KIM (given)', [['No','Nama','Jabatan'],[1,'Andi','Ketua']], { g:[['KIM X','Andi']] }, {given:{kim_name:'KIM X'}});
sheet('headings on row 40', [...Array.from({length:39},(_, i) =>[`baris ${i}`]),['No','Nama','Jabatan'],[1,'Andi','Ketua']], { f: ({ s, o }) =>o.some((x: Any) =>x.kind==='rejected')||s.length===1?undefined:JSON.stringify(o).slice(0,400) }, {given:{kim_name:'KIM X'}});
sheet('lists per year in one sheet', [['KIM MAWAR'],['TAHUN 2023'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[],['TAHUN 2024'],['No','Nama','Jabatan'],[1,'Budi','Ketua']], { f: ({ s, o }) => s.length===1 && names(s[0]).join()==='Andi' && s[0].membersListed==='some' && o.some((x: Any) =>x.kind==='rejected') ? undefined : names(s[0]).length===2 ? undefined : JSON.stringify(s) });
sheet('partners list', [['MITRA KIM MAWAR'],['No','Nama Mitra','Jenis','Sejak'],[1,'Dinas Kominfo','Pemerintah','2020'],[2,'Radio X','Media','1/2/2021']], { f: ({ s, o }) => (s[0]?.partners?.length??0)+o.filter((x: Any) =>x.kind==='rejected').length===2?undefined:JSON.stringify(o) }, {kind:'activity-report',list:'partners',period:{from:'2025-01-01',through:'2025-12-31'}});
sheet('names with numbers glued and dots', [['KIM MAWAR'],['Nama','Jabatan'],['1.Andi','Ketua'],['2) Budi','Anggota'],['(3) Cici','Anggota'],['- Dodi','Anggota'],['* Eka','Anggota']], { f: ({ s }) =>is(names(s[0]),['Andi','Budi','Cici','Dodi','Eka']) });

/* Second collection. */

const outcomes = (o: readonly Any[], kind: string) => o.filter((one) => one.kind === kind);
const titlesIn = (s: readonly Any[]) => s.flatMap((one) => (one.activities ?? []).map((a: Any) => a.title));
const nobody = { g: [] as string[][] };
const M = ['KIM MAWAR'];
const N = ['No', 'Nama', 'Jabatan'];

sheet('decree with the office outside beside the one inside', [['LAMPIRAN KEPUTUSAN CAMAT SIMAN'],['SUSUNAN PENGURUS KIM MAWAR DESA KARANG'],['No','Nama','Jabatan/Instansi','Kedudukan dalam KIM'],[1,'Andi','Kepala Desa','Pembina'],[2,'Budi','Guru','Ketua'],[3,'Cici','Perangkat Desa','Sekretaris'],[4,'Dodi','Wiraswasta','Anggota']],
 { g:[['KIM MAWAR','Budi','Cici','Dodi']], advisers:1, listed: undefined, f: ({ s }) => is(s[0].members.map((m: Any) => m.offices), [['ketua'],['sekretaris'],[]]) });
sheet('decree by roman numbers, without a colon', [['SUSUNAN PENGURUS KIM MAWAR DESA KARANG'],['I.','Pelindung','Kepala Desa Karang'],['II.','Ketua','Andi'],['III.','Sekretaris','Budi'],['IV.','Bendahara','Cici']],
 { g:[['KIM MAWAR','Andi','Budi','Cici']], advisers:1 });
sheet('decree: sections with a lead and members below', [['SUSUNAN PENGURUS KIM MAWAR'],['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Seksi Informasi',''],['','- Koordinator','Budi'],['','- Anggota','Cici'],[3,'Seksi Humas',''],['','- Koordinator','Dodi']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi']] });
sheet('register of a kecamatan with standing and counts', [['DATA KIM KECAMATAN SIMAN TAHUN 2024'],['NO','DESA/KELURAHAN','NAMA KIM','TAHUN BERDIRI','NO. SK','KETUA','NO HP','JUMLAH ANGGOTA','','KETERANGAN'],['','','','','','','','L','P',''],[1,'Karang','Mawar',2018,'188/1/2018','Andi','081234567890',5,7,'Aktif'],[2,'Kali','Melati',2019,'188/2/2019','Budi','081234567891',6,6,'Tidak Aktif'],[3,'Kidul','Belum terbentuk','','','','','','','']],
 { g:[['Mawar','Andi'],['Melati','Budi']], rejected:[6], f: ({ s }) => is(s.map((x: Any) => x.statedCounts?.[0]?.count), [12,12]) });
sheet('register: every village, most without a group', [['No','Desa','Nama KIM','Ketua','Jumlah Anggota'],[1,'A','KIM Mawar','Andi',12],[2,'B','-','-','-'],[3,'C','Belum ada','',''],[4,'D','(dalam proses)','',''],[5,'E','KIM Melati','Budi',10]],
 { g:[['KIM Mawar','Andi'],['KIM Melati','Budi']] }, { fillDown: true });
sheet('register: KIM yes or no in the column of names', [['No','Desa','KIM','Ketua'],[1,'A','Ada','Andi'],[2,'B','Belum',''],[3,'C','Ada','Budi']],
 { ...nobody, rejected:[2,3,4] });
sheet('register with the board under one heading', [['No','Nama KIM','Desa','Pengurus','',''],['','','','Ketua','Sekretaris','Bendahara'],[1,'Mawar','Karang','Andi','Budi','Cici'],[2,'Melati','Kali','Dodi','menyusul','(kosong)']],
 { g:[['Mawar','Andi','Budi','Cici'],['Melati','Dodi']], listed:'some' });
sheet('register with officers as above', [['No','Nama KIM','Desa','Ketua','Sekretaris'],[1,'Mawar','Karang','Andi','Budi'],[2,'Melati','Kali','idem','sda']],
 { g:[['Mawar','Andi','Budi'],['Melati']], listed:'some', has:['cell.as-above-unclear'] });
sheet('register with listed members in one column', [['No','Nama KIM','Desa','Ketua','Anggota'],[1,'Mawar','Karang','Andi','Budi, Cici, Dodi'],[2,'Melati','Kali','Eka','1. Fani\n2. Gita'],[3,'Anggrek','Lor','Hadi','15 orang'],[4,'Dahlia','Kidul','Indah','Joko dkk']],
 { g:[['Mawar','Andi','Budi','Cici','Dodi'],['Melati','Eka','Fani','Gita'],['Anggrek','Hadi'],['Dahlia','Indah','Joko']], listed:'some', f: ({ s }) => is(s.map((x: Any) => x.statedCounts?.[0]?.count ?? null), [null,null,15,null]) });
sheet('register: sums of each kecamatan', [['No','Kecamatan','Desa','Nama KIM','Ketua'],[1,'Siman','Karang','Mawar','Andi'],['','Jumlah Kec. Siman','','',1],[2,'Jetis','Kali','Melati','Budi'],['','Jumlah Kec. Jetis','','',1],['','TOTAL','','',2]],
 { g:[['Mawar','Andi'],['Melati','Budi']], rejected:[] });
sheet('register with merged kecamatan and village', [['No','Kecamatan','Desa','Nama KIM','Ketua'],[1,'Siman','Karang','Mawar','Andi'],[2,'','','Melati','Budi'],[3,'','Kali','Anggrek','Cici'],[4,'Jetis','Lor','Dahlia','Dodi']],
 { f: ({ s }) => is(s.map((x: Any) => [x.name, x.seat?.placeName, names(x)[0]]), [['Mawar','Karang','Andi'],['Melati','Karang','Budi'],['Anggrek','Kali','Cici'],['Dahlia','Lor','Dodi']]) }, { fillDown: true });
sheet('list from a chat, a line in each cell', [['*DAFTAR ANGGOTA KIM MAWAR*'],['1. Andi (Ketua)'],['2. Budi'],['3. Cici']],
 { ...nobody, rejected:[2,3,4] });
sheet('list from a chat in one cell', [['DAFTAR ANGGOTA KIM MAWAR\n1. Andi\n2. Budi\n3. Cici']], { ...nobody, rejected:[1] });
sheet('names in a column without a heading', [['KIM MAWAR'],['Desa Karang'],['Andi Wijaya'],['Budi'],['Siti Aminah, S.Pd']], { ...nobody, rejected:[3,4,5] });
sheet('lines of a PDF in one column', [['KIM MAWAR'],['No Nama Jabatan Alamat'],['1 Andi Ketua RT 1'],['2 Budi Anggota RT 2']],
 { ...nobody, f: ({ o }) => is(outcomes(o, 'rejected').map((one: Any) => one.row).filter((row: number) => row > 2), [3,4]) });
sheet('semicolons that were not taken apart', [['No;Nama KIM;Nama;Jabatan'],['1;KIM Mawar;Andi;Ketua'],['2;KIM Mawar;Budi;Anggota']], { ...nobody, f: ({ o }) => is(outcomes(o, 'rejected').length >= 2, true, 'rejected') });
sheet('names wrapped over two lines, as copied from a page', [M,N,[1,'Raden Mas Andi','Ketua'],['','Wijaya Kusuma, S.Pd',''],[2,'Budi','Anggota'],[3,'Hj. Siti Nur','Anggota'],['','Aminah',''],[4,'Dodi','Anggota']],
 { g:[['KIM MAWAR','Raden Mas Andi','Budi','Hj. Siti Nur','Dodi']], listed:'some', rejected:[4,7] });
sheet('one number for an office with several people', [M,['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Sekretaris','Budi'],[3,'Anggota','Cici'],['','','Dodi'],['','','Eka']],
 { g:[['KIM MAWAR','Andi','Budi','Cici','Dodi','Eka']], rejected:[], listed: undefined });
sheet('groups one below the other, named by a label', [['Nama KIM : Mawar'],['Desa : Karang'],N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],[],['Nama KIM : Melati'],['Desa : Kali'],N,[1,'Cici','Ketua']],
 { f: ({ s }) => is(s.map((x: Any) => [x.name, x.seat?.placeName, ...names(x)]), [['Mawar','Karang','Andi','Budi'],['Melati','Kali','Cici']]) });
sheet('three lists side by side, one of them shorter', [['KIM MAWAR','','','','KIM MELATI','','','','KIM ANGGREK'],['No','Nama','Jabatan','','No','Nama','Jabatan','','No','Nama','Jabatan'],[1,'Andi','Ketua','',1,'Cici','Ketua','',1,'Eka','Ketua'],[2,'Budi','Anggota','','','','','',2,'Fani','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi'],['KIM MELATI','Cici'],['KIM ANGGREK','Eka','Fani']], rejected:[], listed: undefined });
sheet('lists side by side, with the villages below the names', [['DATA ANGGOTA KIM'],['KIM MAWAR','','','KIM MELATI'],['DESA KARANG','','','DESA KALI'],['No','Nama','','No','Nama'],[1,'Andi','',1,'Budi']],
 { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi']], rejected:[] });
sheet('lists side by side, the title of only one names a group', [['KIM MAWAR','','','','LAIN-LAIN'],['No','Nama','Jabatan','','No','Nama','Jabatan'],[1,'Andi','Ketua','',1,'Budi','Ketua']],
 { f: ({ s, o }) => s.some((x: Any) => x.name === 'KIM MAWAR' && names(x).includes('Budi')) ? 'moved to another group' : is(s.flatMap(names).length + outcomes(o, 'rejected').length > 0, true) });
sheet('sample rows of a template', [M,N,['contoh','Budi Santoso','Ketua'],[1,'contoh: Andi','Ketua'],[2,'(nama anggota)','Anggota'],[3,'Cici','Anggota']],
 { f: ({ s }) => names(s[0]).includes('contoh: Andi') || names(s[0]).includes('(nama anggota)') ? names(s[0]).join() : is(names(s[0]).includes('Cici'), true) });
sheet('what stands for people who are not named', [M,N,[1,'Andi','Ketua'],[2,'Lowong','Sekretaris'],[3,'Budi','Anggota'],[4,'dst','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi']], listed:'some', rejected:[6] });
sheet('sums by sex below the list', [M,['No','Nama','L/P'],[1,'Andi','L'],[2,'Budi','P'],['','Laki-laki : 1'],['','Perempuan : 1'],['','Jumlah : 2']],
 { g:[['KIM MAWAR','Andi','Budi']], rejected:[], listed: undefined });
sheet('sums by sex below the list, in two cells', [M,['No','Nama','Jabatan','Alamat'],[1,'Andi','Ketua','RT 1'],[2,'Budi','Anggota','RT 2'],['','Laki-laki',1,''],['','Perempuan',1,'']],
 { g:[['KIM MAWAR','Andi','Budi']], rejected:[], listed: undefined });
sheet('the number of members above the list', [M,['Jumlah anggota : 2 orang'],N,[1,'Andi','Ketua'],[2,'Budi','Anggota']],
 { g:[['KIM MAWAR','Andi','Budi']], f: ({ s }) => is(s[0].statedCounts?.[0]?.count, 2) });
sheet('month, day and year in columns of their own', [['ID KIM','Tgl','Bulan','Tahun','Kegiatan'],['k',17,'Maret',2025,'Rapat'],['k',18,'April',2025,'Rapat']],
 { f: ({ s }) => s.flatMap((x: Any) => x.activities).some((a: Any) => a.date < '2025') ? JSON.stringify(s) : undefined }, act);
sheet('monthly report with only the day of the month', [['LAPORAN KEGIATAN KIM MAWAR'],['BULAN : MARET 2025'],['No','Tanggal','Uraian Kegiatan','Jumlah Peserta'],[1,'17','Rapat',20],[2,'18','Pelatihan',30]],
 { f: ({ s, o }) => s.flatMap((x: Any) => x.activities ?? []).some((a: Any) => !a.date.startsWith('2025-03')) ? JSON.stringify(s) : is(titlesIn(s).length + outcomes(o, 'rejected').length, 2) }, act);
sheet('monthly report without a year', [['ID KIM','Tanggal','Kegiatan'],['k','17 Maret','Rapat'],['k','18 Maret 2025','Rapat']], { activities:1, rejected:[2] }, act);
sheet('plan and what came of it, in two columns of days', [['ID KIM','Kegiatan','Rencana','Realisasi'],['k','Rapat','17 Maret 2025','20 Maret 2025'],['k','Pelatihan','18 Maret 2025','']],
 { f: ({ s }) => is(s.flatMap((x: Any) => x.activities).filter((a: Any) => a.date === '2025-03-17' || a.date === '2025-03-18'), []) }, act);
sheet('marks under held and not held', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan','Terlaksana','Belum'],[1,'17/3/2025','Rapat','v',''],[2,'18/3/2025','Pelatihan','','v'],[3,'19/3/2025','Bazar','v','']],
 { f: ({ s }) => is(titlesIn(s), ['Rapat','Bazar']), rejected:[4] }, act);
sheet('plan of a year in the shape of an activity list', [['PROGRAM KERJA KIM MAWAR TAHUN 2025'],['No','Kegiatan','Waktu','Sasaran'],[1,'Rapat','17 Maret 2025','Warga'],[2,'Pelatihan','April 2025','Pemuda']], { activities:0, rejected:[3,4] }, act);
sheet('a plan below a report', [['LAPORAN KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],[1,'17/3/2025','Rapat'],[],['RENCANA KEGIATAN BULAN DEPAN'],['No','Tanggal','Kegiatan'],[1,'17/4/2025','Pelatihan']],
 { f: ({ s }) => is(titlesIn(s), ['Rapat']) }, act);
sheet('a report below a plan', [['RENCANA KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],[1,'17/4/2025','Pelatihan'],[],['KEGIATAN KIM MAWAR YANG TELAH DILAKSANAKAN'],['No','Tanggal','Kegiatan'],[1,'17/3/2025','Rapat']],
 { f: ({ s }) => is(titlesIn(s), ['Rapat']) }, act);
sheet('remarks on activities', [['ID KIM','Tanggal','Kegiatan','Keterangan'],['k','1/3/2025','A','Batal karena hujan'],['k','2/3/2025','B','belum ada dokumentasi'],['k','3/3/2025','C','Diundur ke bulan April'],['k','4/3/2025','D','lancar'],['k','5/3/2025','E','tidak ada kendala'],['k','6/3/2025','F','Rencana tindak lanjut: pelatihan']],
 { f: ({ s, o }) => all(is(titlesIn(s).filter((t: string) => t !== 'F'), ['B','D','E']), is(outcomes(o, 'rejected').map((x: Any) => x.row).filter((row: number) => row < 7), [2,4]), is(s[0].partialLists, undefined, 'partial')) }, act);
sheet('a month in which nothing was done', [['KEGIATAN KIM MAWAR'],['No','Tanggal','Kegiatan'],[1,'17/3/2025','Rapat'],[2,'-','NIHIL']], { f: ({ s }) => all(is(titlesIn(s), ['Rapat'])) }, act);
sheet('counts of activities by month, one row for each group', [['No','Nama KIM','Jan','Feb','Mar','Jumlah Kegiatan'],[1,'Mawar',2,0,1,3],[2,'Melati',0,0,0,0]], { activities:0 }, act);
sheet('two activities on one day, the day in one merged cell', [['ID KIM','Tanggal','Kegiatan'],['k','17/3/2025','Rapat'],['','','Pelatihan']], { f: ({ s, o }) => titlesIn(s).length === 2 || (outcomes(o, 'rejected').length === 1 && s[0].partialLists?.includes('activities')) ? undefined : JSON.stringify(o) }, { ...act, fillDown: true });
sheet('aspirations as a village notes them', [['BUKU ASPIRASI KIM MAWAR'],['No','Tanggal','Nama Warga','Aspirasi/Keluhan','Diteruskan Kepada','Tanggal Diteruskan','Keterangan'],[1,'17/3/2025','Andi','Jalan rusak','Pemerintah Desa','18/3/2025','selesai'],[2,'20/3/2025','Budi','Lampu mati','','','belum ditindaklanjuti']],
 { aspirations:2, rejected:[] }, { ...act, list:'aspirations' });
sheet('aspirations of which a month had none', [['ID KIM','Tanggal','Aspirasi'],['k','17/3/2025','Jalan rusak'],['k','April 2025','nihil']], { f: ({ s }) => is((s[0].aspirations ?? []).length <= 2, true) }, { ...act, list:'aspirations' });
sheet('products with drafts', [['ID KIM','Tanggal Terbit','Judul','Media','Status'],['k','17/3/2025','Buletin','Website','Terbit'],['k','18/3/2025','Video','YouTube','Draft'],['k','19/3/2025','Poster','Instagram','Belum terbit']], { f: ({ s }) => is(s[0].products?.length, 1), rejected:[3,4] }, { ...act, list:'products' });
sheet('partners with a column of agreements', [['MITRA KIM MAWAR'],['No','Nama Mitra','Jenis Mitra','Tanggal MoU'],[1,'Dinas Kominfo','Pemerintah','1/2/2024'],[2,'Radio Suara','Media','belum ada']], { f: ({ s, o }) => is((s[0]?.partners?.length ?? 0) + outcomes(o, 'rejected').length, 2) }, { kind:'activity-report', list:'partners', period:{ from:'2025-01-01', through:'2025-12-31' } });
sheet('income with what has not come in', [['ID KIM','Sumber','Jumlah','Status'],['k','Iuran anggota','Rp 1.500.000,-','sudah cair'],['k','Hibah','2.000.000','belum cair'],['','JUMLAH','3.500.000','']], { f: ({ s, o }) => all(is(s[0]?.income?.length ?? 0, outcomes(o, 'rejected').length === 1 ? 1 : 0)) }, { kind:'activity-report', list:'income', period:{ from:'2025-01-01', through:'2025-12-31' } });
sheet('planned activities by month', [['PROGRAM KERJA KIM MAWAR'],['No','Nama Kegiatan','Jan','Feb','Mar'],[1,'Rapat','x','','x'],[2,'Pelatihan','','x','']], { f: ({ s }) => is(s[0]?.workProgrammes?.[0]?.activities?.length, 2) }, { list:'plannedActivities', given:{ period_from:'2025-01-01', period_through:'2025-12-31' } });
sheet('the same list pasted twice', [M,N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],[3,'Andi','Ketua']], { has:['row.same-person'] });
sheet('three rows of headings', [M,['No','Identitas','','Keanggotaan',''],['','Nama','L/P','Jabatan','Tahun'],['','','','',''],[1,'Andi','L','Ketua',2020],[2,'Budi','P','Anggota',2021]],
 { f: ({ s, o }) => s.length === 1 ? is(names(s[0]), ['Andi','Budi']) : is(outcomes(o, 'rejected').length > 0, true) });
sheet('headings with blanks between letters', [M,['N O','N A M A','J A B A T A N','L / P'],[1,'Andi','Ketua','L']], { g:[['KIM MAWAR','Andi']], f: ({ s }) => is(s[0].members[0].offices, ['ketua']) });
sheet('headings that are questions of a form', [['Timestamp','Nama KIM','Nama lengkap Anda (sesuai KTP)','Jenis kelamin Anda','Jabatan Anda di KIM'],['17/03/2024 9:00:00','KIM Mawar','Andi','Laki-laki','Ketua'],['17/03/2024 9:10:00','KIM Mawar','Budi','Laki-laki','Anggota']],
 { f: ({ s, o }) => s.flatMap(names).length === 2 || outcomes(o, 'rejected').length === 2 || outcomes(o, 'unknown-column').length > 0 ? undefined : JSON.stringify(o) });
sheet('transposed list of a group', [M,['Nama','Andi','Budi','Cici'],['Jabatan','Ketua','Sekretaris','Anggota'],['L/P','L','P','L']], { ...nobody, rejected:[2,3,4] });
sheet('no headings at all', [['DAFTAR ANGGOTA KIM MAWAR'],[1,'Andi','L','Ketua'],[2,'Budi','P','Anggota']], { ...nobody, rejected:[2,3] });
sheet('no headings and no numbers', [['DAFTAR ANGGOTA KIM MAWAR'],['Andi','Ketua','L'],['Budi','Anggota','P']], { ...nobody, rejected:[2,3] });
sheet('board and members in two lists with different columns', [['PENGURUS KIM MAWAR'],['No','Nama','Jabatan','SK'],[1,'Andi','Ketua','188/1'],[],['ANGGOTA'],['No','Nama','L/P'],[1,'Budi','L'],[2,'Cici','P']], { g:[['KIM MAWAR','Andi','Budi','Cici']], rejected:[] });
sheet('two columns that say who, one of them for the husband', [M,['No','Nama','Nama Suami/Istri','Jabatan'],[1,'Siti','Andi','Ketua'],[2,'Rina','Budi','Anggota']], { g:[['KIM MAWAR','Siti','Rina']], listed: undefined });
sheet('names with alias, son of and on behalf of', [M,N,[1,'Andi bin Ahmad','Ketua'],[2,'Siti alias Mbak Ti','Anggota'],[3,'I Gusti Ngurah Ada','Anggota'],[4,'Wayan Lagi','Anggota'],[5,'Laksmi Warga','Anggota'],[6,'Nur Wanita','Anggota']], { members:6, listed: undefined, rejected:[] });
sheet('a chair who is also in the list of members', [['Nama KIM : Mawar'],['Ketua : Andi'],['No','Nama','Jabatan'],[1,'Andi','Ketua'],[2,'Budi','Anggota']], { g:[['Mawar','Andi','Budi']], f: ({ s }) => is(s[0].members[0].offices, ['ketua']) });
sheet('as above in the column of names', [M,['No','Jabatan','Nama'],[1,'Ketua','Andi'],[2,'Bendahara','idem'],[3,'Sekretaris','Budi'],[4,'Seksi Humas','s.d.a']], { g:[['KIM MAWAR','Andi','Budi']], rejected:[], has:['row.more-of-person'], f: ({ s }) => is(s[0].members.map((m: Any) => m.offices), [['ketua','bendahara'],['sekretaris','seksi-lain']]) });
sheet('two people in a cell with a stroke', [M,N,[1,'Andi/Budi','Anggota'],[2,'Cici','Ketua']], { listed:'some', has:['cell.several-people'] });
sheet('a letter above the list', [['Kepada Yth. Camat Siman'],['Dengan hormat, bersama ini kami sampaikan daftar anggota sebagai berikut:'],['KIM MAWAR DESA KARANG'],N,[1,'Andi','Ketua'],[2,'Budi','Anggota'],['Demikian atas perhatiannya kami ucapkan terima kasih.'],['Ketua KIM Mawar'],['Andi']], { g:[['KIM MAWAR','Andi','Budi']], listed: undefined });
sheet('lists side by side, twice, with and without headings again', [['KIM A','','','KIM B'],['No','Nama','','No','Nama'],[1,'Andi','',1,'Budi'],[],['KIM C','','','KIM D'],['No','Nama','','No','Nama'],[1,'Cici','',1,'Dodi'],['KIM E','','','KIM F'],[1,'Eka','',1,'Fani']],
 { g:[['KIM A','Andi'],['KIM B','Budi'],['KIM C','Cici'],['KIM D','Dodi'],['KIM E','Eka'],['KIM F','Fani']], rejected:[], listed: undefined });
sheet('lists side by side, and a new title over one of them', [['KIM A','','','KIM B'],['No','Nama','','No','Nama'],[1,'Andi','',1,'Budi'],['KIM C'],[1,'Cici','',2,'Dodi']],
 { g:[['KIM A','Andi'],['KIM B','Budi','Dodi'],['KIM C','Cici']], rejected:[] });
sheet('lists side by side, named by labels', [['Nama KIM : Mawar','','','','Nama KIM : Melati'],['No','Nama','Jabatan','','No','Nama','Jabatan'],[1,'Andi','Ketua','',1,'Cici','Ketua']], { g:[['Mawar','Andi'],['Melati','Cici']], rejected:[] });
sheet('labels below a list are of the group above', [['KIM MAWAR'],['No','Nama'],[1,'Andi'],['Jumlah Anggota : 12 orang'],['KIM MELATI'],['No','Nama'],[1,'Budi']],
 { g:[['KIM MAWAR','Andi'],['KIM MELATI','Budi']], f: ({ s }) => is(s.map((x: Any) => x.statedCounts?.[0]?.count ?? null), [12,null]) });
sheet('labels above a list, without a colon', [['Nama KIM','Mawar'],['Desa','Karang'],['No','Nama Anggota','Jabatan'],[1,'Andi','Ketua'],[2,'Budi','Anggota']], { g:[['Mawar','Andi','Budi']], f: ({ s }) => is(s[0].seat?.placeName, 'Karang') });
sheet('columns numbered by letters', [M,N,['a','b','c'],[1,'Andi','Ketua']], { g:[['KIM MAWAR','Andi']], rejected:[] });
sheet('what was not held, in the place of the day or the number', [['ID KIM','Tanggal','Kegiatan','Peserta'],['k','batal','A',''],['k','17/3/2025 (batal)','B',''],['k','18/3/2025','C','ditunda'],['k','19/3/2025','D','nihil']], { f: ({ s }) => all(is(titlesIn(s), ['D']), is(s[0].partialLists, undefined)), rejected:[2,3,4] }, act);
sheet('the agenda of minutes', [['NOTULEN KIM MAWAR'],['No','Hari/Tanggal','Agenda','Peserta'],[1,'Senin, 17 Maret 2025','Rapat rutin','12']], { f: ({ s }) => is(titlesIn(s), ['Rapat rutin']) }, act);
