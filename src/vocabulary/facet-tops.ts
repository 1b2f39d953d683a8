import { type Channel, type ChannelFamily, channels } from './concepts/channels.js';
import { type Technique, type TechniqueTop, techniques } from './concepts/techniques.js';
import { requireCode } from './kinds.js';
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
  requireCode(channels, channel, 'channelFamily', 'channel');
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
  requireCode(techniques, technique, 'mainTechnique', 'technique');
  return topOf(techniques, technique) as TechniqueTop;
}
