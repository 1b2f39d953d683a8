import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadCheck } from '../../form-parts/check.js';
import { clearDraft, isKeptHere, loadDraft, storeDraft } from '../../form-parts/draft.js';
import { type Language, type Locale, load, locales } from '../../form-parts/load.js';
import { words } from '../../form-parts/words.js';
import { SubmissionForm } from './form.js';
import { kind } from './kind.js';

// What a host knows: for which group, and on which day.
const query = new URLSearchParams(location.search);
const given: Readonly<Record<string, string>> =
  kind === 'registration' ? { id: 'kim-1', bodyType: 'kim' } : { id: 'laporan-1', kimId: 'kim-1' };
// The day where the page is: in Greenwich it is still yesterday when an Indonesian office opens.
const asOf = query.get('asOf') ?? new Date().toLocaleDateString('sv-SE');

function App({ first }: { readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  const locale = language.locale as Locale;
  const [keepHere, setKeepHere] = useState(isKeptHere(kind));
  const [message, setMessage] = useState('');
  const [sent, setSent] = useState<unknown>();
  const [draft, setDraft] = useState(() => ({ form: loadDraft(kind), number: 0 }));
  const say = words[locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = say.title[kind];
  }, [locale, say]);
  return (
    <main>
      <header>
        <h1>{say.title[kind]}</h1>
        <div className="languages">
          {locales.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === locale}
              onClick={() =>
                void Promise.all([load(kind, each), loadCheck(kind, each)]).then(([loaded]) => setLanguage(loaded))
              }
            >
              {each === 'id' ? 'Bahasa Indonesia' : 'English'}
            </button>
          ))}
        </div>
      </header>
      <p className="announce" role="status" aria-live="polite">
        {message}
      </p>
      {sent === undefined ? (
        <>
          <SubmissionForm
            key={draft.number}
            kind={kind}
            given={given}
            language={language}
            asOf={asOf}
            draft={draft.form}
            announce={setMessage}
            onChange={(values) => storeDraft(kind, values, keepHere)}
            onSubmit={(submission) => {
              clearDraft(kind);
              setSent(submission);
              setMessage(say.sent);
            }}
          />
          <div className="choice">
            <input
              id="keep"
              type="checkbox"
              checked={keepHere}
              aria-describedby="keep-help"
              onChange={({ target }) => {
                setKeepHere(target.checked);
                storeDraft(kind, loadDraft(kind) ?? {}, target.checked);
              }}
            />
            <label htmlFor="keep">{say.keepHere}</label>
          </div>
          <p className="help" id="keep-help">
            {say.keepHereHelp}
          </p>
          <button
            type="button"
            onClick={() => {
              clearDraft(kind);
              setDraft(({ number }) => ({ form: undefined, number: number + 1 }));
              setMessage(say.draftCleared);
            }}
          >
            {say.clearDraft}
          </button>
        </>
      ) : (
        // A host sends it; here it is shown.
        <pre data-sent>{JSON.stringify(sent, null, 2)}</pre>
      )}
    </main>
  );
}

export function start(first: Language): void {
  createRoot(document.getElementById('root') as HTMLElement).render(<App first={first} />);
}
