/**
 * Whether a change is in a sample of this share: evenly drawn, and for the same draw always the same ones. Tests that were written
 * for the survivors of one draw are judged by another.
 */
export function isSampled(id, share, draw = 0) {
  const mixed = Math.imul((Number(id) + 1) ^ Math.imul(draw, 0x85ebca6b), 0x9e3779b1) >>> 0;
  const again = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
  return ((again ^ (again >>> 12)) >>> 0) / 2 ** 32 < share;
}
