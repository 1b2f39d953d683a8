import { tidyText } from '../kernel/text.js';

/* What the lines above a list say of the group that it is of: a title, or labels with a colon. */

const aboutList =
  /^(?:daftar|data|susunan|struktur|kepengurusan|pengurus|anggota|absensi|absen|rekap|rekapitulasi|laporan|jadwal|rencana|program|buku|kim\b|kelompok informasi masyarakat|komunitas informasi masyarakat)/i;
const ofManyKims =
  /^(?:daftar|data|rekap|rekapitulasi|profil) (?:nama )?(?:kim|kelompok informasi masyarakat|komunitas informasi masyarakat)\b/i;
const kimIn =
  /\b(?:kim|(?:kelompok|komunitas) informasi masyarakat(?: \(kim\))?) (?!di\b|se\b|se-|yang\b|kecamatan\b|kec\b|kabupaten\b|kab\b|kota\b|provinsi\b|tahun\b|periode\b|bulan\b|masa\b)(.+)$/i;
const placeWord =
  'desa|ds\\.?|kelurahan|kel\\.?|nagari|gampong|kecamatan|kec\\.?|kabupaten|kab\\.?|kota|provinsi|prov\\.?';
const placeAfter = new RegExp(`[ ,(]+(?:${placeWord}) .+$`, 'i');
const periodAfter = /[ ,(]+(?:tahun|periode|masa bakti|ta|t\.a\.|bulan|triwulan|semester)\b.*$/i;
const villageIn = new RegExp(
  `\\b(?:desa|ds\\.?|kelurahan|kel\\.?|nagari|gampong) (.+?)(?:[ ,(]+(?:${placeWord}|tahun|periode|masa bakti|bulan)\\b.*)?$`,
  'i',
);
const districtIn =
  /\b(?:kecamatan|kec\.?) (.+?)(?:[ ,(]+(?:kabupaten|kab\.?|kota|provinsi|tahun|periode|masa bakti|bulan)\b.*)?$/i;

/** The group that a title names, such as `DAFTAR ANGGOTA KIM MAWAR DESA CONTOH TAHUN 2025`. */
export function groupOfTitle(text: string): Readonly<Record<string, string>> | undefined {
  if (text.length > 200) return undefined;
  const title = tidyText(text);
  if (!aboutList.test(title) || ofManyKims.test(title)) return undefined;
  const after = kimIn.exec(title)?.[1];
  if (after === undefined) return undefined;
  const isNamedByPlace = new RegExp(`^(?:${placeWord}) `, 'i').test(after);
  const bare = after.replace(periodAfter, '');
  const name = (
    isNamedByPlace ? bare.replace(/[ ,(]+(?:kecamatan|kec\.?|kabupaten|kab\.?) .+$/i, '') : bare.replace(placeAfter, '')
  )
    .replace(/^["“'(]+|["”').,:]+$/g, '')
    .trim();
  if (!/\p{L}/u.test(name)) return undefined;
  const village = villageIn.exec(title)?.[1];
  const district = districtIn.exec(title)?.[1];
  return {
    kim_name: `KIM ${name}`,
    ...(village !== undefined && { place_name: village }),
    ...(district !== undefined && { kecamatan: district }),
  };
}

/** `Nama KIM : KIM Mawar`, in one cell or in several: the label, and what stands behind the colon. */
export function labelledCell(
  contents: readonly unknown[],
): { readonly label: string; readonly content: unknown } | undefined {
  const [first, second, third] = contents;
  if (typeof first !== 'string' || contents.length > 3 || first.length > 400) return undefined;
  if (contents.length === 1) {
    const [, label, content] = /^([^:=]{2,60}?)\s*[:=]\s*(\S.*)$/s.exec(first.trim()) ?? [];
    return label === undefined ? undefined : { label, content };
  }
  const label = /^([^:=]{2,60}?)\s*[:=]?$/.exec(first.trim())?.[1];
  if (label === undefined) return undefined;
  const endsWithColon = /[:=]\s*$/.test(first);
  if (contents.length === 2) {
    const behind = typeof second === 'string' ? /^\s*[:=]\s*(\S.*)$/s.exec(second)?.[1] : undefined;
    if (behind !== undefined) return { label, content: behind };
    return endsWithColon ? { label, content: second } : undefined;
  }
  return typeof second === 'string' && /^\s*[:=]\s*$/.test(second) ? { label, content: third } : undefined;
}
