import { tidyText } from '../kernel/text.js';
import type { SkippedRow } from './import-outcomes.js';

// Texts are tidy: blanks are single, so that no pattern has two ways to read them.
const sum = /^(?:sub ?-?total|grand total|total|jumlah|jml\.?|rata ?-?rata)\b(?! (?:kegiatan|acara))/i;
const remark =
  /^(?:mengetahui|menyetujui|mengesahkan|demikian\b|keterangan ?:|ket\.? ?:|catatan ?:|nb\.? ?:|n\.b\.|sumber ?:|dicetak\b|dibuat (?:di|oleh)\b|diketahui\b|nip[ .:]{0,3}\d|halaman \d|page \d|\*)/i;
/** After `Mekarjaya,` as the line above a signature begins: a day, or dots where one is to be written. */
const dayAfterPlace = /^ ?(?:tanggal )?(?:\d{1,2} [a-z]{3,12} \d{4}$|[.…_]{3})/i;
const signature = /^\([\p{L}\p{N} .…_,']{0,190}\)$/u;

/** Whether a text begins the end of a printed list: a sum, a remark, a line to sign on. */
export function closingLine(text: string): SkippedRow['reason'] | undefined {
  if (text.length > 200) return undefined;
  const tidy = tidyText(text);
  if (sum.test(tidy)) return 'sum';
  const comma = tidy.indexOf(',');
  const isPlaceAndDay = comma > 1 && !/\d/.test(tidy.slice(0, comma)) && dayAfterPlace.test(tidy.slice(comma + 1));
  return remark.test(tidy) || isPlaceAndDay || signature.test(tidy) ? 'remark' : undefined;
}
