import { computed, createApp, defineComponent, ref, shallowRef, watchEffect } from 'vue';
import { loadCheck } from '../../form-parts/check.js';
import { clearDraft, isKeptHere, loadDraft, storeDraft } from '../../form-parts/draft.js';
import { type Kind, type Language, type Locale, load, locales } from '../../form-parts/load.js';
import { words } from '../../form-parts/words.js';
import { SubmissionForm } from './form.js';

// What a host knows: which form, for which group, on which day.
const query = new URLSearchParams(location.search);
const kind: Kind = query.get('kind') === 'activity-report' ? 'activity-report' : 'registration';
const given: Readonly<Record<string, string>> =
  kind === 'registration' ? { id: 'kim-1', bodyType: 'kim' } : { id: 'laporan-1', kimId: 'kim-1' };
// The day where the page is: in Greenwich it is still yesterday when an Indonesian office opens.
const asOf = query.get('asOf') ?? new Date().toLocaleDateString('sv-SE');

const first = await load(kind, 'id');

const App = defineComponent(() => {
  const language = shallowRef<Language>(first);
  const locale = computed(() => language.value.locale as Locale);
  const keepHere = ref(isKeptHere(kind));
  const message = ref('');
  const sent = ref<string>();
  const draft = ref({ form: loadDraft(kind), number: 0 });
  const say = () => words[locale.value];
  const announce = (text: string) => {
    message.value = text;
  };
  watchEffect(() => {
    document.documentElement.lang = locale.value;
    document.title = say().title[kind];
  });
  return () => (
    <main>
      <header>
        <h1>{say().title[kind]}</h1>
        <div class="languages">
          {locales.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === locale.value}
              onClick={async () => {
                const [loaded] = await Promise.all([load(kind, each), loadCheck(kind, each)]);
                language.value = loaded;
              }}
            >
              {each === 'id' ? 'Bahasa Indonesia' : 'English'}
            </button>
          ))}
        </div>
      </header>
      <p class="announce" role="status" aria-live="polite">
        {message.value}
      </p>
      {sent.value === undefined ? (
        [
          <SubmissionForm
            key={draft.value.number}
            kind={kind}
            given={given}
            language={language.value}
            asOf={asOf}
            draft={draft.value.form}
            announce={announce}
            onChange={(values: unknown) => storeDraft(kind, values, keepHere.value)}
            onSubmit={(submission: unknown) => {
              clearDraft(kind);
              sent.value = JSON.stringify(submission, null, 2);
              announce(say().sent);
            }}
          />,
          <div class="choice">
            <input
              id="keep"
              type="checkbox"
              checked={keepHere.value}
              aria-describedby="keep-help"
              onChange={({ target }) => {
                keepHere.value = (target as HTMLInputElement).checked;
                storeDraft(kind, loadDraft(kind) ?? {}, keepHere.value);
              }}
            />
            <label for="keep">{say().keepHere}</label>
          </div>,
          <p class="help" id="keep-help">
            {say().keepHereHelp}
          </p>,
          <button
            type="button"
            onClick={() => {
              clearDraft(kind);
              draft.value = { form: undefined, number: draft.value.number + 1 };
              announce(say().draftCleared);
            }}
          >
            {say().clearDraft}
          </button>,
        ]
      ) : (
        // A host sends it; here it is shown.
        <pre data-sent>{sent.value}</pre>
      )}
    </main>
  );
});

createApp(App).mount('#root');
