import { tidyText } from '../kernel/text.js';
import type { SkippedRow } from './import-outcomes.js';

const sum = /^(?:sub ?-?total|grand total|total|jumlah|jml\.?|rata ?-?rata)\b(?!\s+(?:kegiatan|acara))/i;
const remark =
  /^(?:mengetahui|menyetujui|mengesahkan|demikian\b|keterangan\s*:|ket\.?\s*:|catatan\s*:|nb\.?\s*:|n\.b\.|sumber\s*:|dicetak\b|dibuat (?:di|oleh)\b|diketahui\b|nip\.?\s*[:.]?\s*\d|halaman \d|page \d|\*{1,3}\)?\s*\S)/i;
/** `Mekarjaya, 17 Maret 2025`, as the line above a signature begins. */
const placeAndDay = /^[\p{L} .']{2,60},\s*(?:tanggal\s*)?(?:\d{1,2}\s+\p{L}+\s+\d{4}|[.…_ ]{3,}.*\d{0,4})$/u;
const signature = /^\(\s*[.…_]*\s*[\p{L} .,']*[.…_]*\s*\)$/u;

/** Whether a text begins the end of a printed list: a sum, a remark, a line to sign on. */
export function closingLine(text: string): SkippedRow['reason'] | undefined {
  if (text.length > 200) return undefined;
  const tidy = tidyText(text);
  if (sum.test(tidy)) return 'sum';
  return remark.test(tidy) || placeAndDay.test(tidy) || signature.test(tidy) ? 'remark' : undefined;
}
