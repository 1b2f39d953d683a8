import { frozen } from '../kernel/frozen.js';
import { type Channel, type ChannelFamily, channels } from './concepts/channels.js';
import type { KimfestCategory } from './concepts/kimfest-categories.js';
import { type Technique, type TechniqueTop, techniques } from './concepts/techniques.js';
import { type Topic, type TopicTop, topics } from './concepts/topics.js';
import { topOf } from './queries.js';

/**
 * The family of a channel: the top of its branch.
 *
 * @throws KimError `unknown-id` for a code that is no channel.
 *
 * @example
 * ```ts
 * channelFamily('whatsapp'); // 'media-baru'
 * channelFamily('cetak'); // 'cetak'
 * ```
 */
export function channelFamily(channel: Channel): ChannelFamily {
  // The type of the tops is read off the same rows, so the top of a channel is a family by construction.
  return topOf(channels, channel) as ChannelFamily;
}

/**
 * Which of the five techniques a form belongs to, or `di-luar-lima-teknik`.
 *
 * @throws KimError `unknown-id` for a code that is no technique.
 *
 * @example
 * ```ts
 * mainTechnique('studi-tiru'); // 'diseminasi-informasi'
 * mainTechnique('lomba'); // 'di-luar-lima-teknik'
 * ```
 */
export function mainTechnique(technique: Technique): TechniqueTop {
  return topOf(techniques, technique) as TechniqueTop;
}

/** The category of each topic without a wider one. Only what the source names has one; a new topic must be placed here. */
const categories: Readonly<Record<TopicTop, KimfestCategory | undefined>> = /* @__PURE__ */ frozen({
  'ekonomi-produktif': 'ekonomi-kreatif-digital',
  pariwisata: 'sosial-budaya',
  kesehatan: 'sosial-budaya',
  lingkungan: 'sosial-budaya',
  'seni-budaya': 'sosial-budaya',
  sosial: 'sosial-budaya',
  pendidikan: 'literasi',
  'teknologi-informasi': 'literasi',
  'media-komunikasi': 'literasi',
  pangan: undefined,
  pertanian: undefined,
  'kelautan-perikanan': undefined,
  pemuda: undefined,
  'perempuan-dan-keluarga': undefined,
  'keamanan-ketertiban': undefined,
  kebencanaan: undefined,
  olahraga: undefined,
  'pemilihan-umum': undefined,
  hukum: undefined,
  'pembangunan-desa': undefined,
  'kelembagaan-kim': undefined,
});

/**
 * Under which main category of KIMFest 2025 a topic falls; `undefined`: the published categories do not name it.
 *
 * @throws KimError `unknown-id` when there is no such topic.
 *
 * @example
 * ```ts
 * kimfestCategoryOf('stunting'); // 'sosial-budaya'
 * kimfestCategoryOf('hukum'); // undefined
 * ```
 */
export function kimfestCategoryOf(topic: Topic): KimfestCategory | undefined {
  return categories[topOf(topics, topic) as TopicTop];
}
