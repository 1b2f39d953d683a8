// The JSON Schema files of the package: each kind of submission under each national rule set, in both languages.
const folder = 'docs/reference/json-schema';
const kinds = ['registration', 'activity-report'];

export function files(kim) {
  return kim.nationalRuleSets.flatMap((ruleSet) =>
    kinds.flatMap((kind) =>
      [kim.id, kim.en].map((language) => ({
        file: `${folder}/${kind}.${ruleSet.id}.${language.locale}.json`,
        text: `${JSON.stringify(kim.jsonSchemaFor(kind, ruleSet, language), null, 1)}\n`,
      })),
    ),
  );
}
