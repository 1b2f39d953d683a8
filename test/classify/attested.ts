import { listed, type WordList } from '../../src/classify/rows.js';
import { tableRows } from '../../src/classify/standard-rows.js';

/*
 * What the words of titles rest on. A row of the tables is called by its first word here, so that an application that reads titles
 * does not carry it. Whatever is not listed rests on the language: a dictionary or any news page would show the word so used.
 */

/** Rows whose words the guide for labelling titles lists, or whose kind it describes. */
export const rowsOfGuide: ReadonlySet<string> = new Set(
  `kim,kader,kerjabakti,goro,bakti sosial,bazaar,pemberdayaan,mitra,lomba,lomba cerdas cermat,fest,jurnalistik,olah,bikin,sabun,pembuatan,perencanaan,belajar,curhat,aspirasi,kerja sama,forum kim,antar desa,pembentukan,laptop,website,pertunjukan rakyat,kimfest,diskusi,fgd,narasumber,kementerian,sosialisasi,dorong warga,edukasi,menyuluh,diseminasi,sebarluaskan,temuwicara,berdialog,minggu kasih,forum,rembug,audiensi,minilokakarya,bincang radio,studi komparasi,studibanding,stuba,studitiru,kunker,kunjung,bertukar pengalaman,bersilaturahmi,latih,bimtek,bimbing,diklat,urus nib,dampingi,bantu,membekali,belajar ke,sinau,literasi,literasi digital,kethoprak,siarkan,liput,woro,membentuk,kukuh,bahas,muskel,serap,unjuk rasa,lapor,rakor,monitoring,mendata,kolaborasi,kemitraan,luncurkan,resmikan,deklarasikan,ikrar,zumba,ngaji,tradisi,ckg,pemeriksaan,jemput bola,layani,meronda,mengevakuasi,simulasikan,latihan evakuasi,pembangunan,buka taman baca,bangun jembatan,bangun,advokasi,mediator,sidang mediasi,mediasi,konsultasi,batal,belum digelar,libur,agendakan,ajak,pendaftaran,amankan pelaku,bahas rencana,hoaks`.split(
    ',',
  ),
);

/** Names and other names of the vocabulary that the guide lists. */
const namesOfGuide: ReadonlySet<string> = new Set(
  `desiminasi,disemenasi,penyebarluasan,penyebaran informasi,penyampaian informasi,studi orientasi,studi informasi,mblancang,study banding,kunjung banding,benchmarking,study tiru,tukar pengalaman,silaturahmi,silaturahim,talk show,talkshow,podcast,siniar,pertura,pertunra,fragmen,ludruk,ketoprak,mamanda,bondres,wayang,fk metra,media tradisional,gethok tular,getuk tular,stan,pendampingan umkm,pendampingan nib,pendampingan halal,pendampingan qris,praktik,lcck,lomba cerdik cermat komunikatif,lomba cerdik komunikatif,cerdik cermat,cerdas cermat,kimfest,kim fest,festival kim,kim festival,pekan kim,musrenbang,musrenbangdes,musrenbangkel,musdes,musdesus,musyawarah desa,musyawarah dusun,musyawarah kelurahan,gugur gunung,giat desa,reses,layanan pengaduan,pelaporan warga,ronda,jaga malam,posyandu,posbindu,cek kesehatan,pemeriksaan kesehatan,imunisasi,vaksinasi,pelayanan keliling,layanan keliling,pelayanan adminduk,launching,peresmian,pencanangan,evakuasi,penanganan bencana,penanganan banjir,penanganan longsor,simulasi bencana,gladi evakuasi,gladi lapang,pengajian,doa bersama,istighosah,tahlil,sholawatan,upacara adat,ritual adat,kenduri,selamatan,slametan,senam,gowes,sepeda santai,pembangunan jalan,pembangunan jembatan`.split(
    ',',
  ),
);

/** Names of the vocabulary and rows that one labelled title taught, with as much of its address as tells it from the others. */
export const taughtByTitles: Readonly<Record<string, string>> = {
  'safari hijau': 'https://www.kimcerdastarumaja.net',
  'kawasan pertanian terpadu': 'https://kominfo.slemankab.go.id/perlu',
  rapi: 'https://kutaitimurkab.go.id',
  'pengeras suara': 'https://natmed.id',
  'radio amatir': 'https://natmed.id',
  'mikrofon masjid': 'https://jatengreport.com',
  'klarifikasi isu': 'https://it-news.id',
  'mencari informasi': 'https://joglosemarnews.com',
  'menggali informasi': 'https://joglosemarnews.com',
  'permintaan informasi': 'https://joglosemarnews.com',
  'pengumpulan informasi': 'https://joglosemarnews.com',
  'cari informasi': 'https://joglosemarnews.com',
};

const rows = new Map([...tableRows()].map(({ forms }) => [forms as string, listed(forms)[0] ?? '']));
const firstOf = (row: WordList) => rows.get(row) ?? '';

/** Whether the guide lists a word of a row, or one of the vocabulary. */
export const isOfGuide = (form: string, row: WordList | undefined): boolean =>
  row === undefined ? namesOfGuide.has(form) : rowsOfGuide.has(firstOf(row));

/** Whether the titles of a source taught a row, or a word of the vocabulary. */
export function isTaughtBy(form: string, row: WordList | undefined, source: string): boolean {
  const address = taughtByTitles[row === undefined ? form : firstOf(row)];
  return address !== undefined && source.startsWith(address);
}
