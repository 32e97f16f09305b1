import { describe, expect, test } from '@jest/globals';
import type { ObservedEntity } from '../../../src/model/graph.js';
import type { EntityKind } from '../../../src/model/kind.js';
import { compare } from '../../../src/resolve/across/compare.js';
import { unify } from '../../../src/resolve/across/unify.js';
import { keysOf } from '../../../src/resolve/within/keys.js';

let count = 0;
/** A thing as a document of its own observes it, with what it says of it: `country iran`, `office minister`. */
const seen = (kind: EntityKind, name: string, ...context: string[]): ObservedEntity => {
  const id = `${kind.toLowerCase()}:${count++}`;
  const mention = {
    id: `m${count}`,
    kind,
    level: 'name' as const,
    text: name,
    sentence: 0,
    head: 0,
    start: 0,
    end: name.length,
  };
  const keys = keysOf({ kind, mentions: [mention] }, `edition${count}`, context);
  return { id, kind, name, aliases: [], keys, properties: { context }, mentions: [] };
};
const person = (name: string, ...context: string[]) => seen('Person', name, ...context);
const place = (name: string, ...context: string[]) => seen('Place', name, ...context);
const body = (name: string, ...context: string[]) => seen('Organization', name, ...context);

/** The verdict, if the two share a key at all. */
const check = (a: ObservedEntity, b: ObservedEntity, expected: 'same' | 'not same' | 'unsure' | undefined) => {
  const meet = a.keys.some((key) => b.keys.includes(key));
  expect([a.name, b.name, meet ? compare(a, b)?.verdict : undefined]).toEqual([a.name, b.name, expected]);
  if (meet) expect(compare(b, a)).toEqual(compare(a, b));
};

describe('people', () => {
  test('a full name is enough, in any spelling', () => {
    check(person('Heydar Aliyev'), person('Heydar Aliyev', 'country azerbaijan', 'office president'), 'same');
    check(person('Mohammed Hassan Karimi'), person('Muhammad Hasan Karimi'), 'same');
    check(person('Гейдар Алиев'), person('Heydar Aliyev'), 'same');
    check(person('Recep Tayyip Erdoğan'), person('Recep Tayyip Erdogan'), 'same');
  });

  test('homonyms: another country, another occupation', () => {
    check(
      person('Ali Hassan', 'country syria', 'office minister'),
      person('Ali Hassan', 'country sudan', 'office minister'),
      'not same',
    );
    check(person('John Smith', 'office senator'), person('John Smith', 'office striker'), 'not same');
    check(
      person('John Smith', 'country ireland', 'office striker'),
      person('John Smith', 'country canada', 'office senator'),
      'not same',
    );
  });

  test('an office that changes is no other person, nor is one of another field in the same country', () => {
    check(
      person('Anna Berg', 'country norway', 'office minister'),
      person('Anna Berg', 'country norway', 'office president'),
      'same',
    );
    check(person('Anna Berg', 'office minister'), person('Anna Berg', 'office president'), 'same');
    check(
      person('Anna Berg', 'country norway', 'office general'),
      person('Anna Berg', 'country norway', 'office president'),
      'same',
    );
  });

  test('initials, a middle name and a like sound need something else in common', () => {
    check(person('J. Smith'), person('John Smith'), 'unsure');
    check(person('J. Smith', 'country canada'), person('John Smith', 'country canada'), 'same');
    check(person('George Bush'), person('George W. Bush'), 'unsure');
    check(person('Allen Morrison'), person('Ellen Morrison'), 'unsure');
  });

  test('not: another first name, a lone name, another kind', () => {
    check(person('Heydar Aliyev'), person('Ilham Aliyev'), undefined);
    check(person('John Smith'), person('Jack Smith'), 'not same');
    check(person('Aliyev'), person('Heydar Aliyev'), undefined);
    check(person('Jordan Hayes'), place('Jordan Hayes'), undefined);
  });
});

describe('places', () => {
  test('spellings and the names that the tables join', () => {
    check(place('Garabagh'), place('Karabakh'), 'same');
    check(place('Kiev'), place('Kyiv'), 'same');
    check(place('Xankəndi'), place('Khankendi'), 'same');
    check(place('Khojavend'), place('Khojavand'), 'unsure');
  });

  test('two of one name', () => {
    check(place('Tripoli', 'country libya'), place('Tripoli', 'country lebanon'), 'not same');
    check(
      place('Springfield', 'country united states', 'state ohio'),
      place('Springfield', 'country united states', 'state illinois'),
      'unsure',
    );
    check(place('Birmingham'), place('Birmingham', 'country united states', 'state alabama'), 'unsure');
    check(place('Tripoli'), place('Tripoli', 'country libya'), 'same');
    check(place('Iran'), place('Iraq'), undefined);
  });
});

describe('bodies', () => {
  test('spellings, peoples, letters', () => {
    check(body('Milli Majlis'), body('Milli Mejlis'), 'same');
    check(body('Azerbaijani Parliament'), body('Parliament of Azerbaijan'), 'same');
    check(body('Foreign Ministry', 'country iran'), body('Iranian Foreign Ministry', 'country iran'), 'same');
    check(body('UNICEF'), body("United Nations Children's Fund"), 'same');
    check(body('ABCD'), body('Alpha Beta Common Department'), 'same');
  });

  test('three letters fit many; a sort of body without its country is nobody’s', () => {
    check(body('NLA'), body('National Liberation Army'), 'unsure');
    check(body('Foreign Ministry'), body('Foreign Ministry'), undefined);
    check(body('Foreign Ministry', 'country iran'), body('Foreign Ministry', 'country russia'), undefined);
    check(body('National Liberation Army'), body('Northern League Assembly'), 'not same');
  });
});

describe('together', () => {
  const groups = (...observed: ObservedEntity[]) => {
    const names = new Map(observed.map((one, i) => [one.id, i]));
    return unify(observed)
      .components.map(({ members }) => members.map((id) => names.get(id)).join('+'))
      .sort();
  };

  test('a bare name that fits two people is neither; one that says more goes with the one it fits', () => {
    const senator = person('John Smith', 'country canada', 'office senator');
    const striker = person('John Smith', 'country ireland', 'office striker');
    expect(groups(senator, striker, person('John Smith'))).toEqual(['0', '1', '2']);
    expect(groups(senator, person('John Smith'))).toEqual(['0+1']);
    expect(
      groups(person('John Smith', 'office senator'), person('John Smith', 'office striker'), person('John Smith')),
    ).toEqual(['0', '1', '2']);
    expect(groups(senator, striker, person('John Smith', 'country ireland'))).toEqual(['0', '1+2']);
  });

  test('George Bush may be either', () => {
    expect(
      groups(
        person('George Bush', 'country united states'),
        person('George W. Bush', 'country united states'),
        person('George H. W. Bush', 'country united states'),
      ),
    ).toEqual(['0', '1', '2']);
  });

  test('what rules hold is told with the reasons, best known first', () => {
    const { judgements } = unify([person('J. Smith'), person('John Smith')]);
    expect(judgements).toMatchObject([
      {
        verdict: 'unsure',
        score: 0.35,
        rule: 'identity.name',
        reasons: ['a name and its initials, "j smith" and "john smith"'],
      },
    ]);
  });
});
