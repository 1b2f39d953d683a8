import { requireArgument, text } from '../kernel/arguments.js';
import { frozen } from '../kernel/frozen.js';
import { KimError } from '../kernel/kim-error.js';
import { nearest } from '../kernel/text.js';
import type { Framework } from './framework.js';
import { adindaFramework } from './frameworks/adinda.js';
import { adindaKegiatanFramework } from './frameworks/adinda-kegiatan-2027.js';
import { idmFramework } from './frameworks/idm.js';
import { ikmFramework } from './frameworks/ikm.js';
import { lcckBojonegoroFramework } from './frameworks/lcck-bojonegoro-2015.js';
import { pembinaanFramework } from './frameworks/pembinaan-2027.js';

/** Every framework of this library, by id. */
export const frameworks = /* @__PURE__ */ frozen({
  'adinda-2027': adindaFramework,
  'adinda-kegiatan-2027': adindaKegiatanFramework,
  'pembinaan-2027': pembinaanFramework,
  'ikm-2017': ikmFramework,
  'idm-2016': idmFramework,
  'lcck-bojonegoro-2015': lcckBojonegoroFramework,
} as const satisfies Readonly<Record<string, Framework>>);

/** Id of a framework of this library. */
export type FrameworkId = keyof typeof frameworks;

/**
 * A framework of this library.
 *
 * @throws KimError `unknown-id` when there is none of this id; the sentence names the nearest one.
 *
 * @example
 * ```ts
 * frameworkById('adinda-2027').root.children.length; // 6
 * frameworkById('idm-2016').origin.status; // 'official-preset'
 * ```
 */
export function frameworkById(id: string): Framework {
  requireArgument(id, text, 'frameworkById', 'id');
  if (Object.hasOwn(frameworks, id)) return frameworks[id as FrameworkId];
  const ids = Object.keys(frameworks);
  const guess = nearest(id, ids);
  const hint = guess === undefined ? `known are ${ids.join(', ')}` : `did you mean "${guess}"?`;
  throw new KimError('unknown-id', `frameworkById knows no framework of this id; ${hint}.`);
}
