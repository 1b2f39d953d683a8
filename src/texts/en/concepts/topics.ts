import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Topic } from '../../../vocabulary/concepts/topics.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const topicsLabels: SchemeLabels<Topic> = /* @__PURE__ */ labelled({
  pendidikan: 'education',
  literasi: 'literacy',
  kesehatan: 'health',
  stunting: 'stunting',
  gizi: 'nutrition',
  pangan: 'food',
  pertanian: 'farming',
  'kelautan-perikanan': 'sea and fisheries',
  'ekonomi-produktif': 'productive economy',
  umkm: 'small enterprises',
  koperasi: 'cooperatives',
  pariwisata: 'tourism',
  'seni-budaya': 'arts and culture',
  lingkungan: 'environment',
  'pengelolaan-sampah': 'waste and reuse',
  energi: 'energy',
  pemuda: 'youth',
  'perempuan-dan-keluarga': 'women and family',
  sosial: 'social affairs',
  'keamanan-ketertiban': 'safety and order',
  kebencanaan: 'disasters',
  olahraga: 'sport',
  'teknologi-informasi': 'information technology',
  'literasi-digital': 'digital literacy and hoaxes',
  'pemilihan-umum': 'elections',
  hukum: 'law',
  'pembangunan-desa': 'village development and services',
  'kelembagaan-kim': 'the KIM itself',
  'media-komunikasi': 'media and communication',
});

export const topics: SchemeTexts<Topic> = /* @__PURE__ */ described(topicsLabels, {
  title: 'Topics',
  description:
    'What information and activities are about. No official list was found; this one is gathered from contests, awards and reports.',
  concepts: {
    pendidikan: {
      definition: 'Schools, lifelong learning and the education of children.',
    },
    literasi: {
      definition: 'The ability to read, understand and use information.',
    },
    kesehatan: {
      definition: 'The health of residents, nutrition and the prevention of disease.',
    },
    stunting: {
      definition: 'Prevention and reduction of stunted growth in children.',
    },
    gizi: {
      definition: 'Nutrition of residents and nutritious meals, the programme of free meals included.',
      scopeNote: 'Children whose growth is held back are recorded as stunting, supply and processing of food as food.',
    },
    pangan: {
      definition: 'Supply, quality and processing of food.',
    },
    pertanian: {
      definition: 'Crops, plantations and livestock.',
    },
    'kelautan-perikanan': {
      definition: 'The sea, fishers and fish farming.',
    },
    'ekonomi-produktif': {
      definition: 'Businesses, products and income of residents.',
    },
    umkm: {
      definition: 'Micro, small and medium enterprises of residents.',
    },
    koperasi: {
      definition: 'Cooperatives of residents, village cooperatives included.',
      scopeNote:
        'Businesses of persons or families are recorded as small enterprises, common businesses that are no cooperative as productive economy.',
    },
    pariwisata: {
      definition: 'Places to visit and visitors.',
    },
    'seni-budaya': {
      definition: 'Local arts, custom and culture, film included.',
    },
    lingkungan: {
      definition: 'Nature, cleanliness, waste and energy.',
    },
    'pengelolaan-sampah': {
      definition: 'Reducing, sorting and reusing waste.',
    },
    energi: {
      definition: 'Sources and use of energy, such as biogas.',
    },
    pemuda: {
      definition: 'Activities and interests of young people.',
    },
    'perempuan-dan-keluarga': {
      definition: 'Empowerment of women, children and families.',
    },
    sosial: {
      definition: 'Aid and care for residents in need.',
    },
    'keamanan-ketertiban': {
      definition: 'Safety of the neighbourhood, public order and traffic.',
      scopeNote: 'Disasters are recorded as disasters, rules and the settlement of disputes as law.',
    },
    kebencanaan: {
      definition: 'Disasters, preparedness and recovery.',
      scopeNote:
        'Everyday cleanness and care for nature are recorded as environment, guarding against crime as safety and order.',
    },
    olahraga: {
      definition: 'Sport and fitness of residents.',
      scopeNote: 'Check-ups and the prevention of disease are recorded as health, dance and shows as arts and culture.',
    },
    'teknologi-informasi': {
      definition: 'Devices, networks and digital services.',
    },
    'literasi-digital': {
      definition: 'Using the internet safely and recognising false news.',
    },
    'pemilihan-umum': {
      definition: 'General, regional and village elections.',
    },
    hukum: {
      definition: 'Legal awareness, legal aid and settlement of disputes.',
    },
    'pembangunan-desa': {
      definition: 'Development, public works and services of local government.',
    },
    'kelembagaan-kim': {
      definition: 'Founding, running and supporting the KIM itself.',
    },
    'media-komunikasi': {
      definition: 'Journalism, radio, photo and video.',
    },
  },
});
