import { describe, expect, test } from '@jest/globals';
import { fillStatement, renderGuide } from '../../src/serve/renderGuide.js';

describe('renderGuide', () => {
  test('puts in names of the graph, as text', () => {
    expect(renderGuide('<p>{{eventName}}</p>', { eventName: 'A < B & "C"' })).toBe(
      '<p>A &lt; B &amp; &quot;C&quot;</p>',
    );
    expect(renderGuide('<p>{{eventName}}</p>', {})).toBe('<p></p>');
  });

  test('nothing in a statement looks like an event handler, which Neo4j Browser would strip', () => {
    const guide = renderGuide('<pre>{{query disagreements event=event}}</pre>', { event: 'e' });
    expect(guide).toContain('cell.key &#61; one.key');
    expect(guide).not.toMatch(/\s+on[^\s=]+[^\s=]*\s*=/i);
  });

  test('a value may be a text or a number', () => {
    const guide = renderGuide('<pre>{{query layers id=event predicate="HAS_FIGURE" limit=5}}</pre>', { event: 'e' });
    expect(guide).toContain('claim.predicate &#61; &quot;HAS_FIGURE&quot;');
    expect(guide).toContain('LIMIT 5');
  });

  test('shows some columns of a table only, and says so in the query', () => {
    const guide = renderGuide('<pre>{{query disagreements event=event columns="publisher,figures"}}</pre>', {
      event: 'e',
    });
    expect(guide).toMatch(/^<pre>CALL \(\) \{\nMATCH[\s\S]*\nORDER BY place\n\}\nRETURN publisher, figures<\/pre>$/);
  });

  test('puts in statements, with values in the place of parameters', () => {
    const guide = renderGuide('<pre>{{query event id=event}}</pre>', { event: 'event:1' });
    expect(guide).toContain('{id: &quot;event:1&quot;}');
    expect(guide).not.toContain('$');
  });
});

describe('fillStatement', () => {
  test('a value cannot end its quotation marks, and is not read for parameters again', () => {
    const filled = fillStatement('evidence', { subject: '"}) DETACH DELETE n // $limit $& $object', limit: 3 });
    expect(filled).toContain('{id: "\\"}) DETACH DELETE n // $limit $& $object"}');
  });

  test('takes the defaults of the head for the rest', () => {
    expect(fillStatement('overview', {})).toContain('LIMIT 9\n');
  });
});
