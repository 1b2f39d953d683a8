import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../src/parse/parse-submission.js';
import { fullReport, smallRegistration, smallReport } from './support/examples.js';

const registration = (fields: object) => ({ ...smallRegistration, ...fields });
const codes = (input: unknown) => parseSubmission(input).issues.map((issue) => issue.code);

// Work without bound would run into the time limit of the test.
describe('size', () => {
  it('10 MB of nesting', () => {
    const lists = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    let objects: object = {};
    for (let depth = 0; depth < 1_000_000; depth++) objects = { seat: objects };
    for (const nested of [lists, objects]) {
      expect(codes(registration({ seat: nested, members: [nested], name: nested }))).toContain('shape.wrong-type');
    }
    expect(codes(objects)).toEqual(['shape.missing']);
  });

  it('200,000 empty members', () => {
    const members = Array.from({ length: 200_000 }, () => ({}));
    const result = parseSubmission(registration({ members }));
    expect(result.issues).toHaveLength(200);
    expect(result.issues[0]).toMatchObject({ code: 'shape.too-many', path: ['members'] });
    expect(result.readable).toMatchObject({ members: { length: 1_001 } });
  });

  it('full lists of broken records', () => {
    const activities = Array.from({ length: 20_000 }, () => ({ id: 3, topics: Array(100).fill('kesehatn') }));
    const result = parseSubmission({ ...smallReport, activities });
    expect(result.truncated).toBe(true);
  });

  it('texts of 50 MB, blank or not', () => {
    for (const text of ['x'.repeat(50_000_000), ' '.repeat(50_000_000), '\u{1f33e}'.repeat(10_000_000)]) {
      const input = registration({ name: text, bodyType: text, formation: { formedOn: text } });
      expect(codes(input)).toEqual(['shape.too-long', 'shape.unknown-code', 'shape.not-a-date']);
    }
  });

  it('200,000 unknown keys', () => {
    const unknown = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`membrs${i}`, i]));
    const result = parseSubmission(registration(unknown), { unknownKeys: 'reject' });
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]?.params).toMatchObject({ count: 200_000 });
  });

  it('a list that says it is longer than memory', () => {
    expect(codes(registration({ members: new Array(4_294_967_295) }))).toContain('shape.too-many');
  });
});

describe('keys that objects are made of', () => {
  it('__proto__, constructor and their like are unknown keys and never reach a prototype', () => {
    const text = `{"kind":"registration","schemaVersion":"v1","id":"k","name":"n","bodyType":"kim",
      "__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,
      "seat":{"__proto__":{"unit":"desa"}},"members":[{"id":"a","__proto__":{"name":"x"},"hasOwnProperty":1}]}`;
    const { readable, submission, issues } = parseSubmission(JSON.parse(text), { unknownKeys: 'report' });
    expect(JSON.stringify(submission)).toBe(
      '{"kind":"registration","schemaVersion":"v1","id":"k","name":"n","bodyType":"kim","seat":{},"members":[{"id":"a"}]}',
    );
    expect(Object.getPrototypeOf(readable)).toBe(Object.prototype);
    expect(issues.map((issue) => (issue.params as { count: number }).count)).toEqual([1, 2, 3]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('inherited fields are not fields', () => {
    const heir = Object.create(smallRegistration) as object;
    expect(codes(heir)).toEqual(['shape.missing']);
    expect(codes(Object.assign(Object.create({ name: 'x' }), { ...smallRegistration, name: undefined }))).toEqual([
      'shape.missing',
    ]);
  });

  it('a polluted Object.prototype gives no fields either', () => {
    const prototype = Object.prototype as { name?: string; seat?: object };
    prototype.name = 'x';
    prototype.seat = { unit: 'desa' };
    try {
      const { name: _, ...nameless } = smallRegistration;
      expect(codes(nameless)).toEqual(['shape.missing']);
    } finally {
      delete prototype.name;
      delete prototype.seat;
    }
  });

  it('objects without prototype and of a class are read by their own fields', () => {
    class Form {
      kind = 'registration';
      schemaVersion = 'v1';
      id = 'k';
      name = 'n';
      bodyType = 'kim';
    }
    expect(parseSubmission(Object.assign(Object.create(null), smallRegistration)).issues).toEqual([]);
    expect(Object.getPrototypeOf(parseSubmission(new Form()).submission)).toBe(Object.prototype);
  });
});

describe('values JSON does not have', () => {
  it('getters and proxies that throw become issues', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const throwing = {
      ...smallRegistration,
      get seat() {
        return refuse();
      },
    };
    expect(codes(throwing)).toEqual(['shape.wrong-type']);
    const traps = {
      get: refuse,
      has: refuse,
      ownKeys: refuse,
      getOwnPropertyDescriptor: refuse,
      getPrototypeOf: refuse,
    };
    expect(codes(new Proxy({}, traps))).toEqual(['shape.not-an-object']);
    expect(codes(registration({ seat: new Proxy({}, traps), members: [new Proxy({}, traps)] }))).toContain(
      'shape.wrong-type',
    );
    expect(codes(registration({ members: new Proxy([], traps) }))).toEqual(['shape.wrong-type']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(proxy)).toEqual(['shape.not-an-object']);
    expect(codes(registration({ seat: proxy, members: [proxy] }))).toContain('shape.wrong-type');
    expect(parseSubmission(registration({ seat: proxy }), { unknownKeys: 'reject' }).readable).toBeDefined();
  });

  it('dates, maps and their like are not objects with fields', () => {
    for (const value of [new Date(0), new Map(), new Set(), /x/, Promise.resolve()]) {
      expect(codes(value)).toEqual(['shape.not-an-object']);
      expect(codes(registration({ mapping: value }))).toEqual(['shape.wrong-type']);
    }
  });

  it('a value that changes while it is read is read once', () => {
    let reads = 0;
    const shifty = {
      ...smallRegistration,
      extra: 1,
      get name() {
        return reads++ % 2 === 0 ? 'KIM' : 5;
      },
    };
    const { readable, submission } = parseSubmission(shifty);
    expect(typeof (readable?.kind === 'registration' && readable.name)).not.toBe('number');
    expect(submission === undefined || typeof submission.id === 'string').toBe(true);
  });

  it('cycles end with the shape', () => {
    const cycle: Record<string, unknown> = { ...smallRegistration };
    cycle.seat = cycle;
    cycle.members = [cycle];
    cycle.workProgrammes = [{ period: cycle, activities: [cycle], targets: cycle.members }];
    const { readable } = parseSubmission(cycle);
    expect(() => JSON.stringify(readable)).not.toThrow();
  });

  it('odd texts and numbers', () => {
    expect(codes(registration({ name: '\ud800', id: '\udc00\ud800' }))).toEqual([
      'shape.ill-formed-text',
      'shape.ill-formed-text',
    ]);
    expect(codes(registration({ name: 'a\0b' }))).toEqual(['shape.control-character']);
    expect(codes(registration({ seat: { residents: -0 } }))).toEqual([]);
    expect(codes(registration({ seat: { residents: 10n } }))).toEqual(['shape.wrong-type']);
    expect(codes(registration({ name: Object('Mawar') }))).toEqual(['shape.wrong-type']);
    expect(codes({ ...fullReport, submittedOn: new Date(0) })).toEqual(['shape.wrong-type']);
  });
});
