/** Whether a change is in a sample of this share: evenly drawn, always the same ones. */
export function isSampled(id, share) {
  const mixed = Math.imul(Number(id) + 1, 0x9e3779b1) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 < share;
}
