import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Topic } from '../../../vocabulary/concepts/topics.js';

export const topics: SchemeTexts<Topic> = /* @__PURE__ */ frozen({
  title: 'Topics',
  description:
    'What information and activities are about. No official list was found; this one is gathered from contests, awards and reports.',
  concepts: {
    pendidikan: {
      label: 'education',
      definition: 'Schools, lifelong learning and the education of children.',
    },
    literasi: {
      label: 'literacy',
      definition: 'The ability to read, understand and use information.',
    },
    kesehatan: {
      label: 'health',
      definition: 'The health of residents, nutrition and the prevention of disease.',
    },
    stunting: {
      label: 'stunting',
      definition: 'Prevention and reduction of stunted growth in children.',
    },
    gizi: {
      label: 'nutrition',
      definition: 'Nutrition of residents and nutritious meals, the programme of free meals included.',
    },
    pangan: {
      label: 'food',
      definition: 'Supply, quality and processing of food.',
    },
    pertanian: {
      label: 'farming',
      definition: 'Crops, plantations and livestock.',
    },
    'kelautan-perikanan': {
      label: 'sea and fisheries',
      definition: 'The sea, fishers and fish farming.',
    },
    'ekonomi-produktif': {
      label: 'productive economy',
      definition: 'Businesses, products and income of residents.',
    },
    umkm: {
      label: 'small enterprises',
      definition: 'Micro, small and medium enterprises of residents.',
    },
    koperasi: {
      label: 'cooperatives',
      definition: 'Cooperatives of residents, village cooperatives included.',
    },
    pariwisata: {
      label: 'tourism',
      definition: 'Places to visit and visitors.',
    },
    'seni-budaya': {
      label: 'arts and culture',
      definition: 'Local arts, custom and culture, film included.',
    },
    lingkungan: {
      label: 'environment',
      definition: 'Nature, cleanliness, waste and energy.',
    },
    'pengelolaan-sampah': {
      label: 'waste and reuse',
      definition: 'Reducing, sorting and reusing waste.',
    },
    energi: {
      label: 'energy',
      definition: 'Sources and use of energy, such as biogas.',
    },
    pemuda: {
      label: 'youth',
      definition: 'Activities and interests of young people.',
    },
    'perempuan-dan-keluarga': {
      label: 'women and family',
      definition: 'Empowerment of women, children and families.',
    },
    sosial: {
      label: 'social affairs',
      definition: 'Aid and care for residents in need.',
    },
    'keamanan-ketertiban': {
      label: 'safety and order',
      definition: 'Safety of the neighbourhood, public order and traffic.',
    },
    kebencanaan: {
      label: 'disasters',
      definition: 'Disasters, preparedness and recovery.',
    },
    olahraga: {
      label: 'sport',
      definition: 'Sport and fitness of residents.',
    },
    'teknologi-informasi': {
      label: 'information technology',
      definition: 'Devices, networks and digital services.',
    },
    'literasi-digital': {
      label: 'digital literacy and hoaxes',
      definition: 'Using the internet safely and recognising false news.',
    },
    'pemilihan-umum': {
      label: 'elections',
      definition: 'General, regional and village elections.',
    },
    hukum: {
      label: 'law',
      definition: 'Legal awareness, legal aid and settlement of disputes.',
    },
    'pembangunan-desa': {
      label: 'village development and services',
      definition: 'Development, public works and services of local government.',
    },
    'kelembagaan-kim': {
      label: 'the KIM itself',
      definition: 'Founding, running and supporting the KIM itself.',
    },
    'media-komunikasi': {
      label: 'media and communication',
      definition: 'Journalism, radio, photo and video.',
    },
  },
});
