// Drives the workbench of the site as a person uses it: each screen, both languages, whole and broken files, a large one
// that is stopped, the way back, and without a network.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const day = '2026-01-31';

async function open(browser, base, screen, { width = 390, language = 'id' } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = [];
  const asked = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${base}workbench/index.html#${screen}?bahasa=${language}&tanggal=${day}`);
  await page.waitForSelector('main > section:not([hidden]) h2');
  return { page, context, faults, asked };
}

const seen = (page) => page.locator('main > section:not([hidden])').innerText();
const button = (page, name) => page.getByRole('button', { name, exact: true });
const openFile = (page, name, text) =>
  page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

async function accessible(page, where) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  assert.deepEqual(found, [], where);
}

/** Nothing stands wider than the screen. */
async function fits(page) {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= screen, `the page is ${content} wide on a screen of ${screen}`);
}

const heads = 'Nama KIM;Desa;Nama;Jabatan;JK;Umur\n';
const groupOf = (i) => `KIM ${i};Desa ${i};Warga A;Ketua;P;41\nKIM ${i};Desa ${i};Warga B;Anggota;L;22\n`;

const pages = {
  'a page is found by searching, fits a phone, and asks nobody else': async (browser, base, shots, folder) => {
    for (const [from, width] of [
      [base, 390],
      [base, 1280],
      [`${pathToFileURL(folder).href}/`, 390],
    ]) {
      const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
      const faults = [];
      const asked = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${from}documents/checking.html`);
      await page.getByRole('heading', { name: 'Checking submissions', level: 1 }).waitFor();
      await fits(page);
      await page.keyboard.press('/');
      await page.keyboard.type('syarat', { delay: 20 });
      await page
        .locator('#tsd-search-results a', { hasText: /Persyaratan KIM/i })
        .first()
        .waitFor();
      if (from === base) await page.screenshot({ path: join(shots, `pages-${width}.png`) });
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(from) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(faults, []);
    }
  },
};

const checks = {
  ...pages,
  'an example is checked, said in both languages, and kept when settings change': async (browser, base, shots) => {
    for (const width of [390, 1280]) {
      const { page, faults } = await open(browser, base, 'pendaftaran', { width });
      await page.selectOption('#example', { label: 'KIM Asabri' }).catch(() => page.selectOption('#example', '0'));
      await page.waitForSelector('.verdict');
      assert.match(await seen(page), /Persyaratan[\s\S]*Anggota 3–30 orang[\s\S]*Tanyakan lebih dahulu/);
      const indonesian = await page.locator('.verdict').innerText();
      await accessible(page, `registration at ${width}`);
      await fits(page);
      await page.screenshot({ path: join(shots, `workbench-registration-${width}.png`), fullPage: true });
      await page.selectOption('#language', 'en');
      await page.waitForFunction(() => document.documentElement.lang === 'en' && document.querySelector('.verdict'));
      await page.waitForFunction((before) => document.querySelector('.verdict').textContent !== before, indonesian);
      assert.match(await seen(page), /Requirements[\s\S]*3–30 members|Requirements[\s\S]*3 to 30/);
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector('.verdict')?.textContent === before, indonesian);
      await page.selectOption('#profile', 'kabupaten-pandeglang');
      await page.waitForFunction(() => document.querySelector('main').textContent.includes('10'));
      assert.deepEqual(faults, []);
    }
  },
  'what is pasted is checked, and what is not JSON gets a sentence': async (browser, base) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    await page.fill('#paste', '{ "kind": "registration", ');
    await button(page, 'Periksa').click();
    assert.match(await page.locator('[role=alert]').innerText(), /bukan JSON yang utuh/);
    await page.fill(
      '#paste',
      '{"kind":"registration","schemaVersion":"v1","id":"k","name":"KIM <b>Uji</b>","bodyType":"kim","members":[{"id":"a"}]}',
    );
    await button(page, 'Periksa').click();
    await page.waitForSelector('.verdict.not-met');
    assert.match(await seen(page), /Kesalahan[\s\S]*Rujukan: /);
    assert.match(await page.locator('.verdict').innerText(), /KIM <b>Uji<\/b>/);
    await page.fill('#paste', '[1, null, {"kind":"activity-report"}]');
    await button(page, 'Periksa').click();
    assert.match(await seen(page), /3 kelompok terbaca/);
    assert.deepEqual(faults, []);
  },
  'a file of rows is read, listed and saved': async (browser, base, shots) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    await openFile(page, 'daftar.csv', heads + groupOf(1) + groupOf(2));
    await page.waitForSelector('table');
    assert.match(await seen(page), /2 kelompok terbaca[\s\S]*Catatan tentang berkas/);
    await page.getByRole('button', { name: 'Lihat: KIM 2' }).click();
    assert.match(await page.locator('.verdict').innerText(), /KIM 2/);
    await fits(page);
    await accessible(page, 'a list of groups');
    await page.screenshot({ path: join(shots, 'workbench-list-390.png'), fullPage: true });
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Unduh hasil').click()]);
    const results = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    assert.equal(results.length, 2);
    assert.ok(results.every(({ requirements }) => requirements.verdict !== undefined));
    assert.deepEqual(faults, []);
  },
  'a file that is dropped is read': async (browser, base) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'daftar.csv', { type: 'text/csv' }));
      document
        .querySelector('.drop')
        .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, heads + groupOf(7));
    await page.waitForSelector('.verdict');
    assert.match(await page.locator('.verdict').innerText(), /KIM 7/);
    assert.deepEqual(faults, []);
  },
  'a workbook is read; a file that is none gets a sentence': async (browser, base) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    const { utils, write } = createRequire(import.meta.url)('xlsx');
    const sheet = utils.aoa_to_sheet([
      ['Nama KIM', 'Desa', 'Nama', 'Jabatan'],
      ['KIM Excel', 'Desa A', 'Warga A', 'Ketua'],
    ]);
    const bytes = write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'buffer', bookType: 'xlsx' });
    await openFile(page, 'daftar.xlsx', bytes);
    await page.waitForSelector('.verdict');
    assert.match(await page.locator('.verdict').innerText(), /KIM Excel/);
    await openFile(page, 'rusak.xlsx', 'PK\u0003\u0004 tidak utuh');
    await page.waitForSelector('[role=alert]');
    assert.match(await page.locator('[role=alert]').innerText(), /tidak dapat dibaca/);
    await openFile(page, 'kosong.csv', '');
    await page.waitForFunction(() =>
      /Tidak ada data pendaftaran/.test(document.querySelector('[role=alert]')?.textContent),
    );
    assert.deepEqual(faults, []);
  },
  'a file of 5 MB shows how far it is, can be stopped, and is read to the end when it is not': async (
    browser,
    base,
  ) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    let text = heads;
    for (let i = 0; text.length < 5_000_000; i++) text += groupOf(i);
    await openFile(page, 'besar.csv', text);
    await page.waitForSelector('progress');
    await button(page, 'Hentikan').click();
    assert.match(await page.locator('[role=alert]').innerText(), /dihentikan/);
    assert.equal(await page.locator('progress').isVisible(), false);
    await openFile(page, 'besar.csv', text);
    await page.waitForSelector('table', { timeout: 60_000 });
    assert.match(await seen(page), /kelompok terbaca[\s\S]*Ditampilkan 200 dari/);
    assert.deepEqual(faults, []);
  },
  'titles are read as they are typed, with the words marked': async (browser, base, shots) => {
    for (const width of [390, 1280]) {
      const { page, faults } = await open(browser, base, 'judul', { width });
      await page.fill('#titles', 'Pelatihan jurnalistik bagi warga\nHarga cabai naik di pasar');
      await page.waitForFunction(() => document.querySelectorAll('article').length === 2);
      assert.equal(await page.locator('mark').first().innerText(), 'Pelatihan');
      assert.match(await seen(page), /pendidikan|pelatihan/i);
      const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Unduh hasil').click()]);
      assert.equal(JSON.parse(readFileSync(await saved.path(), 'utf8')).length, 2);
      await accessible(page, 'titles');
      await fits(page);
      await page.screenshot({ path: join(shots, `workbench-titles-${width}.png`), fullPage: true });
      assert.deepEqual(faults, []);
    }
  },
  'a score moves with weights and goalposts, and comes back': async (browser, base, shots) => {
    for (const width of [390, 1280]) {
      const { page, faults } = await open(browser, base, 'nilai', { width });
      await page.waitForSelector('.chart svg');
      const published = await page.locator('.figure').innerText();
      assert.match(await page.locator('.interval').innerText(), /^Kisaran: .+ sampai .+/);
      assert.match(await seen(page), /Penjelasan[\s\S]*Nilai keseluruhan/i);
      await page.locator('input[type=range]').first().fill('12');
      await page.waitForFunction((before) => document.querySelector('.figure').textContent !== before, published);
      await accessible(page, 'score');
      await fits(page);
      await page.screenshot({ path: join(shots, `workbench-score-${width}.png`), fullPage: true });
      for (const slider of await page.locator('input[type=range]').all()) await slider.fill('0');
      assert.match(await page.locator('[role=alert]').innerText(), /tidak dapat dihitung/);
      await button(page, 'Kembalikan seperti semula').click();
      assert.equal(await page.locator('.figure').innerText(), published);
      await page.fill('#upper', '1000000');
      await page.waitForFunction((before) => document.querySelector('.figure').textContent !== before, published);
      assert.deepEqual(faults, []);
    }
  },
  "a report of one's own is scored, and saved": async (browser, base) => {
    const { page, faults } = await open(browser, base, 'nilai');
    await page.waitForSelector('.figure');
    const year = await page.evaluate(() => globalThis.kimExamples.years[1]);
    const buffer = Buffer.from(JSON.stringify([year.registration, year.report]));
    await page.setInputFiles('#report', { name: 'laporan.json', mimeType: 'application/json', buffer });
    await page.waitForFunction(
      () => document.querySelector('#year').selectedOptions[0].textContent === 'Laporan yang dibuka',
    );
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, 'Unduh hasil').click()]);
    assert.equal(JSON.parse(readFileSync(await saved.path(), 'utf8')).kimId, year.report.kimId);
    await page.setInputFiles('#report', {
      name: 'lain.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[1, {}]'),
    });
    await page.waitForSelector('[role=alert]');
    assert.match(await page.locator('[role=alert]').innerText(), /bukan laporan kegiatan/);
    assert.deepEqual(faults, []);
  },
  'a day that is none says so': async (browser, base) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    await page.fill('#day', '1999-01-01');
    await page.locator('#day').dispatchEvent('change');
    assert.match(await page.locator('#day').evaluate((field) => field.validationMessage), /1 Juni 2010/);
    assert.deepEqual(faults, []);
  },
  'it works by keyboard, back and forward': async (browser, base) => {
    const { page, faults } = await open(browser, base, 'pendaftaran');
    await page.locator('nav a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#judul textarea');
    await page.goBack();
    await page.waitForSelector('#pendaftaran:not([hidden])');
    await page.goForward();
    await page.waitForSelector('#judul:not([hidden])');
    assert.deepEqual(faults, []);
  },
  'it asks nobody else, and works from a folder without a network': async (browser, base, _shots, folder) => {
    const { asked, context, page } = await open(browser, base, 'nilai');
    await page.waitForSelector('.chart svg');
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(base) && !url.startsWith('data:')),
      [],
    );
    await context.setOffline(true);
    await page.locator('input[type=range]').first().fill('9');
    assert.doesNotMatch(await seen(page), /tidak dapat dimuat/);
    const fromFolder = await open(browser, `${pathToFileURL(folder).href}/`, 'judul', { language: 'en' });
    assert.match(await seen(fromFolder.page), /Titles of activities/);
    assert.deepEqual(fromFolder.faults, []);
  },
};

/** Runs every check against the site at an address and gives what was done. */
export async function* driveWorkbench(browser, base, shots, folder) {
  for (const [name, check] of Object.entries(checks)) {
    await check(browser, base, shots, folder);
    for (const context of browser.contexts()) await context.close();
    yield name;
  }
}
