import { expect, it } from 'vitest';
import { readPeople } from '../../src/cells/person-name.js';

/* However the day of birth is written behind a name, with a word for it or without, the name alone is left. */
const words = [
  '',
  'lahir',
  'lhr',
  'ttl',
  'TTL :',
  'tgl lahir',
  'tgl. lahir',
  'tanggal lahir',
  'Tgl',
  'tanggal',
  'lahir:',
  'ttl Malang,',
  'lahir di Malang',
];
const days = ['3-5-1980', '03/05/1980', '3 Mei 1980', '3.5.1980'];

it.each(words)('%j before the day', (word) => {
  for (const mark of [' ', ', ', ' - ', ' / '])
    for (const day of days) {
      const cell = `Budi Santoso${mark}${word} ${day}`.replace(/ {2,}/g, ' ');
      expect([cell, readPeople(cell)?.people.map(({ name }) => name)]).toEqual([cell, ['Budi Santoso']]);
    }
});
