import { readCode, readCodes } from '../../cells/codes.js';
import { isNothing } from '../../cells/content.js';
import type { Finder } from '../../cells/finder.js';
import { atLastBracket } from '../../cells/trim.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import { limits } from '../../parse/limits.js';
import { type Channel, channels } from '../../vocabulary/concepts/channels.js';
import type { RowFault } from '../import-faults.js';
import { type CellReader, fault, nothing } from './cell-reading.js';
import { onlyText, textReader } from './text-cells.js';

/* The media of a group: several in one cell, or the address in one of them. */

const readAddress = textReader(limits.line);

export const readMediaCell: CellReader = onlyText((text, column, context) => {
  const { find } = context;
  const { codes, unread } = readCodes(channels, text, find);
  if (codes.length > 0 && unread === 0) return { value: codes.slice(0, limits.codes).map((channel) => ({ channel })) };
  const parts = text.split(/[,;|\n•]| dan | & /).filter((part) => /[\p{L}\d]/u.test(part));
  const faults = new Set<RowFault['code']>();
  const media = parts.slice(0, limits.codes).flatMap((part) => {
    const { channel, address = '' } = mediumIn(part.trim(), find) ?? {};
    if (channel === undefined) faults.add('cell.partly-read');
    if (channel === undefined) return [];
    // A telephone number is no address that is kept.
    const taken = address === '' ? nothing : readAddress(address, column, context);
    for (const code of taken.faults ?? []) faults.add(code);
    return [{ channel, ...(taken.value !== undefined && { address: taken.value }) }];
  });
  if (media.length === 0) return fault('shape.unknown-code');
  return { value: media, ...(faults.size > 0 && { faults: [...faults] }) };
});

interface Medium {
  readonly channel: Channel;
  readonly address?: string;
}

const isAddress = /[@./_\d]|^kim /i;
const ofMedium = /^(?:group|grup|channel|kanal|page|fanpage|halaman|resmi|warga)$/i;

/** `IG @kim`, `Facebook: KIM Mawar`, `@kim (Instagram)`, `instagram.com/kim`, `www.kim.id`. */
function mediumIn(part: string, find: Finder): Medium | undefined {
  const channelOf = (text: string) => readCode(channels, text, find) as Channel | undefined;
  const alone = channelOf(part);
  if (alone !== undefined) return { channel: alone };
  const words = part.split(/[ :=]{1,3}/);
  for (const count of [2, 1]) {
    const label = words.slice(0, count).join(' ');
    const channel = words.length > count ? channelOf(label.replace(/^akun /i, '')) : undefined;
    if (channel === undefined) continue;
    const rest = part.slice(label.length);
    const address = rest.replace(/^[ :=-]{1,4}/, '');
    // `Koran dinding` is another medium.
    if (/^ ?[:=]/.test(rest) || isAddress.test(address)) return { channel, address };
    if (ofMedium.test(address)) return { channel };
  }
  const { before = '', inside = '' } = atLastBracket(part) ?? {};
  const behind = channelOf(inside);
  if (behind !== undefined) return { channel: behind, address: before.trim() };
  const host = (part.replace(/^https?:\/\//i, '').split('/', 1)[0] as string).split('.');
  if (host.length < 2 || !host.every((label) => /^[a-z0-9-]{1,40}$/i.test(label))) return undefined;
  const site = host.find((label) => label !== 'www' && label !== 'm') ?? '';
  return { channel: channelOf(site) ?? 'situs', address: part };
}

/** `belum punya`, `menyusul`, `dalam proses`: there is none yet. */
const statesLack =
  /^\s*(?:(?:belum|blm|tidak|tdk|tanpa)(?: (?:punya|ada|memiliki|dibuat|tersedia|buat|mempunyai))?|menyusul|segera(?: dibuat)?|(?:masih )?(?:dalam )?proses(?: pembuatan)?|sedang dibuat|akan dibuat)\s*$/i;
/** There is one, and nothing is done in it. */
const inactive = /^\s*(?:tidak|tdk|kurang|non|belum)[ -]?aktif\s*$/i;

/** The address of a group in one medium, or a mark that it has the medium. */
export function mediumReader(channel: Channel): CellReader {
  return (content, column, context) => {
    const isMark =
      typeof content === 'boolean' ? content : typeof content === 'string' ? readYesOrNo(content) : undefined;
    if (isMark !== undefined) return isMark ? { value: [{ channel }] } : nothing;
    if (typeof content === 'string' && (isNothing(content) || statesLack.test(content))) return nothing;
    if (typeof content === 'string' && inactive.test(content)) return fault('shape.unknown-code');
    const { value, faults } = readAddress(content, column, context);
    return {
      ...(value !== undefined && { value: [{ channel, address: value }] }),
      ...(faults !== undefined && { faults }),
    };
  };
}
