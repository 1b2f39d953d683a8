import { foldText } from '../kernel/text.js';

/** What radio buttons, check boxes and people write. */
const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['ya', true],
  ['yes', true],
  ['on', true],
  ['y', true],
  ['1', true],
  ['ada', true],
  ['v', true],
  ['benar', true],
  ['sudah', true],
  ['false', false],
  ['tidak', false],
  ['no', false],
  ['tdk', false],
  ['0', false],
  ['salah', false],
  ['belum', false],
  ['bukan', false],
]);

export function readYesOrNo(cell: string): boolean | undefined {
  return /^[√✓✔☑]$/.test(cell.trim()) ? true : words.get(foldText(cell));
}
