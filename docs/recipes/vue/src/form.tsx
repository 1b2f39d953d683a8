import { initialValues, type SubmissionOf } from 'kim-domain/forms';
import { useForm } from 'vee-validate';
import { defineComponent, nextTick, onMounted, onUnmounted, provide, ref, toRaw, toRef, watch } from 'vue';
import { drawn, loadCheck, submissionOf } from '../../form-parts/check.js';
import { labelAt } from '../../form-parts/choices.js';
import { Findings } from '../../form-parts/findings.js';
import { forms, type Kind, type Language, type Locale } from '../../form-parts/load.js';
import { requirementsHeading } from '../../form-parts/requirements.js';
import { fieldsOf, focusOn, stepsOf, titleOf } from '../../form-parts/steps.js';
import { wordsIn } from '../../form-parts/words.js';
import { FieldList } from './fields.js';
import { Requirements } from './requirements.js';
import { surroundingsKey } from './surroundings.js';

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
  readonly draft?: Readonly<Record<string, unknown>> | undefined;
  readonly onChange: (values: unknown) => void;
  readonly onSubmit: (submission: SubmissionOf[Kind]) => void;
  readonly announce: (message: string) => void;
}

/** A form for one kind of submission, in steps. */
export const SubmissionForm = defineComponent(
  (props: SubmissionFormProps) => {
    const { kind, given, asOf, draft, onChange, announce } = props;
    const form = useForm<Record<string, unknown>>({
      initialValues: { ...initialValues(forms[kind], given as never), ...draft },
      keepValuesOnUnmount: true,
    });
    const values = () => toRaw(form.values);
    const findings = new Findings(kind, () => ({ asOf, registration: props.registration }));
    const changes = ref(0);
    onUnmounted(findings.subscribe(() => changes.value++));
    provide(surroundingsKey, { kind, language: toRef(props, 'language'), asOf, findings, changes, announce });

    const steps = stepsOf(kind);
    const step = ref(steps[0] ?? '');
    const heading = ref<HTMLHeadingElement>();
    const say = () => wordsIn(props.language);

    const loaded = () => loadCheck(kind, props.language.locale as Locale);
    // The form is shown; what checks it comes now. Should the way be closed, whoever goes on hears of it.
    onMounted(() =>
      drawn()
        .then(loaded)
        .then(
          () => findings.check(values()),
          () => undefined,
        ),
    );
    let waiting: ReturnType<typeof setTimeout> | undefined;
    watch(form.values, () => {
      // Typing comes first: what is found is said when the fingers rest.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        findings.check(values());
        onChange(values());
      }, 200);
    });
    onUnmounted(() => clearTimeout(waiting));

    const faultsOf = (each: string) => {
      findings.check(values());
      return findings.faultsIn(fieldsOf(kind, each), props.language.table);
    };
    /** To a step, and in it to the fault that was looked for or to the top. */
    const goTo = async (each: string, name = '') => {
      // What was announced about another step is no news in this one.
      if (name === '') announce('');
      step.value = each;
      await nextTick();
      focusOn(name, heading.value ?? null);
    };
    /** Whether a step may be left; if not, it says so and goes to the first fault. */
    const finish = (each: string): boolean => {
      for (const field of fieldsOf(kind, each)) findings.show(field);
      const faults = faultsOf(each);
      if (faults.length === 0) return true;
      const labels = faults.map((name) => labelAt(name, kind, props.language));
      announce(say().toCorrect(labels, titleOf(kind, each, props.language)));
      goTo(each, faults[0]);
      return false;
    };
    // A report has no requirements.
    const hasRequirements = kind === 'registration';
    const send = () => {
      if (!steps.every(finish)) return;
      const context = { asOf, registration: props.registration };
      const { submission, faults } = submissionOf(kind, values(), context, props.language);
      if (submission !== undefined) props.onSubmit(submission);
      else announce(faults.join(' '));
    };
    const goOn = () => {
      const next = steps[steps.indexOf(step.value) + 1];
      if (next === undefined) send();
      else if (finish(step.value)) goTo(next);
    };
    const leave = ({ target }: Event) => {
      const name = (target as Element).getAttribute('name');
      // Not at once: a message that appears moves the page, and a button under the finger would move away.
      if (name === null) return;
      setTimeout(() => {
        findings.check(values());
        findings.show(name);
      }, 250);
    };

    return () => {
      void changes.value;
      const place = steps.indexOf(step.value);
      const [before, next] = [steps[place - 1], steps[place + 1]];
      const title = titleOf(kind, step.value, props.language);
      return (
        <form
          novalidate
          class="page"
          onFocusout={leave}
          onSubmit={(event) => {
            event.preventDefault();
            // Nobody goes on unchecked: whoever is quicker than what checks waits for it.
            loaded().then(goOn, () => announce(say().notLoaded));
          }}
        >
          <nav aria-label={say().stepOf(place + 1, steps.length)}>
            <ol class="steps">
              {steps.map((each, index) => (
                <li key={each}>
                  <button
                    type="button"
                    aria-current={each === step.value ? 'step' : undefined}
                    onClick={() => goTo(each)}
                  >
                    {index + 1}. {titleOf(kind, each, props.language)}
                    <small>
                      {say().status[findings.state()?.steps.find((state) => state.step === each)?.status ?? 'missing']}
                    </small>
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <div>
            <h2 ref={heading} tabindex={-1}>
              {title}
            </h2>
            <FieldList
              key={step.value}
              places={fieldsOf(kind, step.value)}
              nameOf={(each) => each}
              title={say().more(title)}
            />
            {hasRequirements && next === undefined && <Requirements />}
            <div class="buttons">
              {/* With keys: without, Vue makes one button of another, and the click that did so would send the form. */}
              {before !== undefined && (
                <button key="back" type="button" onClick={() => goTo(before)}>
                  {say().back}
                </button>
              )}
              <button key="on" type="submit" class="main">
                {next === undefined ? say().send : say().next}
              </button>
              {hasRequirements && next !== undefined && (
                <button key="requirements" type="button" onClick={() => goTo(steps.at(-1) ?? '', requirementsHeading)}>
                  {say().showRequirements}
                </button>
              )}
            </div>
          </div>
        </form>
      );
    };
  },
  { props: ['kind', 'given', 'language', 'asOf', 'registration', 'draft', 'onChange', 'onSubmit', 'announce'] },
);
