import { foldText } from '../kernel/text.js';
import type { KimStanding } from '../vocabulary/concepts/kim-standings.js';

/** Words with which offices map their KIMs; a KIM that is not active and not said to be dissolved is at rest. */
const words: Readonly<Record<string, KimStanding>> = {
  'masih aktif': 'aktif',
  active: 'aktif',
  berjalan: 'aktif',
  'tidak aktif': 'vakum',
  'tdk aktif': 'vakum',
  'non aktif': 'vakum',
  nonaktif: 'vakum',
  pasif: 'vakum',
  vakum: 'vakum',
  vacum: 'vakum',
  'mati suri': 'vakum',
  bubar: 'bubar',
  dibubarkan: 'bubar',
};

export function readStanding(cell: string): KimStanding | undefined {
  const word = foldText(cell).replace(/^kim /, '');
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
