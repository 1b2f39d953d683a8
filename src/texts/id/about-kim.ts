import type { AboutKimTexts } from '../about-kim-texts.js';

export const aboutKim: AboutKimTexts = {
  definition:
    'KIM adalah lembaga layanan publik yang dibentuk dan dikelola dari, oleh, dan untuk masyarakat secara mandiri dan kreatif. Kegiatannya mengelola informasi dan memberdayakan masyarakat untuk meningkatkan nilai tambah.',
  vision:
    'Terwujudnya KIM yang inovatif, yang meningkatkan nilai tambah bagi masyarakat dengan mendayagunakan informasi dan komunikasi, menuju masyarakat informasi yang sejahtera.',
  independence:
    'KIM tidak memiliki hubungan hierarki dengan pemerintah dan setara dengan media informasi lain dalam memberi layanan informasi kepada masyarakat.',
  notKim: {
    Kelompencapir: 'Kelompok pendengar, pembaca, dan pemirsa: pendahulu KIM.',
    'Forum KIM': 'Perhimpunan KIM suatu wilayah; bukan KIM.',
    'FK Metra': 'Forum komunikasi media tradisional; mitra KIM.',
  },
};
