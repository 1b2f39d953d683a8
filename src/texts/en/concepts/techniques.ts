import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Technique, TechniqueLinks } from '../../../vocabulary/concepts/techniques.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const techniquesLabels: SchemeLabels<Technique> = /* @__PURE__ */ labelled({
  'diseminasi-informasi': 'information dissemination',
  'temu-wicara': 'public talk',
  lokakarya: 'workshop',
  widyawisata: 'study visit',
  'studi-banding': 'comparative study visit',
  'studi-tiru': 'study visit to adopt a practice',
  'kunjungan-kerja': 'working visit',
  'tukar-kawruh': 'exchange of know-how',
  sarasehan: 'informal forum',
  anjangsana: 'friendly visit',
  dialog: 'dialogue',
  diskusi: 'discussion',
  'diskusi-kelompok-terpumpun': 'focus group discussion',
  'rembuk-warga': "residents' gathering",
  'pertemuan-rutin': 'regular meeting of the group',
  audiensi: 'audience with an authority',
  sosialisasi: 'information session',
  penyuluhan: 'outreach talk',
  seminar: 'seminar',
  webinar: 'webinar',
  'gelar-wicara': 'talk show',
  'pertunjukan-rakyat': 'folk performance',
  siaran: 'broadcast',
  publikasi: 'publication',
  liputan: 'news coverage',
  'publikasi-daring': 'online publication',
  'penerbitan-cetak': 'print publication',
  'klarifikasi-informasi': 'correction of rumours',
  'getok-tular': 'word of mouth',
  'woro-woro': 'public announcement',
  pameran: 'exhibition',
  promosi: 'promotion',
  'pendidikan-dan-latihan': 'education and training',
  pelatihan: 'training',
  'bimbingan-teknis': 'technical guidance',
  pembinaan: 'coaching by the agency',
  'pendampingan-usaha': 'business mentoring',
  pembekalan: 'briefing before a task',
  'peningkatan-kapasitas': 'capacity building',
  'edukasi-praktik': 'hands-on learning',
  literasi: 'literacy programme',
  advokasi: 'advocacy',
  litigasi: 'litigation',
  paralegal: 'paralegal support',
  'bantuan-hukum': 'legal aid',
  mediasi: 'mediation',
  'mediasi-sengketa': 'mediation of a dispute',
  'konsultasi-dan-konseling': 'consultation and counselling',
  konsultasi: 'consultation',
  konseling: 'counselling',
  klinik: 'advice clinic',
  'di-luar-lima-teknik': 'outside the five techniques',
  lomba: 'contest',
  'lomba-cerdas-cermat': 'Quiz contest for KIMs (LCCK)',
  festival: 'festival',
  penghargaan: 'award',
  usaha: 'productive business',
  bazar: 'bazaar',
  pembentukan: 'founding of a group',
  pengukuhan: 'confirmation of officers',
  rapat: 'meeting',
  'musyawarah-perencanaan': 'planning assembly',
  'rapat-koordinasi': 'coordination meeting',
  monev: 'monitoring and evaluation',
  'kerja-bakti': 'communal work',
  'aksi-sosial': 'social aid',
  pendataan: 'data collection',
  'pencarian-informasi': 'seeking out of information',
  'kerja-sama': 'cooperation',
  'pelestarian-lingkungan': 'care for the environment',
  'kawasan-percontohan': 'demonstration site',
  'peringatan-hari-besar': 'commemoration',
  'penyaluran-aspirasi': 'taking up wishes and complaints',
  siskamling: 'neighbourhood watch',
  'layanan-kesehatan-warga': 'health service for residents',
  'jemput-bola': 'outreach service',
  peluncuran: 'launch',
  'tanggap-bencana': 'disaster response',
  simulasi: 'simulation',
  deklarasi: 'declaration',
  keagamaan: 'religious activity',
  adat: 'customary activity',
  olahraga: 'sport together',
  'pembangunan-fisik': 'building works',
});

export const techniques: SchemeTexts<Technique, TechniqueLinks> = /* @__PURE__ */ described(techniquesLabels, {
  title: 'Empowerment techniques and kinds of activity',
  description:
    'The five techniques of informative empowerment with their forms, and a branch of its own for activities that KIMs often report but that are none of the five. The form that a title names first decides the place.',
  concepts: {
    'diseminasi-informasi': {
      definition: 'Spreading information among residents and talking it over with them.',
      scopeNote:
        'Covers meetings such as talks and study visits, not only publishing. Choose the narrower form where it is known.',
      reasons: {
        'adinda/diseminasi':
          'Both are called dissemination; the technique is wider, because it also covers meetings and study visits.',
        'kim-functions/wahana-informasi':
          'By spreading information a KIM acts as the information channel that it is meant to be.',
        'kim-missions/memperlancar-arus-informasi':
          'Information that is spread flows more smoothly between government and residents and among residents.',
      },
    },
    'temu-wicara': {
      definition: 'A meeting of residents with a speaker or an official, to hear an explanation and to ask questions.',
      reasons: {
        'adinda/diskusi': 'In a public talk residents ask the speaker and are answered.',
      },
    },
    lokakarya: {
      definition: 'A working meeting in which a subject is treated together until there is a result.',
      scopeNote: 'What calls itself a workshop is recorded here even where its content is training.',
      reasons: { 'adinda/akses': 'Those who take part in a workshop get information and new ways of working.' },
    },
    widyawisata: {
      definition: 'Visiting another place or group to learn from its experience, or receiving such a visit.',
      scopeNote: 'The word "widyawisata" is rare; reports mostly say studi banding, studi tiru or kunjungan kerja.',
      reasons: {
        'adinda/akses': 'A study visit gives information from the experience of another group.',
        'adinda/networking': 'A study visit brings the group together with other groups or bodies.',
      },
    },
    'studi-banding': {
      definition: "A visit to another group to compare its way of working with one's own.",
    },
    'studi-tiru': {
      definition: 'A visit to a successful group with the intention of doing as it does.',
    },
    'kunjungan-kerja': {
      definition: 'An official visit by officers or officials to another group or body to exchange experience.',
    },
    'tukar-kawruh': {
      definition: 'A meeting between groups to learn from one another.',
    },
    sarasehan: {
      definition: 'An informal gathering to exchange views on a matter with people who know it.',
      reasons: {
        'adinda/diskusi': 'A sarasehan is a gathering for the exchange of views.',
      },
    },
    anjangsana: {
      definition: 'A friendly visit to residents, local figures or another group to strengthen ties and exchange news.',
      reasons: {
        'adinda/networking': 'A friendly visit strengthens ties with people outside the group.',
      },
    },
    dialog: {
      definition:
        'A two-way conversation between residents and another party, such as government, on a shared concern.',
      reasons: {
        'adinda/diskusi': 'A dialogue is a conversation in both directions.',
        'kim-functions/mitra-dialog': 'Through dialogue a KIM becomes a partner that government talks with.',
      },
    },
    diskusi: {
      definition: 'A meeting to talk a subject through together.',
      reasons: {
        'adinda/diskusi':
          'The form and the ADINDA function both mean talking information through together; the function can be served by other forms as well.',
        'problem-cycle/menemukan-masalah': 'Shared problems are found by discussion among the members.',
      },
    },
    'diskusi-kelompok-terpumpun': {
      definition: 'A guided discussion of one subject with chosen participants.',
    },
    'rembuk-warga': {
      definition:
        'A gathering of residents where they live, formal or casual, used to pass on and discuss information.',
      reasons: {
        'adinda/diskusi': 'Residents discuss what is passed on at the gathering.',
        'problem-cycle/memutuskan-bersama': 'Rembuk is how residents come to a decision together.',
        'principles/partisipatif': 'Such a gathering involves residents directly.',
      },
    },
    'pertemuan-rutin': {
      definition: 'A recurring meeting of the members of a KIM or a KIM forum to exchange information.',
      scopeNote: 'What is called rapat, rakor or musyawarah is recorded as a meeting outside the five techniques.',
      reasons: {
        'adinda/diskusi': 'Members meet to exchange and discuss information.',
      },
    },
    audiensi: {
      definition: 'Calling on an official or a body to put a situation, an idea or a request before them.',
      reasons: {
        'adinda/aspirasi': 'An audience carries the wishes of residents or of the group to those in charge.',
        'adinda/networking': 'An audience opens a relation with the body that is called on.',
        'kim-functions/mitra-dialog': 'In an audience a KIM talks directly with those who make policy.',
        'kim-missions/menyalurkan-aspirasi': 'An audience channels aspirations to those in charge.',
      },
    },
    sosialisasi: {
      definition:
        'Explaining a programme, a rule or something new to a given audience so that it is known and understood.',
      scopeNote:
        'Where an agency gives the session to the KIM, and not the KIM to residents, the function that the KIM serves is access.',
      reasons: {
        'adinda/diseminasi': 'An information session spreads information to its audience.',
      },
    },
    penyuluhan: {
      definition:
        'Counsel to residents so that they know, want and are able to apply a practice, for instance in health or farming.',
      reasons: {
        'adinda/diseminasi': 'An outreach talk passes knowledge on to residents.',
      },
    },
    seminar: {
      definition: 'A meeting at which expert speakers present a subject.',
      reasons: { 'adinda/akses': 'Those who attend a seminar get information from its speakers.' },
    },
    webinar: {
      definition: 'A seminar held over the internet.',
    },
    'gelar-wicara': {
      definition: 'A conversation with guests before an audience or on air.',
      reasons: {
        'adinda/diseminasi': 'The conversation spreads information to its listeners or viewers.',
      },
    },
    'pertunjukan-rakyat': {
      definition: 'Traditional performing art that carries information to its audience.',
      scopeNote: 'A contest of folk performances is recorded as a contest.',
      reasons: {
        'adinda/diseminasi': 'The performance brings a message to its audience.',
      },
    },
    siaran: {
      definition: 'Broadcasting information by radio, television or live stream.',
      reasons: {
        'adinda/diseminasi': 'A broadcast spreads information to its listeners or viewers.',
        'information-cycle/mendistribusikan': 'Broadcasting is one way to distribute information.',
      },
    },
    publikasi: {
      definition: 'Publishing information as text, picture or video.',
      reasons: {
        'adinda/diseminasi': 'What is published spreads to its readers or viewers.',
        'information-cycle/mendistribusikan': 'Publishing is one way to distribute information.',
      },
    },
    liputan: {
      definition: 'Covering an event or activity and reporting it.',
      scopeNote: "Coverage of somebody else's event is coverage, whatever the event.",
    },
    'publikasi-daring': {
      definition: 'Publishing information on a website, a blog or social media.',
    },
    'penerbitan-cetak': {
      definition: 'Publishing printed information, such as a bulletin, a leaflet or a wall newspaper.',
    },
    'klarifikasi-informasi': {
      definition: 'Checking news that circulates and publishing what is true.',
      reasons: {
        'information-cycle/mengolah': 'Checking news is part of processing information.',
        'adinda/diseminasi': 'The correct account is passed back to residents.',
      },
    },
    'getok-tular': {
      definition: 'Passing information on from person to person.',
      reasons: {
        'adinda/diseminasi': 'The news spreads from one person to the next.',
      },
    },
    'woro-woro': {
      definition:
        'Announcing information aloud, for instance over the loudspeaker of a mosque or while going round the village.',
      reasons: {
        'adinda/diseminasi': 'An announcement spreads information to all who hear it.',
      },
    },
    pameran: {
      definition: "Showing products, works or activities to visitors, including a stand at somebody else's event.",
      scopeNote: 'Where selling is the point and it is called a bazar, it is recorded as a bazaar.',
      reasons: {
        'adinda/networking': 'An exhibition brings the group together with visitors and possible partners.',
        'kim-functions/lembaga-bernilai-ekonomi': 'An exhibition makes products of economic value known.',
      },
    },
    promosi: {
      definition: 'Making products, places or the strengths of the area known so that people want them.',
      scopeNote: 'Selling or marketing is recorded as productive business; showing the goods at a stand as exhibition.',
      reasons: {
        'adinda/diseminasi': 'Promotion spreads information about a product or a strength of the area.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Promotion turns information into economic value for residents.',
      },
    },
    'pendidikan-dan-latihan': {
      definition: 'Adding to the knowledge and skill of members or residents by teaching and practice.',
      reasons: {
        'adinda/akses': 'Those who are taught get knowledge and skill from those who teach.',
        'kim-functions/peningkatan-literasi':
          'Teaching and practice raise the information literacy of members and residents.',
        'kim-missions/meningkatkan-kemampuan':
          'This mission asks that the ability to access and manage information be raised.',
      },
    },
    pelatihan: {
      definition: 'Practising a skill under the guidance of a trainer.',
    },
    'bimbingan-teknis': {
      definition: 'Step-by-step guidance on how to carry out a task, mostly given by an agency.',
    },
    pembinaan: {
      definition: 'Direction and support so that the group works better, mostly given by an agency.',
      scopeNote: 'It is no sign of a hierarchy. A meeting that only explains is recorded as an information session.',
    },
    'pendampingan-usaha': {
      definition:
        'Guiding people in business step by step, for instance to a business number, QRIS payment, a halal certificate or an online shop.',
      scopeNote:
        'Mentoring outside business is recorded as coaching by the agency, running a business as productive business, and helping people at their work as that work, for instance planting.',
    },
    pembekalan: {
      definition: 'Equipping people with knowledge before they take up a task or enter a contest.',
    },
    'peningkatan-kapasitas': {
      definition: 'A series of learning activities so that the group can manage itself and its information.',
      scopeNote:
        'A title that names only empowerment or strengthening, without the form of the activity, is recorded outside the five techniques.',
    },
    'edukasi-praktik': {
      definition: 'Learning by doing, for instance making biogas or batik.',
    },
    literasi: {
      definition: 'Learning to read, understand and use information, including digital literacy.',
    },
    advokasi: {
      definition: 'Defending the rights and interests of residents, in or out of court.',
      scopeNote:
        'Reports of advocacy by KIMs are hardly found; those that exist come from neighbours such as legal aid posts.',
      reasons: {
        'adinda/akses': 'Residents get to know their rights and the legal ways open to them.',
        'problem-cycle/mengenali-pemecahan':
          "Advocacy points to the legal or political way out of residents' problems.",
      },
    },
    litigasi: {
      definition: 'Defending the interests of residents through proceedings in court.',
    },
    paralegal: {
      definition: 'Legal support by trained residents who are not advocates.',
      scopeNote: 'Training or an information session on paralegals is recorded here as well.',
    },
    'bantuan-hukum': {
      definition: 'Legal services free of charge for residents who need them.',
    },
    mediasi: {
      definition: 'Standing between parties of differing interests so that they reach an agreement of their own.',
      scopeNote: "Only for disputes. A KIM's part as a go-between for information is not mediation in this sense.",
      reasons: {
        'adinda/diskusi': 'The parties to a dispute talk with each other.',
        'adinda/aspirasi': 'The interests of the parties are taken up and a way out is sought.',
        'problem-cycle/memutuskan-bersama': 'Mediation lets the parties to a dispute decide together.',
      },
    },
    'mediasi-sengketa': {
      definition: 'Mediating one given dispute among residents or between residents and others.',
    },
    'konsultasi-dan-konseling': {
      definition: 'Answering the questions of people who seek advice, and supporting them.',
      scopeNote: 'The source names "consultation or counselling" as one technique; hence there are five.',
      reasons: {
        'adinda/akses': 'Residents get the advice and explanation they need.',
        'problem-cycle/mengenali-pemecahan': 'Advice helps people see how their problem can be solved.',
      },
    },
    konsultasi: {
      definition: 'Asking for or giving advice on a matter.',
    },
    konseling: {
      definition: 'Supporting a person through a personal difficulty by conversation.',
    },
    klinik: {
      definition: 'A fixed place or time for questions on one field, such as a clinic for safe use of the internet.',
    },
    'di-luar-lima-teknik': {
      definition: 'Activities that KIMs often report but that are none of the five techniques of empowerment.',
      scopeNote:
        'A third of the titles collected are here. Such activities are worth no less; the source just does not call them techniques.',
    },
    lomba: {
      definition: 'Holding or entering a contest.',
      scopeNote: 'An award received without a contest is recorded as an award.',
    },
    'lomba-cerdas-cermat': {
      definition: 'A contest between KIMs on skill in finding, processing and presenting information.',
    },
    festival: {
      definition: 'A celebration or week of activities with many groups, such as KIMFest.',
      reasons: {
        'adinda/networking': 'A festival brings KIMs from many places together.',
      },
    },
    penghargaan: {
      definition: 'Receiving or giving an award.',
      reasons: { 'adinda/networking': 'An award from outside makes the group known to others.' },
    },
    usaha: {
      definition: 'Making or selling goods and services to add to the income of the group or of residents.',
      reasons: {
        'adinda/implementasi': 'In a business what has been learnt is put to use.',
        'kim-functions/lembaga-bernilai-ekonomi': 'A business brings economic value to the group and to residents.',
        'kim-missions/mendayagunakan-informasi': 'A business is a way to use information for added value.',
      },
    },
    bazar: {
      definition: "A temporary market for residents' products.",
    },
    pembentukan: {
      definition: 'Founding a KIM or a KIM forum, including finding members and electing officers.',
      reasons: {
        'adinda/networking': 'Every new KIM adds to the network of dissemination, which is what KIMs are founded for.',
        'kim-missions/tumbuh-mandiri': 'The first mission wants KIMs to come into being and to grow.',
      },
    },
    pengukuhan: {
      definition: 'Formal recognition of the group or of its officers.',
      scopeNote: 'Confirmation, inauguration and ratification are recognition, no sign of a hierarchy.',
      reasons: {
        'adinda/networking': 'Confirmation settles how the group stands with the government that confirms it.',
      },
    },
    rapat: {
      definition: 'A meeting of officers or organisers to arrange work and take decisions.',
      scopeNote: 'A meeting of members to exchange information is recorded as a regular meeting, under dissemination.',
      reasons: {
        'adinda/diskusi': 'In a meeting matters are discussed before they are decided.',
        'problem-cycle/memutuskan-bersama': 'A meeting produces decisions taken together.',
      },
    },
    'musyawarah-perencanaan': {
      definition: 'An assembly of residents and officials that settles the plan or the budget of a desa or kelurahan.',
      scopeNote: 'A rembuk on stunting is recorded as a residents’ gathering, and a meeting of officers as a meeting.',
    },
    'rapat-koordinasi': {
      definition: 'A meeting of several groups or bodies to align their work.',
      reasons: {
        'adinda/networking': 'A coordination meeting connects several groups or bodies.',
        'principles/sinergitas': "Coordination lets the parties' efforts complete each other.",
      },
    },
    monev: {
      definition: 'Following and judging how an activity or a group is doing.',
      reasons: {
        'adinda/networking': 'Checking and evaluation link the group with those who support it.',
        'principles/terukur': 'The principle "measurable" asks that success can be measured.',
      },
    },
    'kerja-bakti': {
      definition: 'Unpaid work done together for the neighbourhood.',
      reasons: {
        'adinda/implementasi': 'Communal work puts into action what was agreed.',
        'problem-cycle/melaksanakan-bersama': 'The decision is carried out by working together.',
      },
    },
    'aksi-sosial': {
      definition: 'Helping residents in need with goods, work or money.',
      reasons: {
        'adinda/implementasi': 'Aid is action taken for residents.',
      },
    },
    pendataan: {
      definition: 'Gathering and recording data, such as a survey, a mapping or a quick count.',
      reasons: {
        'adinda/implementasi': 'Gathering data is practical work for residents.',
        'information-cycle/mengumpulkan': 'Data collection gathers information in the field.',
      },
    },
    'pencarian-informasi': {
      definition: 'Going to or contacting a source to obtain information.',
      reasons: {
        'adinda/akses': 'To seek out information is to access it.',
        'information-cycle/mengumpulkan': 'What is sought out becomes the material gathered.',
      },
    },
    'kerja-sama': {
      definition: 'Making or carrying out an agreement with another party.',
      scopeNote: 'Where a named form such as training is held with a partner, that form is recorded.',
      reasons: {
        'adinda/networking': 'Cooperation adds to the network of the group.',
        'principles/kemitraan': 'The principle of partnership wants cooperation as equals, to the benefit of both.',
      },
    },
    'pelestarian-lingkungan': {
      definition: 'Practical care for nature, such as planting trees or managing waste.',
      reasons: {
        'adinda/implementasi': 'Caring for nature is putting knowledge into practice on the spot.',
      },
    },
    'kawasan-percontohan': {
      definition: 'Running a plot or an area as an example of a practice.',
      reasons: {
        'adinda/implementasi': 'A demonstration site shows information put into practice.',
      },
    },
    'peringatan-hari-besar': {
      definition: 'Marking an important day, for instance with a ceremony or a community walk.',
      reasons: { 'adinda/implementasi': 'A celebration is carried out together with residents.' },
    },
    'penyaluran-aspirasi': {
      definition: 'Taking up the wishes, complaints or reports of residents and passing them on to those in charge.',
      scopeNote: 'Calling on an official is an audience; talking with one is a dialogue.',
      reasons: { 'adinda/aspirasi': 'Wishes and complaints of residents are carried to those in charge.' },
    },
    siskamling: {
      definition: 'Residents keep watch or patrol by turns for the safety of their neighbourhood.',
      scopeNote: 'Patrols of the police or the army without residents are not a neighbourhood watch.',
      reasons: { 'adinda/implementasi': 'Residents themselves keep their neighbourhood safe.' },
    },
    'layanan-kesehatan-warga': {
      definition: 'Examining, weighing, treating or vaccinating residents where they live.',
      scopeNote: 'A health talk without a service is recorded as an outreach talk.',
      reasons: { 'adinda/implementasi': 'Residents are given a service.' },
    },
    'jemput-bola': {
      definition: 'Officers go to residents to give a service that is usually given at an office.',
      scopeNote: 'Where health checks are given, choose the health service.',
      reasons: { 'adinda/implementasi': 'Residents are served where they are.' },
    },
    peluncuran: {
      definition: 'Presenting or opening something new for use, such as a site, a programme or a building.',
      scopeNote: 'Founding a group is recorded as founding.',
      reasons: { 'adinda/implementasi': 'Something that was planned comes into use.' },
    },
    'tanggap-bencana': {
      definition: 'Helping residents, making the place safe or restoring it during and after a disaster.',
      scopeNote: 'A drill is recorded as a simulation, handing out aid as social aid.',
      reasons: { 'adinda/implementasi': 'Residents are helped by deeds.' },
    },
    simulasi: {
      definition: 'Acting out a situation or an activity for practice, such as facing a disaster.',
      scopeNote: 'Training that uses a simulation remains training.',
      reasons: { 'adinda/implementasi': 'What was learned is acted out.' },
    },
    deklarasi: {
      definition: 'Stating a common resolve in public, such as being free of open defecation.',
      scopeNote:
        'Opening a new site, programme or building is a launch; an agreement with another party is cooperation.',
      reasons: { 'adinda/implementasi': 'A common resolve is stated and begun.' },
    },
    keagamaan: {
      definition: 'Worship, recitation, common prayer or a religious celebration with residents.',
      scopeNote: 'Gifts and the handing out of zakat are recorded as social aid.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    adat: {
      definition: 'A local customary ceremony or tradition.',
      scopeNote: 'A procession or a feast of custom that is a show is recorded as a festival.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    olahraga: {
      definition: 'Gymnastics, cycling or playing a sport together without a contest.',
      scopeNote: 'Matches and tournaments are recorded as contests.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    'pembangunan-fisik': {
      definition: 'Building or installing public works, such as a road, a retaining wall or water supply.',
      scopeNote: 'Unpaid work done together is recorded as communal work.',
      reasons: { 'adinda/implementasi': 'What was planned is built.' },
    },
  },
});
