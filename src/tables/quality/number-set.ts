/** A set of whole numbers that takes a bit for each of those that stand close together. */
export interface NumberSet {
  readonly add: (number: number) => void;
  readonly size: () => number;
  /** How many are in this one and in none of the others. */
  readonly sizeWithout: (...others: readonly NumberSet[]) => number;
  /** @internal */
  readonly bitsAt: (key: number) => Uint32Array | undefined;
}

const wordsInBlock = 128;
const numbersInBlock = 32 * wordsInBlock;

export function makeNumberSet(): NumberSet {
  const blocks = new Map<number, Uint32Array>();

  function add(number: number): void {
    const key = Math.floor(number / numbersInBlock);
    const at = number - key * numbersInBlock;
    let block = blocks.get(key);
    if (block === undefined) {
      block = new Uint32Array(wordsInBlock);
      blocks.set(key, block);
    }
    block[at >> 5] = (block[at >> 5] as number) | (1 << (at & 31));
  }

  function sizeWithout(...others: readonly NumberSet[]): number {
    let size = 0;
    for (const [key, block] of blocks) {
      const without = others.map((other) => other.bitsAt(key));
      for (let i = 0; i < wordsInBlock; i++) {
        let bits = block[i] as number;
        for (const other of without) if (other !== undefined) bits &= ~(other[i] as number);
        for (; bits !== 0; bits &= bits - 1) size++;
      }
    }
    return size;
  }

  return { add, size: () => sizeWithout(), sizeWithout, bitsAt: (key) => blocks.get(key) };
}
