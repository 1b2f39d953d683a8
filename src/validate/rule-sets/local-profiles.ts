import { frozen } from '../../kernel/frozen.js';
import type { LocalProfile } from '../rule-set.js';
import { kabupatenBerau } from './local/kabupaten-berau.js';
import { kabupatenJembrana } from './local/kabupaten-jembrana.js';
import { kabupatenKapuasHulu } from './local/kabupaten-kapuas-hulu.js';
import { kabupatenKotawaringinTimur } from './local/kabupaten-kotawaringin-timur.js';
import { kabupatenKutaiKartanegara } from './local/kabupaten-kutai-kartanegara.js';
import { kabupatenMamuju } from './local/kabupaten-mamuju.js';
import { kabupatenPandeglang } from './local/kabupaten-pandeglang.js';
import { kabupatenTuban } from './local/kabupaten-tuban.js';
import { kotaDepok } from './local/kota-depok.js';
import { kotaSurabaya } from './local/kota-surabaya.js';

const rows = [
  kabupatenBerau,
  kabupatenJembrana,
  kabupatenKapuasHulu,
  kabupatenKotawaringinTimur,
  kabupatenKutaiKartanegara,
  kabupatenMamuju,
  kabupatenPandeglang,
  kabupatenTuban,
  kotaDepok,
  kotaSurabaya,
] as const;

/** Id of a local profile. */
export type LocalProfileId = (typeof rows)[number]['id'];

/** What single places ask for beyond, or otherwise than, the national rules; one file a place. */
export const localProfiles: readonly LocalProfile<LocalProfileId>[] = /* @__PURE__ */ frozen(rows);
