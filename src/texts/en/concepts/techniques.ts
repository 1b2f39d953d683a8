import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Technique, TechniqueLinks } from '../../../vocabulary/concepts/techniques.js';

export const techniques: SchemeTexts<Technique, TechniqueLinks> = /* @__PURE__ */ frozen({
  title: 'Empowerment techniques and kinds of activity',
  description:
    'The five techniques of informative empowerment with their forms, and a branch of its own for activities that KIMs often report but that are none of the five. The form that a title names first decides the place.',
  concepts: {
    'diseminasi-informasi': {
      label: 'information dissemination',
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
      label: 'public talk',
      definition: 'A meeting of residents with a speaker or an official, to hear an explanation and to ask questions.',
      reasons: {
        'adinda/diskusi': 'In a public talk residents ask the speaker and are answered.',
      },
    },
    lokakarya: {
      label: 'workshop',
      definition: 'A working meeting in which a subject is treated together until there is a result.',
      scopeNote: 'What calls itself a workshop is recorded here even where its content is training.',
      reasons: { 'adinda/akses': 'Those who take part in a workshop get information and new ways of working.' },
    },
    widyawisata: {
      label: 'study visit',
      definition: 'Visiting another place or group to learn from its experience, or receiving such a visit.',
      scopeNote: 'The word "widyawisata" is rare; reports mostly say studi banding, studi tiru or kunjungan kerja.',
      reasons: {
        'adinda/akses': 'A study visit gives information from the experience of another group.',
        'adinda/networking': 'A study visit brings the group together with other groups or bodies.',
      },
    },
    'studi-banding': {
      label: 'comparative study visit',
      definition: "A visit to another group to compare its way of working with one's own.",
    },
    'studi-tiru': {
      label: 'study visit to adopt a practice',
      definition: 'A visit to a successful group with the intention of doing as it does.',
    },
    'kunjungan-kerja': {
      label: 'working visit',
      definition: 'An official visit by officers or officials to another group or body to exchange experience.',
    },
    'tukar-kawruh': {
      label: 'exchange of know-how',
      definition: 'A meeting between groups to learn from one another.',
    },
    sarasehan: {
      label: 'informal forum',
      definition: 'An informal gathering to exchange views on a matter with people who know it.',
      reasons: {
        'adinda/diskusi': 'A sarasehan is a gathering for the exchange of views.',
      },
    },
    anjangsana: {
      label: 'friendly visit',
      definition: 'A friendly visit to residents, local figures or another group to strengthen ties and exchange news.',
      reasons: {
        'adinda/networking': 'A friendly visit strengthens ties with people outside the group.',
      },
    },
    dialog: {
      label: 'dialogue',
      definition:
        'A two-way conversation between residents and another party, such as government, on a shared concern.',
      reasons: {
        'adinda/diskusi': 'A dialogue is a conversation in both directions.',
        'kim-functions/mitra-dialog': 'Through dialogue a KIM becomes a partner that government talks with.',
      },
    },
    diskusi: {
      label: 'discussion',
      definition: 'A meeting to talk a subject through together.',
      reasons: {
        'adinda/diskusi':
          'The form and the ADINDA function both mean talking information through together; the function can be served by other forms as well.',
        'problem-cycle/menemukan-masalah': 'Shared problems are found by discussion among the members.',
      },
    },
    'diskusi-kelompok-terpumpun': {
      label: 'focus group discussion',
      definition: 'A guided discussion of one subject with chosen participants.',
    },
    'rembuk-warga': {
      label: "residents' gathering",
      definition:
        'A gathering of residents where they live, formal or casual, used to pass on and discuss information.',
      reasons: {
        'adinda/diskusi': 'Residents discuss what is passed on at the gathering.',
        'problem-cycle/memutuskan-bersama': 'Rembuk is how residents come to a decision together.',
        'principles/partisipatif': 'Such a gathering involves residents directly.',
      },
    },
    'pertemuan-rutin': {
      label: 'regular meeting of the group',
      definition: 'A recurring meeting of the members of a KIM or a KIM forum to exchange information.',
      scopeNote: 'What is called rapat, rakor or musyawarah is recorded as a meeting outside the five techniques.',
      reasons: {
        'adinda/diskusi': 'Members meet to exchange and discuss information.',
      },
    },
    audiensi: {
      label: 'audience with an authority',
      definition: 'Calling on an official or a body to put a situation, an idea or a request before them.',
      reasons: {
        'adinda/aspirasi': 'An audience carries the wishes of residents or of the group to those in charge.',
        'adinda/networking': 'An audience opens a relation with the body that is called on.',
        'kim-functions/mitra-dialog': 'In an audience a KIM talks directly with those who make policy.',
        'kim-missions/menyalurkan-aspirasi': 'An audience channels aspirations to those in charge.',
      },
    },
    sosialisasi: {
      label: 'information session',
      definition:
        'Explaining a programme, a rule or something new to a given audience so that it is known and understood.',
      scopeNote:
        'Where an agency gives the session to the KIM, and not the KIM to residents, the function that the KIM serves is access.',
      reasons: {
        'adinda/diseminasi': 'An information session spreads information to its audience.',
      },
    },
    penyuluhan: {
      label: 'outreach talk',
      definition:
        'Counsel to residents so that they know, want and are able to apply a practice, for instance in health or farming.',
      reasons: {
        'adinda/diseminasi': 'An outreach talk passes knowledge on to residents.',
      },
    },
    seminar: {
      label: 'seminar',
      definition: 'A meeting at which expert speakers present a subject.',
      reasons: { 'adinda/akses': 'Those who attend a seminar get information from its speakers.' },
    },
    webinar: {
      label: 'webinar',
      definition: 'A seminar held over the internet.',
    },
    'gelar-wicara': {
      label: 'talk show',
      definition: 'A conversation with guests before an audience or on air.',
      reasons: {
        'adinda/diseminasi': 'The conversation spreads information to its listeners or viewers.',
      },
    },
    'pertunjukan-rakyat': {
      label: 'folk performance',
      definition: 'Traditional performing art that carries information to its audience.',
      scopeNote: 'A contest of folk performances is recorded as a contest.',
      reasons: {
        'adinda/diseminasi': 'The performance brings a message to its audience.',
      },
    },
    siaran: {
      label: 'broadcast',
      definition: 'Broadcasting information by radio, television or live stream.',
      reasons: {
        'adinda/diseminasi': 'A broadcast spreads information to its listeners or viewers.',
        'information-cycle/mendistribusikan': 'Broadcasting is one way to distribute information.',
      },
    },
    publikasi: {
      label: 'publication',
      definition: 'Publishing information as text, picture or video.',
      reasons: {
        'adinda/diseminasi': 'What is published spreads to its readers or viewers.',
        'information-cycle/mendistribusikan': 'Publishing is one way to distribute information.',
      },
    },
    liputan: {
      label: 'news coverage',
      definition: 'Covering an event or activity and reporting it.',
      scopeNote: "Coverage of somebody else's event is coverage, whatever the event.",
    },
    'publikasi-daring': {
      label: 'online publication',
      definition: 'Publishing information on a website, a blog or social media.',
    },
    'penerbitan-cetak': {
      label: 'print publication',
      definition: 'Publishing printed information, such as a bulletin, a leaflet or a wall newspaper.',
    },
    'klarifikasi-informasi': {
      label: 'correction of rumours',
      definition: 'Checking news that circulates and publishing what is true.',
      reasons: {
        'information-cycle/mengolah': 'Checking news is part of processing information.',
        'adinda/diseminasi': 'The correct account is passed back to residents.',
      },
    },
    'getok-tular': {
      label: 'word of mouth',
      definition: 'Passing information on from person to person.',
      reasons: {
        'adinda/diseminasi': 'The news spreads from one person to the next.',
      },
    },
    'woro-woro': {
      label: 'public announcement',
      definition:
        'Announcing information aloud, for instance over the loudspeaker of a mosque or while going round the village.',
      reasons: {
        'adinda/diseminasi': 'An announcement spreads information to all who hear it.',
      },
    },
    pameran: {
      label: 'exhibition',
      definition: "Showing products, works or activities to visitors, including a stand at somebody else's event.",
      scopeNote: 'Where selling is the point and it is called a bazar, it is recorded as a bazaar.',
      reasons: {
        'adinda/networking': 'An exhibition brings the group together with visitors and possible partners.',
        'kim-functions/lembaga-bernilai-ekonomi': 'An exhibition makes products of economic value known.',
      },
    },
    promosi: {
      label: 'promotion',
      definition: 'Making products, places or the strengths of the area known so that people want them.',
      reasons: {
        'adinda/diseminasi': 'Promotion spreads information about a product or a strength of the area.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Promotion turns information into economic value for residents.',
      },
    },
    'pendidikan-dan-latihan': {
      label: 'education and training',
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
      label: 'training',
      definition: 'Practising a skill under the guidance of a trainer.',
    },
    'bimbingan-teknis': {
      label: 'technical guidance',
      definition: 'Step-by-step guidance on how to carry out a task, mostly given by an agency.',
    },
    pembinaan: {
      label: 'coaching by the agency',
      definition: 'Direction and support so that the group works better, mostly given by an agency.',
      scopeNote: 'It is no sign of a hierarchy. A meeting that only explains is recorded as an information session.',
    },
    'pendampingan-usaha': {
      label: 'business mentoring',
      definition:
        'Guiding people in business step by step, for instance to a business number, QRIS payment, a halal certificate or an online shop.',
      scopeNote:
        'Mentoring outside business is recorded as coaching by the agency, running a business as productive business.',
    },
    pembekalan: {
      label: 'briefing before a task',
      definition: 'Equipping people with knowledge before they take up a task or enter a contest.',
    },
    'peningkatan-kapasitas': {
      label: 'capacity building',
      definition: 'A series of learning activities so that the group can manage itself and its information.',
    },
    'edukasi-praktik': {
      label: 'hands-on learning',
      definition: 'Learning by doing, for instance making biogas or batik.',
    },
    literasi: {
      label: 'literacy programme',
      definition: 'Learning to read, understand and use information, including digital literacy.',
    },
    advokasi: {
      label: 'advocacy',
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
      label: 'litigation',
      definition: 'Defending the interests of residents through proceedings in court.',
    },
    paralegal: {
      label: 'paralegal support',
      definition: 'Legal support by trained residents who are not advocates.',
      scopeNote: 'Training or an information session on paralegals is recorded here as well.',
    },
    'bantuan-hukum': {
      label: 'legal aid',
      definition: 'Legal services free of charge for residents who need them.',
    },
    mediasi: {
      label: 'mediation',
      definition: 'Standing between parties of differing interests so that they reach an agreement of their own.',
      scopeNote: "Only for disputes. A KIM's part as a go-between for information is not mediation in this sense.",
      reasons: {
        'adinda/diskusi': 'The parties to a dispute talk with each other.',
        'adinda/aspirasi': 'The interests of the parties are taken up and a way out is sought.',
        'problem-cycle/memutuskan-bersama': 'Mediation lets the parties to a dispute decide together.',
      },
    },
    'mediasi-sengketa': {
      label: 'mediation of a dispute',
      definition: 'Mediating one given dispute among residents or between residents and others.',
    },
    'konsultasi-dan-konseling': {
      label: 'consultation and counselling',
      definition: 'Answering the questions of people who seek advice, and supporting them.',
      scopeNote: 'The source names "consultation or counselling" as one technique; hence there are five.',
      reasons: {
        'adinda/akses': 'Residents get the advice and explanation they need.',
        'problem-cycle/mengenali-pemecahan': 'Advice helps people see how their problem can be solved.',
      },
    },
    konsultasi: {
      label: 'consultation',
      definition: 'Asking for or giving advice on a matter.',
    },
    konseling: {
      label: 'counselling',
      definition: 'Supporting a person through a personal difficulty by conversation.',
    },
    klinik: {
      label: 'advice clinic',
      definition: 'A fixed place or time for questions on one field, such as a clinic for safe use of the internet.',
    },
    'di-luar-lima-teknik': {
      label: 'outside the five techniques',
      definition: 'Activities that KIMs often report but that are none of the five techniques of empowerment.',
      scopeNote:
        'A third of the titles collected are here. Such activities are worth no less; the source just does not call them techniques.',
    },
    lomba: {
      label: 'contest',
      definition: 'Holding or entering a contest.',
      scopeNote: 'An award received without a contest is recorded as an award.',
    },
    'lomba-cerdas-cermat': {
      label: 'Quiz contest for KIMs (LCCK)',
      definition: 'A contest between KIMs on skill in finding, processing and presenting information.',
    },
    festival: {
      label: 'festival',
      definition: 'A celebration or week of activities with many groups, such as KIMFest.',
      reasons: {
        'adinda/networking': 'A festival brings KIMs from many places together.',
      },
    },
    penghargaan: {
      label: 'award',
      definition: 'Receiving or giving an award.',
      reasons: { 'adinda/networking': 'An award from outside makes the group known to others.' },
    },
    usaha: {
      label: 'productive business',
      definition: 'Making or selling goods and services to add to the income of the group or of residents.',
      reasons: {
        'adinda/implementasi': 'In a business what has been learnt is put to use.',
        'kim-functions/lembaga-bernilai-ekonomi': 'A business brings economic value to the group and to residents.',
        'kim-missions/mendayagunakan-informasi': 'A business is a way to use information for added value.',
      },
    },
    bazar: {
      label: 'bazaar',
      definition: "A temporary market for residents' products.",
    },
    pembentukan: {
      label: 'founding of a group',
      definition: 'Founding a KIM or a KIM forum, including finding members and electing officers.',
      reasons: {
        'adinda/networking': 'Every new KIM adds to the network of dissemination, which is what KIMs are founded for.',
        'kim-missions/tumbuh-mandiri': 'The first mission wants KIMs to come into being and to grow.',
      },
    },
    pengukuhan: {
      label: 'confirmation of officers',
      definition: 'Formal recognition of the group or of its officers.',
      scopeNote: 'Confirmation, inauguration and ratification are recognition, no sign of a hierarchy.',
      reasons: {
        'adinda/networking': 'Confirmation settles how the group stands with the government that confirms it.',
      },
    },
    rapat: {
      label: 'meeting',
      definition: 'A meeting of officers or organisers to arrange work and take decisions.',
      scopeNote: 'A meeting of members to exchange information is recorded as a regular meeting, under dissemination.',
      reasons: {
        'adinda/diskusi': 'In a meeting matters are discussed before they are decided.',
        'problem-cycle/memutuskan-bersama': 'A meeting produces decisions taken together.',
      },
    },
    'musyawarah-perencanaan': {
      label: 'planning assembly',
      definition: 'An assembly of residents and officials that settles the plan or the budget of a desa or kelurahan.',
      scopeNote: 'A rembuk on stunting is recorded as a residents’ gathering, and a meeting of officers as a meeting.',
    },
    'rapat-koordinasi': {
      label: 'coordination meeting',
      definition: 'A meeting of several groups or bodies to align their work.',
      reasons: {
        'adinda/networking': 'A coordination meeting connects several groups or bodies.',
        'principles/sinergitas': "Coordination lets the parties' efforts complete each other.",
      },
    },
    monev: {
      label: 'monitoring and evaluation',
      definition: 'Following and judging how an activity or a group is doing.',
      reasons: {
        'adinda/networking': 'Checking and evaluation link the group with those who support it.',
        'principles/terukur': 'The principle "measurable" asks that success can be measured.',
      },
    },
    'kerja-bakti': {
      label: 'communal work',
      definition: 'Unpaid work done together for the neighbourhood.',
      reasons: {
        'adinda/implementasi': 'Communal work puts into action what was agreed.',
        'problem-cycle/melaksanakan-bersama': 'The decision is carried out by working together.',
      },
    },
    'aksi-sosial': {
      label: 'social aid',
      definition: 'Helping residents in need with goods, work or money.',
      reasons: {
        'adinda/implementasi': 'Aid is action taken for residents.',
      },
    },
    pendataan: {
      label: 'data collection',
      definition: 'Gathering and recording data, such as a survey, a mapping or a quick count.',
      reasons: {
        'adinda/implementasi': 'Gathering data is practical work for residents.',
        'information-cycle/mengumpulkan': 'Data collection gathers information in the field.',
      },
    },
    'pencarian-informasi': {
      label: 'seeking out of information',
      definition: 'Going to or contacting a source to obtain information.',
      reasons: {
        'adinda/akses': 'To seek out information is to access it.',
        'information-cycle/mengumpulkan': 'What is sought out becomes the material gathered.',
      },
    },
    'kerja-sama': {
      label: 'cooperation',
      definition: 'Making or carrying out an agreement with another party.',
      scopeNote: 'Where a named form such as training is held with a partner, that form is recorded.',
      reasons: {
        'adinda/networking': 'Cooperation adds to the network of the group.',
        'principles/kemitraan': 'The principle of partnership wants cooperation as equals, to the benefit of both.',
      },
    },
    'pelestarian-lingkungan': {
      label: 'care for the environment',
      definition: 'Practical care for nature, such as planting trees or managing waste.',
      reasons: {
        'adinda/implementasi': 'Caring for nature is putting knowledge into practice on the spot.',
      },
    },
    'kawasan-percontohan': {
      label: 'demonstration site',
      definition: 'Running a plot or an area as an example of a practice.',
      reasons: {
        'adinda/implementasi': 'A demonstration site shows information put into practice.',
      },
    },
    'peringatan-hari-besar': {
      label: 'commemoration',
      definition: 'Marking an important day, for instance with a ceremony or a community walk.',
      reasons: { 'adinda/implementasi': 'A celebration is carried out together with residents.' },
    },
    'penyaluran-aspirasi': {
      label: 'taking up wishes and complaints',
      definition: 'Taking up the wishes, complaints or reports of residents and passing them on to those in charge.',
      scopeNote: 'Calling on an official is an audience; talking with one is a dialogue.',
      reasons: { 'adinda/aspirasi': 'Wishes and complaints of residents are carried to those in charge.' },
    },
    siskamling: {
      label: 'neighbourhood watch',
      definition: 'Residents keep watch or patrol by turns for the safety of their neighbourhood.',
      scopeNote: 'Patrols of the police or the army without residents are not a neighbourhood watch.',
      reasons: { 'adinda/implementasi': 'Residents themselves keep their neighbourhood safe.' },
    },
    'layanan-kesehatan-warga': {
      label: 'health service for residents',
      definition: 'Examining, weighing, treating or vaccinating residents where they live.',
      scopeNote: 'A health talk without a service is recorded as an outreach talk.',
      reasons: { 'adinda/implementasi': 'Residents are given a service.' },
    },
    'jemput-bola': {
      label: 'outreach service',
      definition: 'Officers go to residents to give a service that is usually given at an office.',
      scopeNote: 'Where health checks are given, choose the health service.',
      reasons: { 'adinda/implementasi': 'Residents are served where they are.' },
    },
    peluncuran: {
      label: 'launch',
      definition: 'Presenting or opening something new for use, such as a site, a programme or a building.',
      scopeNote: 'Founding a group is recorded as founding.',
      reasons: { 'adinda/implementasi': 'Something that was planned comes into use.' },
    },
    'tanggap-bencana': {
      label: 'disaster response',
      definition: 'Helping residents, making the place safe or restoring it during and after a disaster.',
      scopeNote: 'A drill is recorded as a simulation, handing out aid as social aid.',
      reasons: { 'adinda/implementasi': 'Residents are helped by deeds.' },
    },
    simulasi: {
      label: 'simulation',
      definition: 'Acting out a situation or an activity for practice, such as facing a disaster.',
      scopeNote: 'Training that uses a simulation remains training.',
      reasons: { 'adinda/implementasi': 'What was learned is acted out.' },
    },
    deklarasi: {
      label: 'declaration',
      definition: 'Stating a common resolve in public, such as being free of open defecation.',
      reasons: { 'adinda/implementasi': 'A common resolve is stated and begun.' },
    },
    keagamaan: {
      label: 'religious activity',
      definition: 'Worship, recitation, common prayer or a religious celebration with residents.',
      scopeNote: 'Gifts and the handing out of zakat are recorded as social aid.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    adat: {
      label: 'customary activity',
      definition: 'A local customary ceremony or tradition.',
      scopeNote: 'A procession or a feast of custom that is a show is recorded as a festival.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    olahraga: {
      label: 'sport together',
      definition: 'Gymnastics, cycling or playing a sport together without a contest.',
      scopeNote: 'Matches and tournaments are recorded as contests.',
      reasons: { 'adinda/implementasi': 'Residents carry it out together.' },
    },
    'pembangunan-fisik': {
      label: 'building works',
      definition: 'Building or installing public works, such as a road, a retaining wall or water supply.',
      scopeNote: 'Unpaid work done together is recorded as communal work.',
      reasons: { 'adinda/implementasi': 'What was planned is built.' },
    },
  },
});
