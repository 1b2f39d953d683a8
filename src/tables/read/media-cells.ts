import { readCodes } from '../../cells/codes.js';
import { isNothing } from '../../cells/content.js';
import { readYesOrNo } from '../../cells/yes-or-no.js';
import { limits } from '../../parse/limits.js';
import { type Channel, channels } from '../../vocabulary/concepts/channels.js';
import { type CellReader, fault, nothing } from './cell-reading.js';
import { onlyText, textReader } from './text-cells.js';

/* The media of a group: several in one cell, or the address in one of them. */

export const readMediaCell: CellReader = onlyText((text, _, { find }) => {
  const { codes, unread } = readCodes(channels, text, find);
  if (codes.length === 0) return fault('shape.unknown-code');
  return {
    value: codes.slice(0, limits.codes).map((channel) => ({ channel })),
    ...(unread > 0 && { faults: ['cell.partly-read'] }),
  };
});

/** The address of a group in one medium, or a mark that it has the medium. */
export function mediumReader(channel: Channel): CellReader {
  const readAddress = textReader(limits.line);
  return (content, column, context) => {
    const isMark =
      typeof content === 'boolean' ? content : typeof content === 'string' ? readYesOrNo(content) : undefined;
    if (isMark !== undefined) return isMark ? { value: [{ channel }] } : nothing;
    if (typeof content === 'string' && isNothing(content)) return nothing;
    const { value, faults } = readAddress(content, column, context);
    return {
      ...(value !== undefined && { value: [{ channel, address: value }] }),
      ...(faults !== undefined && { faults }),
    };
  };
}
