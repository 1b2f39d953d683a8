import { computed, defineComponent, shallowRef, watch } from 'vue';
import { type Explain, loadRequirements, requirementsHeading } from '../../form-parts/requirements.js';
import { useSurroundings } from './surroundings.js';

/** How the registration stands so far: the verdict, every requirement, and what to ask next. */
export const Requirements = defineComponent(() => {
  const { language, findings, changes, say } = useSurroundings();
  const explain = shallowRef<Explain>();
  const isLost = shallowRef(false);
  watch(
    language,
    (now) =>
      loadRequirements(now).then(
        (loaded) => {
          if (now === language.value) explain.value = loaded;
        },
        () => {
          isLost.value = true;
        },
      ),
    { immediate: true },
  );
  // Found when the fingers rest, with everything else, and put into words only where it is shown.
  const screen = computed(() => {
    void changes.value;
    const state = findings.state();
    return state && explain.value?.(state);
  });
  const listOf = (tag: 'ul' | 'ol', heading: string, sentences: readonly string[]) => {
    const List = tag;
    return (
      sentences.length > 0 && [
        <p>{heading}</p>,
        <List>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </List>,
      ]
    );
  };
  return () => (
    <section class="requirements" aria-labelledby={requirementsHeading}>
      <h3 id={requirementsHeading} tabindex={-1}>
        {say().requirements}
      </h3>
      {screen.value === undefined ? (
        <p>{isLost.value ? say().notLoaded : say().loading}</p>
      ) : (
        [
          <p class="verdict">{screen.value.heading}</p>,
          <p class="help">{say().requirementsHelp}</p>,
          <ul>
            {screen.value.requirements.map(({ code, title, standing, reasons }) => (
              <li key={code} data-requirement={code}>
                <strong>
                  {title}: {standing}.
                </strong>{' '}
                {reasons.join(' ')}
              </li>
            ))}
          </ul>,
          listOf('ul', screen.value.alsoClarify, screen.value.clarify),
          listOf('ol', screen.value.askFirst, screen.value.questions),
        ]
      )}
    </section>
  );
});
