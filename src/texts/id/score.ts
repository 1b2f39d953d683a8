import { judgementFirst } from '../format/judgement-first.js';
import { uncapitalised } from '../format/uncapitalised.js';
import type { ScoreMessages } from '../score-messages.js';

/** Kalimat penjelasan nilai. */
export const score: ScoreMessages = {
  heading: ({ name = '', isGroup, period }, { date }) =>
    `Penjelasan nilai${name !== '' ? ` ${name}` : isGroup ? ' kelompok' : ''}${
      period === undefined ? '' : ` untuk periode ${date(period.from)} sampai ${date(period.through)}`
    }.`,
  headline: ({ score: value, top, className }, { number }) =>
    `Nilai keseluruhannya ${number(value, 1)} dari ${number(top)}${
      className === undefined ? '' : `, termasuk kategori ${className}`
    }.`,
  borderline: 'Nilai ini sangat dekat dengan batas kategori, jadi kategorinya jangan dijadikan pegangan utama.',
  certainty: ({ lower, upper, coverage, atLeast, sources, after }, { number, list }) => {
    const aside = after === 'besides' ? 'Di luar yang belum dapat dihitung itu, ' : '';
    if (number(lower, 1) === number(upper, 1)) {
      return aside === ''
        ? 'Tidak ada yang diperhitungkan di sini yang dapat mengubah nilai itu.'
        : `${aside}tidak ada yang diperhitungkan di sini yang dapat mengubah nilai itu.`;
    }
    const why = list(
      sources.slice(0, 2).map(
        (source) =>
          ({
            records: 'jumlah catatan dapat kebetulan lebih banyak atau lebih sedikit',
            raters: 'penilai lain dapat menilai berbeda',
            missing: 'sebagian yang perlu dihitung belum diketahui',
            unobserved: 'tidak semua bulannya pasti teramati',
            weights: 'bobotnya dapat dipilih berbeda',
          })[source],
      ),
    );
    const range = `dapat berada antara ${number(lower, 1)} dan ${number(upper, 1)} (peluangnya ${atLeast ? 'paling sedikit ' : ''}${number(coverage * 100, 0)}%)`;
    if (after === 'beyond') {
      return why === ''
        ? `Jadi, nilai yang sebenarnya ${range}.`
        : `Bila diperhitungkan pula bahwa ${why}, nilai yang sebenarnya ${range}.`;
    }
    return `${aside === '' ? 'Nilai' : `${aside}nilai`} yang sebenarnya ${range}, terutama karena ${why}.`;
  },
  classCertainty: ({ verdict, own, likely, atLeast }, { number, list }) => {
    const percent = (probability: number) =>
      probability > 0.99 ? 'lebih dari 99%' : `${atLeast ? 'paling sedikit ' : ''}${number(probability * 100, 0)}%`;
    const [first] = likely;
    if (verdict === 'refused' || first === undefined) {
      const scored = `Kategorinya belum pasti: menurut nilai itu saja kategorinya ${own}`;
      if (first === undefined) return `${scored}, tetapi yang belum diketahui dapat mengubahnya.`;
      return `${scored}, sedangkan peluang kategori ${list(likely.map(({ className, probability }) => `${className} ${percent(probability)}`))}${atLeast ? '; selebihnya bergantung pada yang belum diketahui' : ''}.`;
    }
    return verdict === 'stable'
      ? `Kategori ${first.className} dapat dipegang (peluangnya ${percent(first.probability)}).`
      : `Kategori ${first.className} paling mungkin (peluangnya ${percent(first.probability)}), tetapi belum pasti.`;
  },
  quality: ({ grade, parts }, { number, list }) => {
    const percent = (value: number) => `${number(value * 100, 0)}%`;
    const figures: Readonly<Record<(typeof parts)[number]['part'], (value: number) => string>> = {
      months: (value) =>
        value === 0
          ? 'belum ada satu bulan pun yang pasti teramati'
          : `masa pengamatan yang pasti hanya ${number(value)} bulan`,
      measured: (value) => `hanya ${percent(value)} dari yang dihitung yang tercatat`,
      denominators: (value) =>
        value < 1
          ? 'separuh ukurannya atau lebih belum mempunyai catatan'
          : `separuh ukurannya didasarkan pada ${number(Math.floor(value))} catatan atau kurang`,
      unstated: (value) => `${percent(value)} catatan belum memuat keterangan yang diperlukan`,
      inferred: (value) => `${percent(value)} catatan digolongkan menurut judulnya, bukan oleh pelapor`,
      raters: (value) =>
        value === 0
          ? 'ada yang mutunya belum dinilai oleh cukup banyak penilai dari luar kelompok'
          : `ada yang hanya dinilai oleh ${number(value)} orang`,
      agreement: (value) =>
        value === 0
          ? 'para penilai belum sependapat pada satu pun yang dinilai'
          : `hanya pada ${percent(value)} dari yang dinilai para penilai hampir sependapat`,
      lists: (value) => `${number(value)} daftar belum dapat dihitung seluruhnya`,
    };
    const name = { strong: 'baik', fair: 'cukup', weak: 'lemah' }[grade];
    const why = list(parts.map(({ part, value }) => figures[part](value)));
    return `Mutu datanya ${name}${why === '' ? '' : `: ${why}`}.`;
  },
  ratersApart: ({ raters, apart }, { number }) => {
    const sentences = apart.map(
      ({ relation, difference }) =>
        `Seorang penilai${relation === undefined ? '' : ` (${relation})`} menilai rata-rata ${number(Math.abs(difference), 1)} tingkat lebih ${difference < 0 ? 'rendah' : 'tinggi'} daripada penilai ${raters === 2 ? 'yang satu lagi' : 'lain'}.`,
    );
    return `${sentences.join(' ')} Bicarakan uraian tingkatnya bersama para penilai sebelum hasilnya dijadikan pegangan.`;
  },
  leftOutIntro: 'Catatan yang tidak ikut dihitung, atau tidak dihitung seluruhnya:',
  leftOut: ({ list: name, count, reason }, { number }) => `${name}, ${number(count)} catatan: ${reason}`,
  partialLists: ({ lists }, { list }) =>
    `Daftar berikut belum disertakan seluruhnya, jadi yang dihitung di dalamnya adalah jumlah paling sedikit: ${list(lists)}.`,
  openLists: ({ lists }, { list }) =>
    `Tidak semua catatan dalam daftar berikut dapat dihitung, karena tanggalnya belum pasti atau daftarnya belum disertakan seluruhnya, jadi yang dihitung di dalamnya adalah jumlah paling sedikit: ${list(lists)}.`,
  partsLeftOut: ({ count }, { number }) =>
    `Ada ${number(count)} bagian dari laporan atau data pendaftaran yang tidak dapat dibaca, sehingga tidak ikut dihitung.`,
  notClassified: ({ reasons, monthsNeeded }, { list, number }) =>
    `Kelompok ini belum dapat digolongkan: ${list(
      judgementFirst(reasons).map(
        (reason) =>
          ({
            'too-few-months':
              monthsNeeded === undefined
                ? 'periode yang diamati lebih pendek daripada yang diperlukan'
                : `kategori memerlukan pengamatan selama ${number(monthsNeeded)} bulan`,
            'period-too-long': 'periodenya lebih panjang daripada yang dimaksudkan untuk ukuran ini',
            'months-unknown': 'belum diketahui sudah berapa lama kelompok ini ada (isi tanggal pembentukannya)',
            'too-little-measured': 'catatannya belum cukup lengkap',
            'quality-not-judged': 'mutu belum dinilai oleh cukup banyak penilai dari luar kelompok',
            'raters-not-checked':
              'belum dapat diperiksa apakah para penilainya dari luar kelompok (isi daftar semua anggota, lalu nyatakan dalam pendaftaran bahwa daftar itu sudah lengkap)',
            'data-quality-too-low': 'mutu datanya belum memadai',
          })[reason],
      ),
    )}.`,
  noClass: ({ reasons }, { list }) =>
    `belum dapat digolongkan: ${list(
      judgementFirst(reasons).map(
        (reason) =>
          ({
            'too-few-months': 'pengamatannya belum cukup lama',
            'period-too-long': 'periodenya terlalu panjang',
            'months-unknown': 'lama pengamatannya belum diketahui',
            'too-little-measured': 'catatannya belum cukup lengkap',
            'quality-not-judged': 'mutu belum dinilai',
            'raters-not-checked': 'penilainya belum dapat diperiksa',
            'data-quality-too-low': 'mutu datanya belum memadai',
          })[reason],
      ),
    )}`,
  upperBound: ({ upTo }, { number }) =>
    `Yang belum dapat dihitung dianggap bernilai terendah. Bila semua itu ternyata yang terbaik, sedangkan yang sudah tercatat tetap seperti sekarang, nilainya menjadi ${number(upTo, 1)}.`,
  noHeadline: ({ unscored, isSomeKnown }, { list }) =>
    unscored.length === 0
      ? `Nilai keseluruhan belum dapat diberikan karena ${isSomeKnown ? 'sebagian yang perlu dihitung belum diketahui' : 'belum ada yang dapat dihitung'}.`
      : `Nilai keseluruhan belum dapat diberikan karena catatan untuk ${list(unscored)} belum cukup.`,
  evidence: {
    'numbers-and-judgements': 'Nilai ini berasal dari catatan yang dihitung dan dari penilaian mutu oleh para penilai.',
    'numbers-only':
      'Nilai ini hanya berasal dari angka. Penilaian mutu belum ikut dihitung, padahal keberhasilan perlu diukur secara kuantitatif maupun kualitatif.',
    'judgements-only': 'Nilai ini hanya berasal dari penilaian mutu. Belum ada catatan yang dapat dihitung.',
    'numbers-asked': 'Nilai ini hanya berasal dari angka, karena cara menilai ini tidak meminta penilaian mutu.',
    'judgements-asked':
      'Nilai ini hanya berasal dari penilaian mutu, karena cara menilai ini tidak menghitung catatan.',
    none: 'Belum ada catatan maupun penilaian mutu yang dapat dihitung.',
  },
  balance: ({ geometric, weakest, weakestScore }, { number, list }) =>
    `${
      geometric === undefined
        ? ''
        : `Dalam nilai itu, bagian yang kuat menutupi bagian yang lemah. Bila tidak boleh saling menutupi, nilainya ${number(geometric, 1)}. `
    }Yang paling lemah adalah ${list(weakest)}, ${weakest.length === 1 ? '' : 'masing-masing '}dengan nilai ${number(weakestScore, 1)}.`,
  strongest: ({ strongest, score: value, ofKnown }, { number, list }) =>
    `${ofKnown ? 'Dari bagian yang catatannya cukup, yang' : 'Yang'} paling kuat adalah ${list(strongest)}, ${strongest.length === 1 ? '' : 'masing-masing '}dengan nilai ${number(value, 1)}.`,
  group: ({ title, score: value, points }, { number }) =>
    `${title} mendapat nilai ${number(value, 1)}${
      points === undefined ? '' : ` dan menyumbang ${number(points, 1)} poin pada nilai keseluruhan`
    }.`,
  groupUnknown: ({ title }) => `Pada ${title} belum ada yang dapat dihitung, jadi dianggap bernilai terendah.`,
  gateClosed: ({ title }) =>
    `Untuk ${title} tercatat tidak ada kegiatan sama sekali, sehingga nilainya mengikuti kenyataan itu.`,
  cautious: ({ value, readAs, isShort }) =>
    `${value}, dihitung sebagai ${readAs} karena ${isShort ? 'pengamatannya belum cukup lama' : 'catatannya masih sedikit'}`,
  countedAs: ({ value }) => `yang dihitung sebagai ${value}`,
  criterion: ({ name, value, normalised, top, clamped }, { number }) =>
    `${name}: ${value}, bernilai ${number(normalised, 0)} dari ${number(top)}${
      clamped === undefined
        ? ''
        : clamped === 'to-highest'
          ? ' (melampaui yang diperlukan untuk nilai tertinggi)'
          : ' (lebih buruk daripada batas nilai terendah)'
    }.`,
  bestAndWorst: ({ best, worst }) =>
    `Yang paling baik di dalamnya adalah ${uncapitalised(best.name)}: ${best.value}. Yang paling perlu ditingkatkan adalah ${uncapitalised(worst.name)}: ${worst.value}.`,
  evidenceIds: ({ ids, more }, { list, number }) =>
    `Buktinya catatan ${more === 0 ? list(ids) : `${ids.join(', ')}, dan ${number(more)} catatan lain`}.`,
  timeLimits: ({ limits }, { list, number }) =>
    `Batas waktu menjawab yang dipakai: ${list(
      limits.map(
        ({ name, limit }) =>
          `${name} ${number(limit.days)} ${limit.counted === 'working-days' ? 'hari kerja' : 'hari'}`,
      ),
    )}.`,
  notApplicableIntro: 'Yang tidak ikut dihitung:',
  missingIntro: 'Yang belum dapat dinilai, sehingga nilai bagiannya hanya berasal dari ukuran yang lain:',
  missingAloneIntro: 'Yang belum dapat dinilai:',
  assumedIntro: 'Yang belum dapat dihitung, sehingga dianggap bernilai terendah:',
  unusedIntro: 'Yang sudah tercatat, tetapi belum dapat dipakai karena terlalu banyak ukuran lain belum ada:',
  withReason: ({ name, reason }) => `${name}: ${reason}`,
  reasonUnknown: 'Alasannya tidak diketahui.',
  notGiven: 'Hasilnya belum diisi.',
  completionsIntro: 'Agar nilai ini lebih pasti, lengkapi dahulu yang belum diketahui:',
  completion: ({ what, criteria, gain, months = 0, needed = 12, forClass }, { number }) => {
    const noClass = forClass ? ', sehingga kelompok belum dapat digolongkan' : '';
    if (what === 'formation-day') {
      return `Isi tanggal pembentukan kelompok: belum diketahui apakah kelompok sudah ada pada ${number(months)} bulan dalam periode ini${noClass}.`;
    }
    if (what === 'months') {
      return `Sertakan catatan selama ${number(needed)} bulan penuh, atau tunggu sampai kelompok sudah ada selama itu: ${months === 0 ? 'belum ada satu bulan penuh pun yang teramati' : `yang teramati baru ${number(months)} bulan`}${noClass}.`;
    }
    return `${
      {
        days: 'Isi tanggal yang lengkap pada setiap catatan yang tanggalnya belum pasti',
        lists: 'Sertakan daftar catatan yang belum ada, atau nyatakan bahwa memang tidak ada catatannya',
        'parts-of-lists': 'Sertakan daftar yang baru sebagian sampai lengkap',
        facts: 'Lengkapi keterangan pada setiap catatan',
        judgements: 'Mintalah cukup banyak orang dari luar kelompok menilai mutunya',
        registration: 'Lengkapi data pendaftaran kelompok',
        other: 'Perbaiki yang belum dapat dihitung, menurut alasan di atas',
      }[what]
    }: ${number(criteria)} ukuran menjadi lebih pasti${
      gain === undefined ? '' : `, dan nilai keseluruhan dapat bertambah paling banyak ${number(gain, 1)} poin`
    }.`;
  },
  stepsIntro: 'Dari yang sudah tercatat, langkah yang paling menaikkan nilai (pendapat penilai tidak termasuk):',
  step: ({ name, from, to, gain, opensGate, dependsOn }, { number }) =>
    `${name} naik dari ${from} menjadi ${to}: nilai keseluruhan bertambah ${number(gain, 1)} poin${
      opensGate ? ', dan ukuran lain pada bagian itu mulai dapat dinilai' : ''
    }.${dependsOn === undefined ? '' : ` Ini juga bergantung pada ${dependsOn}.`}`,
  nextClass: ({ className, distance, steps, judged = 0 }, { number }) =>
    `Untuk masuk kategori ${className}, nilai perlu bertambah ${number(distance, 1)} poin lagi${
      steps === undefined
        ? ''
        : `; itu dapat dicapai dengan menaikkan ${number(steps)} ukuran${
            judged === 0
              ? ''
              : judged === steps
                ? ', yang ditentukan oleh penilai'
                : `, ${number(judged)} di antaranya ditentukan oleh penilai`
          }`
    }.`,
  besideIntro: 'Yang dilaporkan di samping nilai, tetapi tidak ikut dihitung di dalamnya:',
  origins: {
    'own-default': 'Cara menilai ini adalah kerangka penilaian awal kim-domain, bukan ketetapan pemerintah.',
    'official-preset': '',
    local: 'Cara menilai ini ditetapkan oleh daerah atau penyelenggara yang memakainya.',
  },
};
