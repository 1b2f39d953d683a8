/** Headings of running numbers. */
export const runningNumbers: readonly string[] = ['no', 'nomor', 'no urut', 'nomor urut', 'nmr'];

/** When a form was answered, as form services head it; each row is then one answer. */
export const answeredHeadings: readonly string[] = [
  'timestamp',
  'cap waktu',
  'stempel waktu',
  'waktu pengisian',
  'waktu pengiriman',
  'tanggal pengisian',
  'submitted at',
  'submission date',
  'completion time',
  'start time',
  'submitdate',
];

/** Headings that are known and state nothing about a group: running numbers, columns to sign in. */
export const passedOver: readonly string[] = [...runningNumbers, 'ttd', 'tanda tangan', 'paraf'];
