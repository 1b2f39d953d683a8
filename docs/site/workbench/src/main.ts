import { isLocalDate, type Language } from 'kim-domain';
import { id } from 'kim-domain/texts/id';
import { localProfiles, ruleSetAt, ruleSetTitle } from 'kim-domain/validate';
import type { Screen, Settings } from './app.js';
import { el, loadScript } from './dom.js';
import { registrationScreen } from './registration.js';
import { words } from './words.js';

const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
const languageField = find<HTMLSelectElement>('#language');
const dayField = find<HTMLInputElement>('#day');
const profileField = find<HTMLSelectElement>('#profile');

const screens: Readonly<Record<string, (section: HTMLElement) => Promise<Screen>>> = {
  pendaftaran: async (section) => registrationScreen(section),
  judul: async (section) => {
    await loadScript('titles.js');
    return kimTitles.titlesScreen(section);
  },
  nilai: async (section) => {
    await loadScript('score.js');
    return kimScore.scoreScreen(section);
  },
};
const made = new Map<string, Promise<Screen>>();

// Back, forward and a second visit keep what was chosen, in the address and nowhere else.
function readAddress(): { screen: string; choices: URLSearchParams } {
  const [screen = '', choices] = location.hash.slice(1).split('?');
  return { screen: screen in screens ? screen : 'pendaftaran', choices: new URLSearchParams(choices) };
}

async function languageOf(code: string): Promise<Language> {
  if (code !== 'en') return id;
  await loadScript('english.js');
  return kimEnglish.en;
}

function fillProfiles(language: Language, chosen: string, asOf: string): void {
  const profiles = ['nasional', ...localProfiles.map((profile) => profile.id)];
  profileField.replaceChildren(
    ...profiles.map((profile) => {
      const title = ruleSetTitle(ruleSetAt(asOf, profile), language).replace(/ \(.*$/, '');
      return el('option', { value: profile, selected: profile === chosen }, title);
    }),
  );
}

async function draw(): Promise<void> {
  const { screen, choices } = readAddress();
  const code = choices.get('bahasa') === 'en' ? 'en' : 'id';
  const says = words[code];
  // The day where the page is: in Greenwich it is still yesterday when an Indonesian office opens.
  const day = choices.get('tanggal') ?? new Date().toLocaleDateString('sv-SE');
  const profile = choices.get('aturan') ?? 'nasional';
  languageField.value = code;
  if (dayField.value !== day) dayField.value = day;
  document.documentElement.lang = code;
  document.title = says.title;
  for (const each of document.querySelectorAll<HTMLElement>('[data-word]')) {
    each.textContent = says[each.dataset.word as 'title'];
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    const target = (link.getAttribute('href') ?? '').slice(1).split('?')[0] ?? '';
    link.href = addressOf(target, choices);
    if (target === screen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const section of document.querySelectorAll<HTMLElement>('main > section'))
    section.hidden = section.id !== screen;
  const section = find<HTMLElement>(`#${screen}`);
  const isDay = isLocalDate(day) && day >= '2010-06-01';
  dayField.setCustomValidity(isDay ? '' : says.noDay);
  if (!isDay) {
    dayField.reportValidity();
    return;
  }
  try {
    if (!made.has(screen)) section.textContent = says.loading;
    const language = await languageOf(code);
    fillProfiles(language, profile, day);
    const settings: Settings = { language, words: says, asOf: day, ruleSet: ruleSetAt(day, profileField.value) };
    if (!made.has(screen)) made.set(screen, (screens[screen] as (typeof screens)[string])(section));
    (await made.get(screen))?.draw(settings);
  } catch (error) {
    made.delete(screen);
    section.replaceChildren(el('p', { class: 'error', role: 'alert' }, says.loadFailed));
    throw error;
  }
}

function addressOf(screen: string, choices: URLSearchParams): string {
  const text = choices.toString();
  return `#${screen}${text === '' ? '' : `?${text}`}`;
}

function choose(name: string, value: string): void {
  const { screen, choices } = readAddress();
  choices.set(name, value);
  location.hash = addressOf(screen, choices);
}

languageField.addEventListener('change', () => choose('bahasa', languageField.value));
dayField.addEventListener('change', () => choose('tanggal', dayField.value));
profileField.addEventListener('change', () => choose('aturan', profileField.value));
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', () => void draw());
void draw();
