import { describe, expect, test } from '@jest/globals';
import { eventTypeNamed } from '../../src/ontology/events/index.js';
import { measureNamed, measureOf, measures, measuresOfUnit } from '../../src/ontology/measures/index.js';

describe('measures', () => {
  test.each(measures.map((measure) => [measure.name, measure.event]))('%s: %s is an event type', (_, event) =>
    expect(eventTypeNamed(event)).toBeDefined(),
  );

  test('a word leads to the first measure that names it', () => {
    expect(measureOf.object.get('kill')?.name).toBe('killed');
    expect(measureOf.subject.get('go missing')?.name).toBe('missing');
    expect(measureOf.state.get('homeless')?.name).toBe('homeless');
    expect(measureOf.plural.get('arrest')?.name).toBe('detained');
  });

  test('amounts are found by their units, never by their verbs', () => {
    expect(measureOf.object.get('buy')).toBeUndefined();
    expect(measuresOfUnit.get('hectare')).toEqual([measureNamed('area')]);
  });
});
