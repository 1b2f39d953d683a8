import type { InformationCycleStep } from '../about-kim/information-cycle.js';
import type { KimFunction } from '../about-kim/kim-functions.js';
import type { KimMission } from '../about-kim/kim-missions.js';
import type { Principle } from '../about-kim/principles.js';
import type { ProblemCycleStep } from '../about-kim/problem-cycle.js';
import type { ConceptRows, ConceptScheme, TopCode } from '../concept.js';
import type { AdindaFunction } from './adinda.js';

// Five techniques stand at the top, as S000 counts them, and beside them one branch for what KIMs report outside of
// them. Forms that the published lists name cite those lists. Every other form cites a page that reports it and
// 'judul-kegiatan', whose sorting rule places it: the form that a title names first decides, whatever its content.
const rows = {
  'diseminasi-informasi': {
    label: { id: 'diseminasi informasi', en: 'information dissemination' },
    definition: {
      id: 'Menyebarluaskan informasi kepada warga dan membicarakannya bersama mereka.',
      en: 'Spreading information among residents and talking it over with them.',
    },
    scopeNote: {
      id: 'Mencakup bentuk pertemuan seperti temu wicara dan widyawisata, bukan hanya penyiaran. Pilih bentuk yang lebih rinci bila diketahui.',
      en: 'Covers meetings such as talks and study visits, not only publishing. Choose the narrower form where it is known.',
    },
    aliases: [
      'diseminasi',
      'desiminasi',
      'disemenasi',
      'penyebarluasan',
      'penyebarluasan informasi',
      'penyebaran informasi',
      'penyampaian informasi',
    ],
    links: [
      {
        kind: 'closeMatch',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Keduanya bernama diseminasi; teknik ini lebih luas karena mencakup pula pertemuan dan kunjungan belajar.',
          en: 'Both are called dissemination; the technique is wider, because it also covers meetings and study visits.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'wahana-informasi',
        reason: {
          id: 'Dengan menyebarluaskan informasi, KIM menjalankan fungsinya sebagai wahana informasi.',
          en: 'By spreading information a KIM acts as the information channel that it is meant to be.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'memperlancar-arus-informasi',
        reason: {
          id: 'Informasi yang disebarluaskan memperlancar arus antara pemerintah dan warga serta antarwarga.',
          en: 'Information that is spread flows more smoothly between government and residents and among residents.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  'temu-wicara': {
    label: { id: 'temu wicara', en: 'public talk' },
    definition: {
      id: 'Pertemuan warga dengan narasumber atau pejabat untuk mendengar penjelasan dan bertanya jawab.',
      en: 'A meeting of residents with a speaker or an official, to hear an explanation and to ask questions.',
    },
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Dalam temu wicara warga bertanya jawab dengan narasumber.',
          en: 'In a public talk residents ask the speaker and are answered.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  lokakarya: {
    label: { id: 'lokakarya', en: 'workshop' },
    definition: {
      id: 'Pertemuan kerja yang membahas suatu pokok bahasan bersama-sama sampai ada hasil kerjanya.',
      en: 'A working meeting in which a subject is treated together until there is a result.',
    },
    scopeNote: {
      id: 'Kegiatan yang menamakan diri lokakarya atau workshop dicatat di sini walaupun isinya pelatihan.',
      en: 'What calls itself a workshop is recorded here even where its content is training.',
    },
    aliases: ['loka karya', 'workshop', 'work shop'],
    broader: 'diseminasi-informasi',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'indonesiaonline-stia' }],
  },
  widyawisata: {
    label: { id: 'widyawisata', en: 'study visit' },
    definition: {
      id: 'Berkunjung ke tempat atau kelompok lain untuk belajar dari pengalamannya, atau menerima kunjungan seperti itu.',
      en: 'Visiting another place or group to learn from its experience, or receiving such a visit.',
    },
    scopeNote: {
      id: 'Kata "widyawisata" jarang dipakai; laporan biasanya menyebut studi banding, studi tiru, atau kunjungan kerja.',
      en: 'The word "widyawisata" is rare; reports mostly say studi banding, studi tiru or kunjungan kerja.',
    },
    aliases: [
      'widya wisata',
      'karyawisata',
      'studi orientasi',
      'studi informasi',
      'studi lapangan',
      'kunjungan belajar',
      'belajar ke',
      'jujugan belajar',
      'mblancang',
    ],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Kunjungan belajar mempertemukan kelompok dengan kelompok atau lembaga lain.',
          en: 'A study visit brings the group together with other groups or bodies.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'probolinggo-bangu-jaya' }],
  },
  'studi-banding': {
    label: { id: 'studi banding', en: 'comparative study visit' },
    definition: {
      id: 'Kunjungan ke kelompok lain untuk membandingkan cara kerjanya dengan cara kerja sendiri.',
      en: "A visit to another group to compare its way of working with one's own.",
    },
    aliases: [
      'study banding',
      'studi komparasi',
      'studi komparatif',
      'kunjung banding',
      'kunjungan banding',
      'benchmarking',
    ],
    broader: 'widyawisata',
    sources: [
      { source: 'S003', where: 'peran pemerintah daerah, huruf j' },
      { source: 'purbalingga-lentera' },
      { source: 'kimbijak-kunjung-banding' },
      { source: 'judul-kegiatan' },
    ],
  },
  'studi-tiru': {
    label: { id: 'studi tiru', en: 'study visit to adopt a practice' },
    definition: {
      id: 'Kunjungan ke kelompok yang berhasil dengan maksud meniru caranya.',
      en: 'A visit to a successful group with the intention of doing as it does.',
    },
    aliases: ['study tiru'],
    broader: 'widyawisata',
    sources: [{ source: 'banuatv-studi-tiru' }, { source: 'mataram-gianyar' }, { source: 'judul-kegiatan' }],
  },
  'kunjungan-kerja': {
    label: { id: 'kunjungan kerja', en: 'working visit' },
    definition: {
      id: 'Kunjungan resmi pengurus atau pejabat ke kelompok atau lembaga lain untuk bertukar pengalaman.',
      en: 'An official visit by officers or officials to another group or body to exchange experience.',
    },
    aliases: ['kunker', 'kunjungan lapangan'],
    broader: 'widyawisata',
    sources: [{ source: 'mataram-gianyar' }, { source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  'tukar-kawruh': {
    label: { id: 'tukar kawruh', en: 'exchange of know-how' },
    definition: {
      id: 'Pertemuan antarkelompok untuk saling menimba ilmu dan pengalaman.',
      en: 'A meeting between groups to learn from one another.',
    },
    aliases: ['ngangsu kawruh', 'bertukar kawruh', 'tukar pengalaman', 'timba ilmu'],
    broader: 'widyawisata',
    sources: [{ source: 'sleman-tukar-kawruh' }, { source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  sarasehan: {
    label: { id: 'sarasehan', en: 'informal forum' },
    definition: {
      id: 'Pertemuan santai untuk bertukar pendapat tentang suatu masalah dengan orang yang memahaminya.',
      en: 'An informal gathering to exchange views on a matter with people who know it.',
    },
    aliases: ['saresehan', 'serasehan'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Sarasehan adalah pertemuan untuk bertukar pendapat.',
          en: 'A sarasehan is a gathering for the exchange of views.',
        },
      },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'S003', where: 'peran pemerintah daerah, huruf f' }],
  },
  anjangsana: {
    label: { id: 'anjangsana', en: 'friendly visit' },
    definition: {
      id: 'Kunjungan kekeluargaan ke warga, tokoh, atau kelompok lain untuk mempererat hubungan dan bertukar kabar.',
      en: 'A friendly visit to residents, local figures or another group to strengthen ties and exchange news.',
    },
    aliases: ['anjang sana', 'silaturahmi', 'silaturahim', 'kunjungan silaturahmi'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Kunjungan kekeluargaan mempererat hubungan dengan pihak di luar kelompok.',
          en: 'A friendly visit strengthens ties with people outside the group.',
        },
      },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'lentera-braling' }],
  },
  dialog: {
    label: { id: 'dialog', en: 'dialogue' },
    definition: {
      id: 'Pembicaraan dua arah antara warga dan pihak lain, misalnya pemerintah, tentang kepentingan bersama.',
      en: 'A two-way conversation between residents and another party, such as government, on a shared concern.',
    },
    aliases: ['dialog interaktif', 'dialog publik'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Dialog adalah pembicaraan dua arah.',
          en: 'A dialogue is a conversation in both directions.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'mitra-dialog',
        reason: {
          id: 'Lewat dialog KIM menjadi mitra bicara pemerintah.',
          en: 'Through dialogue a KIM becomes a partner that government talks with.',
        },
      },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'inikalteng-teknik' }],
  },
  diskusi: {
    label: { id: 'diskusi', en: 'discussion' },
    definition: {
      id: 'Pertemuan untuk membahas suatu pokok bahasan bersama-sama.',
      en: 'A meeting to talk a subject through together.',
    },
    aliases: ['forum diskusi', 'diskusi kelompok', 'diskusi publik', 'diskusi bersama'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'closeMatch',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Bentuk kegiatan dan fungsi ADINDA ini sama-sama berarti membahas informasi bersama; fungsi dapat pula dijalankan lewat bentuk lain.',
          en: 'The form and the ADINDA function both mean talking information through together; the function can be served by other forms as well.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'menemukan-masalah',
        reason: {
          id: 'Masalah bersama ditemukan melalui diskusi anggota kelompok.',
          en: 'Shared problems are found by discussion among the members.',
        },
      },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'ideanews-ppu' }],
  },
  'diskusi-kelompok-terpumpun': {
    label: { id: 'diskusi kelompok terpumpun', en: 'focus group discussion' },
    definition: {
      id: 'Diskusi terarah dengan peserta pilihan tentang satu pokok bahasan.',
      en: 'A guided discussion of one subject with chosen participants.',
    },
    aliases: ['fgd', 'focus group discussion', 'forum grup diskusi', 'diskusi terfokus'],
    broader: 'diskusi',
    sources: [{ source: 'judul-kegiatan' }],
  },
  'rembuk-warga': {
    label: { id: 'rembuk warga', en: "residents' gathering" },
    definition: {
      id: 'Pertemuan warga di lingkungannya, resmi atau santai, yang dipakai untuk menyampaikan dan membahas informasi.',
      en: 'A gathering of residents where they live, formal or casual, used to pass on and discuss information.',
    },
    aliases: [
      'rembug warga',
      'rembug desa',
      'rembuk desa',
      'cangkrukan',
      'cangkruan',
      'ngobras',
      'ngopi sore',
      'kumpul warga',
      'arisan',
      'wahana komunikasi masyarakat',
    ],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Warga membahas informasi yang disampaikan dalam pertemuan itu.',
          en: 'Residents discuss what is passed on at the gathering.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'memutuskan-bersama',
        reason: {
          id: 'Rembuk adalah cara warga mencapai keputusan bersama.',
          en: 'Rembuk is how residents come to a decision together.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'partisipatif',
        reason: {
          id: 'Rembuk melibatkan warga secara langsung.',
          en: 'Such a gathering involves residents directly.',
        },
      },
    ],
    sources: [
      { source: 'joglosemar-adinda' },
      { source: 'kraton-kidul-jateng-report' },
      { source: 'kimbijak-kekuatan-media' },
      { source: 'judul-kegiatan' },
    ],
  },
  'pertemuan-rutin': {
    label: { id: 'pertemuan rutin', en: 'regular meeting of the group' },
    definition: {
      id: 'Pertemuan berkala anggota KIM atau forum KIM untuk bertukar informasi.',
      en: 'A recurring meeting of the members of a KIM or a KIM forum to exchange information.',
    },
    scopeNote: {
      id: 'Bila disebut rapat, rakor, atau musyawarah, catatlah sebagai rapat di luar lima teknik.',
      en: 'What is called rapat, rakor or musyawarah is recorded as a business meeting outside the five techniques.',
    },
    aliases: ['pertemuan bulanan', 'pertemuan tatap muka', 'pertemuan anggota', 'kopi darat'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Anggota bertemu untuk bertukar dan membahas informasi.',
          en: 'Members meet to exchange and discuss information.',
        },
      },
    ],
    sources: [{ source: 'sleman-forum-sembada' }, { source: 'rajawali-bimtek' }, { source: 'judul-kegiatan' }],
  },
  audiensi: {
    label: { id: 'audiensi', en: 'audience with an authority' },
    definition: {
      id: 'Menghadap pejabat atau lembaga untuk menyampaikan keadaan, gagasan, atau permintaan.',
      en: 'Calling on an official or a body to put a situation, an idea or a request before them.',
    },
    aliases: ['audensi', 'beraudiensi', 'dengar pendapat'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'aspirasi',
        reason: {
          id: 'Audiensi membawa keinginan warga atau kelompok kepada yang berwenang.',
          en: 'An audience carries the wishes of residents or of the group to those in charge.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Audiensi membuka hubungan dengan lembaga yang dikunjungi.',
          en: 'An audience opens a relation with the body that is called on.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'mitra-dialog',
        reason: {
          id: 'Dalam audiensi KIM berbicara langsung dengan pembuat kebijakan.',
          en: 'In an audience a KIM talks directly with those who make policy.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'menyalurkan-aspirasi',
        reason: {
          id: 'Audiensi menyalurkan aspirasi kepada yang berwenang.',
          en: 'An audience channels aspirations to those in charge.',
        },
      },
    ],
    sources: [{ source: 'kimpurwakarta-audiensi' }, { source: 'sleman-sinduharjo' }, { source: 'judul-kegiatan' }],
  },
  sosialisasi: {
    label: { id: 'sosialisasi', en: 'information session' },
    definition: {
      id: 'Menjelaskan program, aturan, atau hal baru kepada sasaran tertentu agar dikenal dan dipahami.',
      en: 'Explaining a programme, a rule or something new to a given audience so that it is known and understood.',
    },
    scopeNote: {
      id: 'Bila sosialisasi diberikan kepada KIM oleh dinas, bukan oleh KIM kepada warga, fungsi yang dijalankan KIM adalah akses informasi.',
      en: 'Where an agency gives the session to the KIM, and not the KIM to residents, the function that the KIM serves is access.',
    },
    aliases: ['sosialiasi', 'sosialisasi keliling', 'forum sosialisasi', 'kampanye'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Sosialisasi menyebarkan informasi kepada sasarannya.',
          en: 'An information session spreads information to its audience.',
        },
      },
    ],
    sources: [
      { source: 'S001' },
      { source: 'tribun-batang' },
      { source: 'kutim-sosialisasi-daring' },
      { source: 'judul-kegiatan' },
    ],
  },
  penyuluhan: {
    label: { id: 'penyuluhan', en: 'extension talk' },
    definition: {
      id: 'Memberi penerangan kepada warga agar tahu, mau, dan mampu menerapkan suatu cara, misalnya di bidang kesehatan atau pertanian.',
      en: 'Counsel to residents so that they know, want and are able to apply a practice, for instance in health or farming.',
    },
    aliases: ['penerangan'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Penyuluhan menyampaikan pengetahuan kepada warga.',
          en: 'An extension talk passes knowledge on to residents.',
        },
      },
    ],
    sources: [{ source: 'lumajangsatu-stunting' }, { source: 'judul-kegiatan' }],
  },
  seminar: {
    label: { id: 'seminar', en: 'seminar' },
    definition: {
      id: 'Pertemuan yang menghadirkan pembicara ahli untuk memaparkan suatu pokok bahasan.',
      en: 'A meeting at which expert speakers present a subject.',
    },
    aliases: ['simposium'],
    broader: 'diseminasi-informasi',
    sources: [{ source: 'kimbijak-forum' }, { source: 'judul-kegiatan' }],
  },
  webinar: {
    label: { id: 'webinar', en: 'webinar' },
    definition: { id: 'Seminar yang diadakan lewat internet.', en: 'A seminar held over the internet.' },
    aliases: ['seminar daring', 'seminar online'],
    broader: 'seminar',
    sources: [{ source: 'S000' }, { source: 'judul-kegiatan' }],
  },
  'gelar-wicara': {
    label: { id: 'gelar wicara', en: 'talk show' },
    definition: {
      id: 'Perbincangan dengan narasumber di depan penonton atau lewat siaran.',
      en: 'A conversation with guests before an audience or on air.',
    },
    aliases: ['talk show', 'talkshow', 'bincang bincang', 'podcast', 'siniar'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Perbincangan itu menyebarkan informasi kepada pendengar atau penonton.',
          en: 'The conversation spreads information to its listeners or viewers.',
        },
      },
    ],
    sources: [{ source: 'swaraguna-2016' }, { source: 'judul-kegiatan' }],
  },
  'pertunjukan-rakyat': {
    label: { id: 'pertunjukan rakyat', en: 'folk performance' },
    definition: {
      id: 'Seni pertunjukan tradisional yang membawa pesan informasi kepada penonton.',
      en: 'Traditional performing art that carries information to its audience.',
    },
    scopeNote: {
      id: 'Lomba pertunjukan rakyat dicatat sebagai lomba.',
      en: 'A contest of folk performances is recorded as a contest.',
    },
    aliases: [
      'pertura',
      'pertunra',
      'fragmen',
      'ludruk',
      'ketoprak',
      'mamanda',
      'bondres',
      'wayang',
      'fk metra',
      'media tradisional',
    ],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Pertunjukan menyampaikan pesan kepada penonton.',
          en: 'The performance brings a message to its audience.',
        },
      },
    ],
    sources: [{ source: 'waradesa-pertura-2014' }, { source: 'kimbijak-forum' }, { source: 'judul-kegiatan' }],
  },
  siaran: {
    label: { id: 'siaran', en: 'broadcast' },
    definition: {
      id: 'Menyiarkan informasi lewat radio, televisi, atau siaran langsung internet.',
      en: 'Broadcasting information by radio, television or live stream.',
    },
    aliases: [
      'siaran radio',
      'siaran langsung',
      'radio komunitas',
      'radio amatir',
      'siaran televisi',
      'live streaming',
    ],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Siaran menyebarkan informasi kepada pendengar atau penonton.',
          en: 'A broadcast spreads information to its listeners or viewers.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mendistribusikan',
        reason: {
          id: 'Menyiarkan adalah satu cara mendistribusikan informasi.',
          en: 'Broadcasting is one way to distribute information.',
        },
      },
    ],
    sources: [{ source: 'purbalingga-lentera' }, { source: 'natmed-mangun-karya' }, { source: 'judul-kegiatan' }],
  },
  publikasi: {
    label: { id: 'publikasi', en: 'publication' },
    definition: {
      id: 'Menerbitkan informasi dalam bentuk tulisan, gambar, atau video.',
      en: 'Publishing information as text, picture or video.',
    },
    aliases: ['pemberitaan', 'penulisan berita', 'pembuatan konten', 'pembuatan video'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Yang diterbitkan tersebar kepada pembaca atau penonton.',
          en: 'What is published spreads to its readers or viewers.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mendistribusikan',
        reason: {
          id: 'Menerbitkan adalah satu cara mendistribusikan informasi.',
          en: 'Publishing is one way to distribute information.',
        },
      },
    ],
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'judul-kegiatan' }],
  },
  liputan: {
    label: { id: 'liputan', en: 'news coverage' },
    definition: {
      id: 'Meliput peristiwa atau kegiatan lalu memberitakannya.',
      en: 'Covering an event or activity and reporting it.',
    },
    scopeNote: {
      id: 'Liputan atas acara pihak lain tetap liputan, apa pun acaranya.',
      en: "Coverage of somebody else's event is coverage, whatever the event.",
    },
    aliases: ['peliputan', 'reportase', 'meliput'],
    broader: 'publikasi',
    sources: [{ source: 'tarumajaya-halaman-muka' }, { source: 'gundih-2019' }, { source: 'judul-kegiatan' }],
  },
  'publikasi-daring': {
    label: { id: 'publikasi daring', en: 'online publication' },
    definition: {
      id: 'Menerbitkan informasi di laman, blog, atau media sosial.',
      en: 'Publishing information on a website, a blog or social media.',
    },
    aliases: ['blog', 'website', 'situs web', 'media sosial', 'medsos', 'unggah konten', 'publikasi online'],
    broader: 'publikasi',
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'mojokerto-mekarsari' }, { source: 'judul-kegiatan' }],
  },
  'penerbitan-cetak': {
    label: { id: 'penerbitan cetak', en: 'print publication' },
    definition: {
      id: 'Menerbitkan informasi tercetak, misalnya buletin, pamflet, atau majalah dinding.',
      en: 'Publishing printed information, such as a bulletin, a leaflet or a wall newspaper.',
    },
    aliases: ['buletin', 'pamflet', 'brosur', 'selebaran', 'leaflet', 'majalah dinding', 'mading', 'penerbitan'],
    broader: 'publikasi',
    sources: [{ source: 'sleman-program-kerja' }, { source: 'joglosemar-adinda' }, { source: 'judul-kegiatan' }],
  },
  'klarifikasi-informasi': {
    label: { id: 'klarifikasi informasi', en: 'clearing up of rumours' },
    definition: {
      id: 'Memeriksa kebenaran kabar yang beredar dan menyampaikan keterangan yang benar.',
      en: 'Checking news that goes round and telling what is true.',
    },
    aliases: ['klarifikasi', 'klarifikasi isu', 'cek fakta', 'verifikasi informasi', 'tangkal hoaks', 'cegah hoaks'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mengolah',
        reason: {
          id: 'Memeriksa kabar adalah bagian dari mengolah informasi.',
          en: 'Checking news is part of processing information.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'akses',
        reason: {
          id: 'Untuk meluruskan kabar, kelompok mencari informasi yang benar.',
          en: 'To set news right the group seeks out correct information.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Keterangan yang benar disampaikan kembali kepada warga.',
          en: 'The correct account is passed back to residents.',
        },
      },
    ],
    sources: [{ source: 'it-news-berau' }, { source: 'judul-kegiatan' }],
  },
  'getok-tular': {
    label: { id: 'getok tular', en: 'word of mouth' },
    definition: {
      id: 'Menyampaikan informasi dari mulut ke mulut.',
      en: 'Passing information on from person to person.',
    },
    aliases: ['gethok tular', 'getuk tular', 'dari mulut ke mulut'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Kabar tersebar dari satu orang kepada orang berikutnya.',
          en: 'The news spreads from one person to the next.',
        },
      },
    ],
    sources: [{ source: 'kraton-kidul-jateng-report' }, { source: 'judul-kegiatan' }],
  },
  'woro-woro': {
    label: { id: 'woro-woro', en: 'public announcement' },
    definition: {
      id: 'Mengumumkan informasi dengan suara, misalnya lewat pengeras suara masjid atau berkeliling kampung.',
      en: 'Announcing information aloud, for instance over the loudspeaker of a mosque or while going round the village.',
    },
    aliases: ['wara wara', 'pengumuman keliling', 'mikrofon masjid', 'pengeras suara'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Pengumuman menyebarkan informasi kepada semua yang mendengar.',
          en: 'An announcement spreads information to all who hear it.',
        },
      },
    ],
    sources: [
      { source: 'kraton-kidul-jateng-report' },
      { source: 'natmed-mangun-karya' },
      { source: 'judul-kegiatan' },
    ],
  },
  pameran: {
    label: { id: 'pameran', en: 'exhibition' },
    definition: {
      id: 'Memperlihatkan produk, karya, atau kegiatan kepada pengunjung, termasuk membuka stan di acara pihak lain.',
      en: "Showing products, works or activities to visitors, including a stand at somebody else's event.",
    },
    scopeNote: {
      id: 'Bila tujuan utamanya berjualan dan disebut bazar, catatlah sebagai bazar.',
      en: 'Where selling is the point and it is called a bazar, it is recorded as a bazaar.',
    },
    aliases: ['stan', 'stand', 'ekspo', 'expo', 'gelar produk', 'gelar potensi'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Pameran mempertemukan kelompok dengan pengunjung dan calon mitra.',
          en: 'An exhibition brings the group together with visitors and possible partners.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'lembaga-bernilai-ekonomi',
        reason: {
          id: 'Pameran mengenalkan produk yang bernilai ekonomi.',
          en: 'An exhibition makes products of economic value known.',
        },
      },
    ],
    sources: [{ source: 'jatim-pameran' }, { source: 'kraton-kidul-jateng-report' }, { source: 'judul-kegiatan' }],
  },
  promosi: {
    label: { id: 'promosi', en: 'promotion' },
    definition: {
      id: 'Mengenalkan produk, tempat, atau potensi daerah agar diminati orang.',
      en: 'Making products, places or the strengths of the area known so that people want them.',
    },
    aliases: ['promosi produk', 'promosi potensi', 'branding'],
    broader: 'diseminasi-informasi',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Promosi menyebarkan informasi tentang produk atau potensi.',
          en: 'Promotion spreads information about a product or a strength of the area.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'lembaga-bernilai-ekonomi',
        reason: {
          id: 'Promosi membuat informasi bernilai ekonomi bagi warga.',
          en: 'Promotion turns information into economic value for residents.',
        },
      },
    ],
    sources: [{ source: 'ideanews-mangun-karya' }, { source: 'tribun-batang' }, { source: 'judul-kegiatan' }],
  },

  'pendidikan-dan-latihan': {
    label: { id: 'pendidikan dan latihan', en: 'education and training' },
    definition: {
      id: 'Menambah pengetahuan dan keterampilan anggota atau warga dengan belajar dan berlatih.',
      en: 'Adding to the knowledge and skill of members or residents by teaching and practice.',
    },
    aliases: ['diklat', 'pendidikan dan pelatihan', 'pendidikan latihan'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'peningkatan-literasi',
        reason: {
          id: 'Belajar dan berlatih meningkatkan literasi informasi anggota dan warga.',
          en: 'Teaching and practice raise the information literacy of members and residents.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'meningkatkan-kemampuan',
        reason: {
          id: 'Misi ini meminta kemampuan mengakses dan mengelola informasi ditingkatkan.',
          en: 'This mission asks that the ability to access and manage information be raised.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  pelatihan: {
    label: { id: 'pelatihan', en: 'training' },
    definition: {
      id: 'Berlatih suatu keterampilan di bawah bimbingan pelatih.',
      en: 'Practising a skill under the guidance of a trainer.',
    },
    aliases: ['latihan', 'training', 'coaching', 'kursus', 'coaching clinic'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'inanews-jurnalistik' }, { source: 'ideanews-ppu' }, { source: 'judul-kegiatan' }],
  },
  'bimbingan-teknis': {
    label: { id: 'bimbingan teknis', en: 'technical guidance' },
    definition: {
      id: 'Bimbingan langkah demi langkah tentang cara melaksanakan suatu tugas, biasanya oleh dinas.',
      en: 'Step-by-step guidance on how to carry out a task, mostly given by an agency.',
    },
    aliases: ['bimtek', 'bimbingan tehnis'],
    broader: 'pendidikan-dan-latihan',
    sources: [
      { source: 'S003', where: 'peran pemerintah daerah, huruf b' },
      { source: 'zanderz-bimtek' },
      { source: 'judul-kegiatan' },
    ],
  },
  pembinaan: {
    label: { id: 'pembinaan', en: 'coaching by the agency' },
    definition: {
      id: 'Arahan dan pendampingan agar kelompok bekerja lebih baik, biasanya oleh dinas.',
      en: 'Direction and support so that the group works better, mostly given by an agency.',
    },
    scopeNote: {
      id: 'Pembinaan bukan tanda hubungan atasan dan bawahan. Pertemuan yang hanya memberi penjelasan dicatat sebagai sosialisasi.',
      en: 'It is no sign of a hierarchy. A meeting that only explains is recorded as an information session.',
    },
    aliases: ['pembinaan kim', 'revitalisasi', 'pemantapan'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'liputan6-serang-stunting' }, { source: 'sleman-kalasan' }, { source: 'judul-kegiatan' }],
  },
  pembekalan: {
    label: { id: 'pembekalan', en: 'briefing before a task' },
    definition: {
      id: 'Memberi bekal pengetahuan sebelum seseorang menjalankan tugas atau mengikuti lomba.',
      en: 'Equipping people with knowledge before they take up a task or enter a contest.',
    },
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'kim-kota-malang-award-2015' }, { source: 'judul-kegiatan' }],
  },
  'peningkatan-kapasitas': {
    label: { id: 'peningkatan kapasitas', en: 'capacity building' },
    definition: {
      id: 'Rangkaian kegiatan belajar agar kelompok mampu mengelola dirinya dan informasinya.',
      en: 'A series of learning activities so that the group can manage itself and its information.',
    },
    aliases: ['penguatan kapasitas', 'meningkatkan kapasitas', 'pengembangan kapasitas', 'pemberdayaan kim'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'S003' }, { source: 'judul-kegiatan' }],
  },
  'edukasi-praktik': {
    label: { id: 'edukasi dan praktik', en: 'hands-on learning' },
    definition: {
      id: 'Belajar sambil mempraktikkan, misalnya membuat biogas atau membatik.',
      en: 'Learning by doing, for instance making biogas or batik.',
    },
    aliases: ['edukasi', 'sinau', 'sinau bareng', 'belajar bersama', 'praktik', 'kelas belajar'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'purwoagung-situs' }, { source: 'judul-kegiatan' }],
  },
  literasi: {
    label: { id: 'program literasi', en: 'literacy programme' },
    definition: {
      id: 'Kegiatan belajar membaca, memahami, dan memakai informasi, termasuk literasi digital.',
      en: 'Learning to read, understand and use information, including digital literacy.',
    },
    aliases: ['literasi', 'literasi digital', 'gerakan literasi', 'taman baca'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'balinews-dajan-peken' }, { source: 'judul-kegiatan' }],
  },

  advokasi: {
    label: { id: 'advokasi', en: 'advocacy' },
    definition: {
      id: 'Membela hak dan kepentingan warga, di dalam atau di luar pengadilan.',
      en: 'Defending the rights and interests of residents, in or out of court.',
    },
    scopeNote: {
      id: 'Laporan KIM tentang advokasi sangat jarang ditemukan; yang ada berasal dari lembaga tetangga seperti pos bantuan hukum.',
      en: 'Reports of advocacy by KIMs are hardly found; those that exist come from neighbours such as legal aid posts.',
    },
    aliases: ['pembelaan hak', 'pendampingan hukum'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'mengenali-pemecahan',
        reason: {
          id: 'Advokasi menunjukkan jalan hukum atau kebijakan untuk memecahkan masalah warga.',
          en: "Advocacy points to the legal or political way out of residents' problems.",
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  litigasi: {
    label: { id: 'litigasi', en: 'litigation' },
    definition: {
      id: 'Membela kepentingan warga melalui proses di pengadilan.',
      en: 'Defending the interests of residents through proceedings in court.',
    },
    broader: 'advokasi',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  paralegal: {
    label: { id: 'paralegal', en: 'paralegal support' },
    definition: {
      id: 'Pendampingan hukum oleh warga terlatih yang bukan advokat.',
      en: 'Legal support by trained residents who are not advocates.',
    },
    scopeNote: {
      id: 'Pelatihan atau sosialisasi tentang paralegal juga dicatat di sini.',
      en: 'Training or an information session on paralegals is recorded here as well.',
    },
    aliases: ['para legal', 'kadarkum', 'kelompok sadar hukum'],
    broader: 'advokasi',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'banten-paralegal' }],
  },
  'bantuan-hukum': {
    label: { id: 'bantuan hukum', en: 'legal aid' },
    definition: {
      id: 'Jasa hukum cuma-cuma bagi warga yang memerlukannya.',
      en: 'Legal services free of charge for residents who need them.',
    },
    aliases: ['posbankum', 'pos bantuan hukum'],
    broader: 'advokasi',
    sources: [{ source: 'banten-paralegal' }, { source: 'judul-kegiatan' }],
  },

  mediasi: {
    label: { id: 'mediasi', en: 'mediation' },
    definition: {
      id: 'Menengahi pihak yang berbeda kepentingan agar mencapai kesepakatan sendiri.',
      en: 'Standing between parties of differing interests so that they reach an agreement of their own.',
    },
    scopeNote: {
      id: 'Hanya untuk perselisihan. Peran KIM sebagai perantara informasi bukan mediasi dalam arti ini.',
      en: "Only for disputes. A KIM's part as a go-between for information is not mediation in this sense.",
    },
    aliases: ['mediator', 'mediator desa', 'rumah mediasi'],
    links: [
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'memutuskan-bersama',
        reason: {
          id: 'Mediasi membuat pihak yang berselisih memutuskan bersama.',
          en: 'Mediation lets the parties to a dispute decide together.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  'mediasi-sengketa': {
    label: { id: 'mediasi sengketa', en: 'mediation of a dispute' },
    definition: {
      id: 'Menengahi satu sengketa tertentu antarwarga atau antara warga dan pihak lain.',
      en: 'Mediating one given dispute among residents or between residents and others.',
    },
    aliases: ['penyelesaian sengketa', 'mediasi konflik', 'perdamaian warga'],
    broader: 'mediasi',
    sources: [{ source: 'hanura-mediator' }, { source: 'judul-kegiatan' }],
  },

  'konsultasi-dan-konseling': {
    label: { id: 'konsultasi dan konseling', en: 'consultation and counselling' },
    definition: {
      id: 'Menjawab pertanyaan dan mendampingi orang yang mencari nasihat.',
      en: 'Answering the questions of people who seek advice, and supporting them.',
    },
    scopeNote: {
      id: 'Sumbernya menyebut "konsultasi maupun konseling" sebagai satu teknik; karena itu teknik berjumlah lima.',
      en: 'The source names "consultation or counselling" as one technique; hence there are five.',
    },
    links: [
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'mengenali-pemecahan',
        reason: {
          id: 'Nasihat membantu orang mengenali cara memecahkan masalahnya.',
          en: 'Advice helps people see how their problem can be solved.',
        },
      },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  konsultasi: {
    label: { id: 'konsultasi', en: 'consultation' },
    definition: {
      id: 'Meminta atau memberi nasihat tentang suatu urusan.',
      en: 'Asking for or giving advice on a matter.',
    },
    aliases: ['berkonsultasi', 'layanan konsultasi'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  konseling: {
    label: { id: 'konseling', en: 'counselling' },
    definition: {
      id: 'Mendampingi seseorang menghadapi masalah pribadinya lewat percakapan.',
      en: 'Supporting a person through a personal difficulty by conversation.',
    },
    aliases: ['bimbingan konseling', 'curhat'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  klinik: {
    label: { id: 'klinik', en: 'advice clinic' },
    definition: {
      id: 'Tempat atau waktu tetap untuk bertanya tentang satu bidang, misalnya klinik internet sehat.',
      en: 'A fixed place or time for questions on one field, such as a clinic for safe use of the internet.',
    },
    aliases: ['klinik internet sehat', 'klinik konsultasi'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'kimbijak-kekuatan-media' }, { source: 'judul-kegiatan' }],
  },

  'di-luar-lima-teknik': {
    label: { id: 'di luar lima teknik', en: 'outside the five techniques' },
    definition: {
      id: 'Kegiatan yang banyak dilaporkan KIM tetapi tidak termasuk lima teknik pemberdayaan.',
      en: 'Activities that KIMs often report but that are none of the five techniques of empowerment.',
    },
    scopeNote: {
      id: 'Sepertiga dari judul kegiatan yang dikumpulkan ada di sini. Kegiatan ini tetap bernilai; sumbernya saja yang tidak menyebutnya sebagai teknik.',
      en: 'A third of the titles collected are here. Such activities are worth no less; the source just does not call them techniques.',
    },
    sources: [{ source: 'judul-kegiatan', where: '103 dari 309 judul' }],
  },
  lomba: {
    label: { id: 'lomba', en: 'contest' },
    definition: {
      id: 'Mengadakan atau mengikuti perlombaan.',
      en: 'Holding or entering a contest.',
    },
    scopeNote: {
      id: 'Menerima penghargaan tanpa berlomba dicatat sebagai penghargaan.',
      en: 'An award received without a contest is recorded as an award.',
    },
    aliases: ['perlombaan', 'kompetisi', 'kontes', 'kim award', 'hackathon', 'pertandingan'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diseminasi',
        reason: {
          id: 'Lomba KIM umumnya menilai cara menyampaikan informasi.',
          en: 'Contests for KIMs mostly judge how information is presented.',
        },
      },
    ],
    sources: [{ source: 'persadapos-penghargaan' }, { source: 'jateng-fk-metra' }, { source: 'judul-kegiatan' }],
  },
  'lomba-cerdas-cermat': {
    label: { id: 'Lomba Cerdas Cermat Komunikatif', en: 'Quiz contest for KIMs (LCCK)' },
    definition: {
      id: 'Lomba antar-KIM yang menilai kecerdasan mencari dan mengolah informasi serta kecakapan menyampaikannya.',
      en: 'A contest between KIMs on skill in finding, processing and presenting information.',
    },
    aliases: ['lcck', 'lomba cerdik cermat komunikatif', 'lomba cerdik komunikatif', 'cerdik cermat', 'cerdas cermat'],
    broader: 'lomba',
    sources: [{ source: 'bojonegoro-lcck-2015' }, { source: 'kim-tuban-2009' }, { source: 'kimbijak-forum' }],
  },
  festival: {
    label: { id: 'festival', en: 'festival' },
    definition: {
      id: 'Perayaan atau pekan kegiatan yang diikuti banyak kelompok, misalnya KIMFest.',
      en: 'A celebration or week of activities with many groups, such as KIMFest.',
    },
    aliases: ['kimfest', 'kim fest', 'festival kim', 'kim festival', 'pekan kim', 'kirab', 'karnaval'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Festival mempertemukan KIM dari berbagai daerah.',
          en: 'A festival brings KIMs from many places together.',
        },
      },
    ],
    sources: [{ source: 'headline-kimfest-2025' }, { source: 'balinews-dajan-peken' }, { source: 'judul-kegiatan' }],
  },
  penghargaan: {
    label: { id: 'penghargaan', en: 'award' },
    definition: {
      id: 'Menerima atau memberi penghargaan.',
      en: 'Receiving or giving an award.',
    },
    aliases: ['anugerah', 'apresiasi', 'dinobatkan', 'juara', 'raih juara', 'meraih juara'],
    broader: 'di-luar-lima-teknik',
    sources: [{ source: 'persadapos-penghargaan' }, { source: 'tribun-kraton-kidul' }, { source: 'judul-kegiatan' }],
  },
  usaha: {
    label: { id: 'usaha produktif', en: 'productive business' },
    definition: {
      id: 'Membuat atau menjual barang dan jasa untuk menambah penghasilan kelompok atau warga.',
      en: 'Making or selling goods and services to add to the income of the group or of residents.',
    },
    aliases: ['usaha', 'usaha pengolahan', 'produksi', 'wirausaha', 'kewirausahaan', 'koperasi'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'implementasi',
        reason: {
          id: 'Dalam usaha, informasi yang diperoleh diterapkan.',
          en: 'In a business what has been learnt is put to use.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-functions',
        code: 'lembaga-bernilai-ekonomi',
        reason: {
          id: 'Usaha memberi nilai ekonomi bagi kelompok dan warga.',
          en: 'A business brings economic value to the group and to residents.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'mendayagunakan-informasi',
        reason: {
          id: 'Usaha adalah cara mendayagunakan informasi untuk menambah nilai.',
          en: 'A business is a way to use information for added value.',
        },
      },
    ],
    sources: [{ source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  bazar: {
    label: { id: 'bazar', en: 'bazaar' },
    definition: {
      id: 'Pasar sesaat untuk menjual produk warga.',
      en: "A temporary market for residents' products.",
    },
    aliases: ['bazaar', 'pasar murah', 'pasar rakyat'],
    broader: 'usaha',
    sources: [{ source: 'judul-kegiatan' }],
  },
  pembentukan: {
    label: { id: 'pembentukan', en: 'founding of a group' },
    definition: {
      id: 'Mendirikan KIM atau forum KIM, termasuk mencari anggota dan memilih pengurus.',
      en: 'Founding a KIM or a KIM forum, including finding members and electing officers.',
    },
    aliases: [
      'pembentukan kim',
      'rekrutmen',
      'rekruitmen',
      'perekrutan',
      'pemilihan pengurus',
      'fasilitasi pembentukan',
    ],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Setiap KIM baru menambah jejaring diseminasi informasi, yang menjadi arah pembentukannya.',
          en: 'Every new KIM adds to the network of dissemination, which is what KIMs are founded for.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'kim-missions',
        code: 'tumbuh-mandiri',
        reason: {
          id: 'Misi pertama menghendaki KIM tumbuh dan berkembang.',
          en: 'The first mission wants KIMs to come into being and to grow.',
        },
      },
    ],
    sources: [{ source: 'kaltimnews-loa-duri' }, { source: 'penakalteng-hoaks' }, { source: 'judul-kegiatan' }],
  },
  pengukuhan: {
    label: { id: 'pengukuhan', en: 'confirmation of officers' },
    definition: {
      id: 'Pengakuan resmi atas kelompok atau pengurusnya.',
      en: 'Formal recognition of the group or of its officers.',
    },
    scopeNote: {
      id: 'Pengukuhan, pelantikan, dan pengesahan adalah pengakuan, bukan tanda hubungan atasan dan bawahan.',
      en: 'Confirmation, inauguration and ratification are recognition, no sign of a hierarchy.',
    },
    aliases: ['pelantikan', 'legalisasi', 'pengesahan', 'dikukuhkan', 'dilantik', 'penyerahan sk'],
    broader: 'di-luar-lima-teknik',
    sources: [{ source: 'sleman-trihanggo' }, { source: 'judul-kegiatan' }],
  },
  rapat: {
    label: { id: 'rapat', en: 'business meeting' },
    definition: {
      id: 'Pertemuan pengurus atau panitia untuk mengatur kegiatan dan mengambil keputusan.',
      en: 'A meeting of officers or organisers to arrange work and take decisions.',
    },
    scopeNote: {
      id: 'Pertemuan anggota untuk bertukar informasi dicatat sebagai pertemuan rutin dalam diseminasi.',
      en: 'A meeting of members to exchange information is recorded as a regular meeting, under dissemination.',
    },
    aliases: ['rapat persiapan', 'rapat kerja', 'raker', 'musyawarah', 'pembahasan'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'diskusi',
        reason: {
          id: 'Dalam rapat hal-hal dibahas sebelum diputuskan.',
          en: 'In a business meeting matters are discussed before they are decided.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'memutuskan-bersama',
        reason: {
          id: 'Rapat menghasilkan keputusan bersama.',
          en: 'A business meeting produces decisions taken together.',
        },
      },
    ],
    sources: [{ source: 'suara-ntb-lombok-utara' }, { source: 'wonosobo-dana-desa' }, { source: 'judul-kegiatan' }],
  },
  'rapat-koordinasi': {
    label: { id: 'rapat koordinasi', en: 'coordination meeting' },
    definition: {
      id: 'Rapat beberapa kelompok atau lembaga untuk menyelaraskan kegiatan.',
      en: 'A meeting of several groups or bodies to align their work.',
    },
    aliases: ['rakor', 'koordinasi'],
    broader: 'rapat',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Rapat koordinasi menghubungkan beberapa kelompok atau lembaga.',
          en: 'A coordination meeting connects several groups or bodies.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'sinergitas',
        reason: {
          id: 'Koordinasi membuat upaya berbagai pihak saling melengkapi.',
          en: "Coordination lets the parties' efforts complete each other.",
        },
      },
    ],
    sources: [{ source: 'kemiri-padukuhan' }, { source: 'tribun-batang' }, { source: 'judul-kegiatan' }],
  },
  monev: {
    label: { id: 'monitoring dan evaluasi', en: 'monitoring and evaluation' },
    definition: {
      id: 'Memantau dan menilai jalannya kegiatan atau kelompok.',
      en: 'Following and judging how an activity or a group is doing.',
    },
    aliases: ['monev', 'monitoring', 'evaluasi', 'supervisi', 'penilaian'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'terukur',
        reason: {
          id: 'Prinsip terukur meminta keberhasilan dapat diukur.',
          en: 'The principle "measurable" asks that success can be measured.',
        },
      },
    ],
    sources: [{ source: 'prediksi-kim-ponorogo' }, { source: 'judul-kegiatan' }],
  },
  'kerja-bakti': {
    label: { id: 'kerja bakti', en: 'communal work' },
    definition: {
      id: 'Bekerja bersama tanpa upah untuk kepentingan lingkungan.',
      en: 'Unpaid work done together for the neighbourhood.',
    },
    aliases: ['gugur gunung', 'gotong royong', 'bersih desa', 'bersih lingkungan', 'giat desa'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'implementasi',
        reason: {
          id: 'Kerja bakti adalah tindakan nyata atas apa yang disepakati.',
          en: 'Communal work puts into action what was agreed.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'problem-cycle',
        code: 'melaksanakan-bersama',
        reason: {
          id: 'Keputusan dilaksanakan dengan kerja sama.',
          en: 'The decision is carried out by working together.',
        },
      },
    ],
    sources: [{ source: 'gundih-2019' }, { source: 'prediksi-kim-ponorogo' }, { source: 'judul-kegiatan' }],
  },
  'aksi-sosial': {
    label: { id: 'aksi sosial', en: 'social aid' },
    definition: {
      id: 'Membantu warga yang membutuhkan dengan barang, tenaga, atau dana.',
      en: 'Helping residents in need with goods, work or money.',
    },
    aliases: ['bakti sosial', 'baksos', 'santunan', 'sembako', 'donasi', 'penyerahan bantuan', 'donor darah'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'implementasi',
        reason: {
          id: 'Bantuan adalah tindakan nyata bagi warga.',
          en: 'Aid is action taken for residents.',
        },
      },
    ],
    sources: [{ source: 'mojokerto-mekarsari' }, { source: 'judul-kegiatan' }],
  },
  pendataan: {
    label: { id: 'pendataan', en: 'data collection' },
    definition: {
      id: 'Mengumpulkan dan mencatat data, misalnya survei, pemetaan, atau hitung cepat.',
      en: 'Gathering and recording data, such as a survey, a mapping or a quick count.',
    },
    aliases: ['pemetaan', 'survei', 'survey', 'sensus', 'quick count', 'hitung cepat', 'pengumpulan data'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mengumpulkan',
        reason: {
          id: 'Pendataan mengumpulkan informasi langsung dari lapangan.',
          en: 'Data collection gathers information in the field.',
        },
      },
    ],
    sources: [{ source: 'sleman-program-kerja' }, { source: 'natmed-mangun-karya' }, { source: 'judul-kegiatan' }],
  },
  'pencarian-informasi': {
    label: { id: 'pencarian informasi', en: 'seeking out of information' },
    definition: {
      id: 'Mendatangi atau menghubungi sumber untuk memperoleh informasi.',
      en: 'Going to or contacting a source to obtain information.',
    },
    aliases: ['mencari informasi', 'menggali informasi', 'permintaan informasi', 'pengumpulan informasi'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'akses',
        reason: {
          id: 'Mencari informasi adalah mengakses informasi.',
          en: 'To seek out information is to access it.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'information-cycle',
        code: 'mengumpulkan',
        reason: {
          id: 'Informasi yang dicari menjadi bahan yang dikumpulkan.',
          en: 'What is sought out becomes the material gathered.',
        },
      },
    ],
    sources: [{ source: 'joglosemar-adinda' }, { source: 'judul-kegiatan' }],
  },
  'kerja-sama': {
    label: { id: 'kerja sama', en: 'cooperation' },
    definition: {
      id: 'Membuat atau menjalankan kesepakatan dengan pihak lain.',
      en: 'Making or carrying out an agreement with another party.',
    },
    scopeNote: {
      id: 'Bila bersama mitra diadakan kegiatan yang ada bentuknya, misalnya pelatihan, catatlah bentuk itu.',
      en: 'Where a named form such as training is held with a partner, that form is recorded.',
    },
    aliases: ['kerjasama', 'nota kesepahaman', 'mou', 'penandatanganan kerja sama'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'networking',
        reason: {
          id: 'Kerja sama menambah jaringan kelompok.',
          en: 'Cooperation adds to the network of the group.',
        },
      },
      {
        kind: 'contributesTo',
        scheme: 'principles',
        code: 'kemitraan',
        reason: {
          id: 'Prinsip kemitraan menghendaki kerja sama yang setara dan saling menguntungkan.',
          en: 'The principle of partnership wants cooperation as equals, to the benefit of both.',
        },
      },
    ],
    sources: [{ source: 'kutim-sosialisasi-daring' }, { source: 'judul-kegiatan' }],
  },
  'pelestarian-lingkungan': {
    label: { id: 'pelestarian lingkungan', en: 'care for the environment' },
    definition: {
      id: 'Tindakan nyata merawat alam, misalnya menanam pohon atau mengelola sampah.',
      en: 'Practical care for nature, such as planting trees or managing waste.',
    },
    aliases: ['konservasi', 'penghijauan', 'tanam pohon', 'penanaman pohon', 'bank sampah', 'safari hijau'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'implementasi',
        reason: {
          id: 'Merawat alam adalah penerapan nyata di lingkungan.',
          en: 'Caring for nature is putting knowledge into practice on the spot.',
        },
      },
    ],
    sources: [{ source: 'tarumajaya-halaman-muka' }, { source: 'judul-kegiatan' }],
  },
  'kawasan-percontohan': {
    label: { id: 'kawasan percontohan', en: 'demonstration site' },
    definition: {
      id: 'Mengelola lahan atau kawasan sebagai contoh penerapan suatu cara.',
      en: 'Running a plot or an area as an example of a practice.',
    },
    aliases: ['demplot', 'kawasan pertanian terpadu', 'kebun percontohan', 'lahan percontohan'],
    broader: 'di-luar-lima-teknik',
    links: [
      {
        kind: 'contributesTo',
        scheme: 'adinda',
        code: 'implementasi',
        reason: {
          id: 'Kawasan percontohan menunjukkan informasi yang sudah diterapkan.',
          en: 'A demonstration site shows information put into practice.',
        },
      },
    ],
    sources: [{ source: 'sleman-tukar-kawruh' }, { source: 'judul-kegiatan' }],
  },
  'peringatan-hari-besar': {
    label: { id: 'peringatan hari besar', en: 'commemoration' },
    definition: {
      id: 'Memperingati hari penting, misalnya dengan upacara atau jalan sehat.',
      en: 'Marking an important day, for instance with a ceremony or a community walk.',
    },
    aliases: ['jalan sehat', 'hut kemerdekaan', 'hut ri', 'upacara', 'peringatan hari', 'tasyakuran', 'syukuran'],
    broader: 'di-luar-lima-teknik',
    sources: [{ source: 'grobogan-berita' }, { source: 'judul-kegiatan' }],
  },
} as const satisfies ConceptRows<{
  adinda: AdindaFunction;
  'information-cycle': InformationCycleStep;
  'kim-functions': KimFunction;
  'kim-missions': KimMission;
  principles: Principle;
  'problem-cycle': ProblemCycleStep;
}>;

/**
 * Code of an empowerment technique, of one of its forms, or of a kind of activity outside the five techniques.
 *
 * @useDeclaredType
 */
export type Technique = keyof typeof rows;

/**
 * One of the five techniques, or the branch outside of them.
 *
 * @useDeclaredType
 */
export type TechniqueTop = TopCode<typeof rows>;

/**
 * Techniques of informative empowerment and the kinds of activity that KIMs report: five techniques with their forms
 * and, beside them, the branch `di-luar-lima-teknik`.
 *
 * @example
 * ```ts
 * techniques.concepts['studi-tiru'].broader; // 'widyawisata'
 * techniques.concepts.lomba.label; // { id: 'lomba', en: 'contest' }
 * ```
 */
export const techniques: ConceptScheme<Technique> = {
  id: 'techniques',
  title: { id: 'Teknik pemberdayaan dan jenis kegiatan', en: 'Empowerment techniques and kinds of activity' },
  description: {
    id: 'Lima teknik pemberdayaan masyarakat informatif beserta bentuknya, dan cabang tersendiri untuk kegiatan yang banyak dilaporkan KIM tetapi tidak termasuk lima teknik itu. Bentuk yang disebut lebih dahulu dalam judul menentukan tempatnya.',
    en: 'The five techniques of informative empowerment with their forms, and a branch of its own for activities that KIMs often report but that are none of the five. The form that a title names first decides the place.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
