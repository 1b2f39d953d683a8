/* How much of a date its field takes. A test holds every help to what the form accepts. */

export const monthOrYear = 'Bila harinya tidak diketahui, cukup bulan dan tahun, atau tahunnya saja.';
export const month = 'Bila harinya tidak diketahui, cukup bulan dan tahun.';
export const wholeDay = 'Tulis tanggal, bulan, dan tahunnya.';
