import { readingOf } from '../format/reading-of.js';
import type { FrameworksTexts } from '../framework-texts.js';
import { empowermentProcess } from './concepts/empowerment-process.js';
import { principles } from './concepts/principles.js';
import { dimensions } from './dimensions.js';

/** What the ADINDA framework calls its groups, classes and readings. */
const adinda = {
  note: 'Its weights and classes, and goalposts that were not set from local data, need local calibration.',
  groups: { indeks: 'ADINDA index', ...dimensions },
  classes: { 'sangat-rendah': 'Very low', rendah: 'Low', sedang: 'Middle', tinggi: 'High' },
  readings: { principles: readingOf(principles), 'empowerment-process': readingOf(empowermentProcess) },
};

/** The names of the frameworks and of their parts. */
export const frameworks: FrameworksTexts = {
  'adinda-2027': { title: 'ADINDA index 2027 (initial proposal, not official)', ...adinda },
  'adinda-kegiatan-2027': {
    title: 'ADINDA index from lists of activities (initial proposal, not official)',
    note: 'For offices that so far have only lists of activities and of members. It counts how much was done and does not judge how well. So it has no classes, and its scores cannot be compared with those of another framework.',
    groups: { indeks: 'ADINDA index of activities', ...dimensions },
  },
  'pembinaan-2027': {
    title: 'Index of what government does for KIMs (initial proposal, not official)',
    note: 'Measures what an office does for the KIMs of its region: what was given, to how many of them, and with what result. It counts what is on record and does not judge how well it was done. So it has no classes.',
    groups: {
      pembinaan: 'Support index',
      diberikan: 'What was given',
      dijangkau: 'KIMs reached',
      hasil: 'Results',
    },
    criteria: {
      'pembinaan.ragam-fasilitasi': 'Facilitation roles filled',
      'pembinaan.tugas-dijalankan': 'Duties of this level carried out',
      'pembinaan.tingkat-lain': 'Other levels of government that gave together',
      'pembinaan.kim-terjangkau': 'KIMs that received support',
      'pembinaan.kim-berulang': 'KIMs that received support in two quarters or more',
      'pembinaan.kim-ikut-merencanakan': 'KIMs that received support planned with KIMs',
      'pembinaan.kim-bermitra': 'KIMs that are partners in communication',
      'pembinaan.kim-ditanya': 'KIMs asked afterwards about the result',
      'pembinaan.kim-memakai': 'KIMs that use what was given',
      'pembinaan.kim-dievaluasi': 'KIMs evaluated',
    },
    readings: { principles: readingOf(principles) },
  },
  'ikm-2017': {
    title: 'Public satisfaction index (IKM)',
    note: 'The official rule for satisfaction surveys of public services. Not a measure for KIMs.',
    groups: { ikm: 'Public satisfaction index' },
    criteria: {
      u1: 'Requirements',
      u2: 'System, mechanism and procedure',
      u3: 'Time taken',
      u4: 'Cost or fee',
      u5: 'Result of the service',
      u6: 'Competence of staff',
      u7: 'Conduct of staff',
      u8: 'Handling of complaints and suggestions',
      u9: 'Facilities',
    },
    classes: { d: 'D (not good)', c: 'C (rather poor)', b: 'B (good)', a: 'A (very good)' },
  },
  'idm-2016': {
    title: 'Village development index (IDM)',
    note: 'The official rule for the status of villages up to 2024. Not a measure for KIMs.',
    groups: { idm: 'Village development index' },
    criteria: { iks: 'Social resilience index', ike: 'Economic resilience index', ikl: 'Ecological resilience index' },
    classes: {
      'sangat-tertinggal': 'Far behind',
      tertinggal: 'Behind',
      berkembang: 'Developing',
      maju: 'Advanced',
      mandiri: 'Independent',
    },
  },
  'lcck-bojonegoro-2015': {
    title: 'KIM contest of Kabupaten Bojonegoro 2015 (LCCK)',
    note: 'Weights of the grand final of 15 October 2015, kept as a historical record. Points of a contest do not measure empowerment. That the jury gave points from 0 to 100 is assumed; the source gives only the weights.',
    groups: { lcck: 'Points of the contest' },
    criteria: {
      blog: 'Blog',
      tulisan: 'Writing task',
      'tanya-jawab': 'Questions and answers',
      'juri-kehormatan': 'Question of the honorary jury',
      fragmen: 'Short play',
      'atraksi-yel-yel': 'Art performance and chants',
    },
  },
};
