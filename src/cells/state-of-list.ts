const ofState =
  /^(?:(?:per|keadaan|posisi|kondisi|update|pemutakhiran|(?:di)?cetak|data|musyawarah|rapat|disahkan|edisi|revisi|versi)(?: [a-z]{1,12}){0,2}:? \d.*|draft?|arsip|(?:semester|triwulan) (?:i{1,3}|iv))$/i;

/** Whether a text states of when or which a list is, and names nobody: `per 31 Desember 2025`, `Revisi 2`, `Draf`. */
export const statesOfList = (text: string): boolean => text.length <= 100 && ofState.test(text);
