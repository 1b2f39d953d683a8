import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Explain, loadRequirements, requirementsHeading } from '../../form-parts/requirements.js';
import { useWords } from './fields.js';
import { useSurroundings } from './surroundings.js';

/** How the registration stands so far: the verdict, every requirement, and what to ask next. */
export function Requirements() {
  const { language, findings } = useSurroundings();
  const say = useWords();
  // Found when the fingers rest, with everything else, and put into words only where it is shown.
  const state = useSyncExternalStore(findings.subscribe, findings.state);
  const [explain, setExplain] = useState<Explain>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let isWanted = true;
    loadRequirements(language).then(
      (loaded) => isWanted && setExplain(() => loaded),
      () => isWanted && setLost(true),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  const screen = useMemo(() => state && explain?.(state), [state, explain]);
  return (
    <section className="requirements" aria-labelledby={requirementsHeading}>
      <h3 id={requirementsHeading} tabIndex={-1}>
        {say.requirements}
      </h3>
      {screen === undefined ? (
        <p>{isLost ? say.notLoaded : say.loading}</p>
      ) : (
        <>
          <p className="verdict">{screen.heading}</p>
          <p className="help">{say.requirementsHelp}</p>
          <ul>
            {screen.requirements.map(({ code, title, standing, reasons }) => (
              <li key={code} data-requirement={code}>
                <strong>
                  {title}: {standing}.
                </strong>{' '}
                {reasons.join(' ')}
              </li>
            ))}
          </ul>
          {screen.clarify.length > 0 && (
            <>
              <p>{screen.alsoClarify}</p>
              <ul>
                {screen.clarify.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
          {screen.questions.length > 0 && (
            <>
              <p>{screen.askFirst}</p>
              <ol>
                {screen.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </section>
  );
}
