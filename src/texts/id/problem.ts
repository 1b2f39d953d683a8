import type { Language } from '../language.js';

/** What a service answers when it turns a submission down. */
export const problem: Language['problem'] = {
  title: 'Berkas ini belum dapat diterima',
  detail: ({ errors, warnings, hints }, { number, list }) => {
    const found = [
      errors > 0 ? `${number(errors)} hal yang harus diperbaiki` : '',
      warnings > 0 ? `${number(warnings)} hal yang perlu diperhatikan` : '',
      hints > 0 ? `${number(hints)} saran` : '',
    ].filter((part) => part !== '');
    return found.length === 0 ? 'Tidak ada yang perlu diperbaiki.' : `Ada ${list(found)}.`;
  },
};
