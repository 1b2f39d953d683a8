import { describe, expect, it } from 'vitest';
import { type Fields, fieldTables } from '../../../src/fields/field-tables.js';
import { type FormOutline, fieldChoices, formFields } from '../../../src/forms/index.js';
import type { SubmissionKind } from '../../../src/model/submission.js';
import { jsonSchemaFor } from '../../../src/schemas/json-schema/json-schema-for.js';
import { en } from '../../../src/texts/en/index.js';
import { id } from '../../../src/texts/id/index.js';
import { ruleSetAt } from '../../../src/validate/rule-set-at.js';
import { forms } from '../../support/forms.js';

const asOf = '2026-01-31';
const kinds = Object.keys(fieldTables) as SubmissionKind[];
const cases = kinds.flatMap((kind) => [id, en].map((language) => [kind, language.locale, language] as const));

/** Of a part of a schema what concerns people. */
interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
}

/** Every property of a schema, at every depth, by its place in the tables of fields. */
function propertiesOf(node: Node, place = ''): readonly (readonly [string, Node])[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
    const here = place === '' ? key : `${place}.${key}`;
    return [[here, property] as const, ...propertiesOf(property, here)];
  });
  return node.items === undefined ? own : [...own, ...propertiesOf(node.items, `${place}[]`)];
}

const pathOf = (place: string) =>
  place.split('.').flatMap((key) => (key.endsWith('[]') ? [key.slice(0, -2), 0] : [key]));

describe.each(cases)('the JSON Schema of a %s in %s', (kind, _locale, language) => {
  const schema = jsonSchemaFor(kind, ruleSetAt(asOf), language);
  const form = forms[kind] as FormOutline<SubmissionKind>;
  const fields: Fields = fieldTables[kind];
  const properties = propertiesOf(schema as Node);

  it('names every field as a form does, and says the same of it', () => {
    const shown = formFields(form, language.fields[kind] as never) as Readonly<
      Record<string, Node & { label: string; help: string }>
    >;
    expect(properties.map(([place]) => place).sort()).toEqual(Object.keys(fields).sort());
    for (const [place, { title, description }] of properties) {
      expect([title, description], place).toEqual([shown[place]?.label, shown[place]?.help]);
    }
  });

  it('names the entries of every list of codes as a form does, in the same order', () => {
    const lists = properties.flatMap(([place, property]) => {
      const written = property.items ?? property;
      const found =
        written.$ref === undefined ? written : (schema.$defs as Record<string, Node>)[written.$ref.slice(8)];
      const isOfCodes = found?.oneOf !== undefined || found?.enum !== undefined;
      return isOfCodes ? [[place, found as Node] as const] : [];
    });
    // Names of indicators are open: a host has its own.
    const open = ['indicators', 'rubric-criteria'];
    const chosen = Object.keys(fields).filter(
      (place) => fields[place]?.value === 'code' && !open.includes(fields[place]?.scheme ?? ''),
    );
    expect(lists.map(([place]) => place).sort()).toEqual(chosen.sort());
    for (const [place, list] of lists) {
      const choices = fieldChoices(form, pathOf(place) as never, language, { asOf }) ?? [];
      expect(
        list.oneOf?.map((entry) => [entry.const, entry.title]),
        place,
      ).toEqual(choices.map(({ value, label }) => [value, label]));
    }
  });
});
