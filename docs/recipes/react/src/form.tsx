import { initialValues, type SubmissionOf } from 'kim-domain/forms';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { drawn, loadCheck, submissionOf } from '../../form-parts/check.js';
import { labelAt } from '../../form-parts/choices.js';
import { Findings } from '../../form-parts/findings.js';
import { forms, type Kind, type Language, type Locale } from '../../form-parts/load.js';
import { requirementsHeading } from '../../form-parts/requirements.js';
import { fieldsOf, focusOn, stepsOf, titleOf } from '../../form-parts/steps.js';
import { wordsIn } from '../../form-parts/words.js';
import { FieldList, useWords } from './fields.js';
import { Requirements } from './requirements.js';
import { Surroundings, useSurroundings } from './surroundings.js';

export interface SubmissionFormProps {
  readonly kind: Kind;
  /** Ids and the like that the host gives. */
  readonly given: Readonly<Record<string, string>>;
  readonly language: Language;
  /** The day of judgement: an argument, so that a form says the same today and tomorrow. */
  readonly asOf: string;
  /** For a report: the registration of its group. */
  readonly registration?: unknown;
  /** What `onChange` was given earlier. */
  readonly draft?: Record<string, unknown> | undefined;
  readonly onChange: (values: unknown) => void;
  readonly onSubmit: (submission: SubmissionOf[Kind]) => void;
  readonly announce: (message: string) => void;
}

/** A form for one kind of submission, in steps. */
export function SubmissionForm(props: SubmissionFormProps) {
  const { kind, given, language, asOf, registration, draft, onChange, onSubmit, announce } = props;
  const form = useForm({
    defaultValues: { ...initialValues(forms[kind], given as never), ...draft } as Record<string, unknown>,
  });
  const context = useRef({ asOf, registration });
  context.current = { asOf, registration };
  const locale = useRef<Locale>('id');
  locale.current = language.locale as Locale;
  const changed = useRef(onChange);
  changed.current = onChange;
  const findings = useMemo(() => new Findings(kind, () => context.current), [kind]);
  const steps = stepsOf(kind);
  const [step, setStep] = useState(steps[0] as string);
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef<{ readonly step: string; readonly name: string } | undefined>(undefined);

  useEffect(() => {
    const check = () => findings.check(form.getValues());
    // The form is shown; what checks it comes now. Should the way be closed, whoever goes on hears of it.
    drawn()
      .then(() => loadCheck(kind, locale.current))
      .then(check, () => undefined);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        // Typing comes first: what is found is said when the fingers rest.
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          check();
          changed.current(form.getValues());
        }, 200);
      },
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [kind, form, findings]);

  // After a change of step: to the fault that was looked for, or to the top of the step.
  useEffect(() => {
    if (wanted.current?.step !== step) return;
    const { name } = wanted.current;
    wanted.current = undefined;
    focusOn(name, heading.current);
  }, [step]);

  const faultsOf = (each: string) => {
    findings.check(form.getValues());
    return findings.faultsIn(fieldsOf(kind, each), language.table);
  };
  const goTo = (each: string, name = '') => {
    // What was announced about another step is no news in this one.
    if (name === '') announce('');
    if (each === step) return focusOn(name, heading.current);
    wanted.current = { step: each, name };
    setStep(each);
  };
  /** Whether a step may be left; if not, it says so and goes to the first fault. */
  const finish = (each: string): boolean => {
    for (const field of fieldsOf(kind, each)) findings.show(field);
    const faults = faultsOf(each);
    if (faults.length === 0) return true;
    const labels = faults.map((name) => labelAt(name, kind, language));
    announce(wordsOf.toCorrect(labels, titleOf(kind, each, language)));
    goTo(each, faults[0]);
    return false;
  };
  const wordsOf = wordsIn(language);
  const showAt = (name: string) => {
    findings.check(form.getValues());
    findings.show(name);
  };
  const next = steps[steps.indexOf(step) + 1];
  const before = steps[steps.indexOf(step) - 1];
  // A report has no requirements.
  const hasRequirements = kind === 'registration';
  const send = () => {
    if (!steps.every(finish)) return;
    const { submission, faults } = submissionOf(kind, form.getValues(), { asOf, registration }, language);
    if (submission !== undefined) onSubmit(submission);
    else announce(faults.join(' '));
  };
  const goOn = () => {
    if (next === undefined) send();
    else if (finish(step)) goTo(next);
  };
  return (
    <Surroundings value={{ kind, language, asOf, findings, announce }}>
      <FormProvider {...form}>
        <form
          noValidate
          className="page"
          onBlur={({ target }) => {
            const name = (target as Element).getAttribute('name');
            // Not at once: a message that appears moves the page, and a button under the finger would move away.
            if (name !== null) setTimeout(() => showAt(name), 250);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            // Nobody goes on unchecked: whoever is quicker than what checks waits for it.
            loadCheck(kind, locale.current).then(goOn, () => announce(wordsOf.notLoaded));
          }}
        >
          <Progress steps={steps} step={step} goTo={goTo} />
          <div>
            <h2 ref={heading} tabIndex={-1}>
              {titleOf(kind, step, language)}
            </h2>
            <StepFields key={step} kind={kind} step={step} />
            {hasRequirements && next === undefined && <Requirements />}
            <div className="buttons">
              {before !== undefined && (
                <button type="button" onClick={() => goTo(before)}>
                  {wordsOf.back}
                </button>
              )}
              <button type="submit" className="main">
                {next === undefined ? wordsOf.send : wordsOf.next}
              </button>
              {hasRequirements && next !== undefined && (
                <button type="button" onClick={() => goTo(steps.at(-1) as string, requirementsHeading)}>
                  {wordsOf.showRequirements}
                </button>
              )}
            </div>
          </div>
        </form>
      </FormProvider>
    </Surroundings>
  );
}

function StepFields({ kind, step }: { readonly kind: Kind; readonly step: string }) {
  const { language } = useSurroundings();
  const say = useWords();
  return (
    <FieldList
      places={fieldsOf(kind, step)}
      nameOf={(place) => place}
      title={say.more(titleOf(kind, step, language))}
    />
  );
}

/** How far every step is. */
function Progress(props: {
  readonly steps: readonly string[];
  readonly step: string;
  readonly goTo: (step: string) => void;
}) {
  const { kind, language, findings } = useSurroundings();
  const say = useWords();
  const state = useSyncExternalStore(findings.subscribe, findings.state);
  return (
    <nav aria-label={say.stepOf(props.steps.indexOf(props.step) + 1, props.steps.length)}>
      <ol className="steps">
        {props.steps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              aria-current={each === props.step ? 'step' : undefined}
              onClick={() => props.goTo(each)}
            >
              {index + 1}. {titleOf(kind, each, language)}
              <small>{say.status[state?.steps.find(({ step }) => step === each)?.status ?? 'missing']}</small>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
