import { describe, expect, test } from '@jest/globals';
import { htmlText } from '../../src/read/htmlText.js';

const paragraph = (topic: string) =>
  `The ministers of both countries spoke for two hours about ${topic}, and agreed to meet again in the spring, when the ` +
  'commission has finished its report, which both parliaments, the courts, and the public have waited for since last year.';

const article = `<!doctype html>
<html lang="en"><head><title>Talks on the border end | The Desk</title>
<style>p { color: red }</style><script>var words = "never read";</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<div class="cookie-banner">We value your privacy.</div>
<article>
  <h1>Talks on the border end</h1>
  <p>${paragraph('the border')}</p>
  <p>${paragraph('the\n   <b>rail</b>way<a href="#1">s</a>')}</p>
  <h2>What comes next</h2>
  <p>${paragraph('water')}</p>
  <ul><li>One <em>point</em></li><li>Another</li></ul>
  <p>A line,<br>another line. 5&nbsp;km &amp; more&#8203;over.</p>
  <aside class="related">Read also: other news</aside>
</article>
<footer>Copyright, imprint, contact</footer>
</body></html>`;

describe('the main text', () => {
  const { text } = htmlText(article);

  test('is the paragraphs, headings and list items, each a line of its own', () => {
    const lines = text.split('\n\n');
    expect(lines).toContain(paragraph('the border'));
    expect(lines).toContain(paragraph('the railways'));
    expect(lines).toEqual(expect.arrayContaining(['What comes next', 'One point', 'Another']));
    expect(lines.at(-1)).toBe('A line,\nanother line. 5\u00a0km & more\u200bover.');
  });

  test('leaves out what stands around it', () => {
    for (const other of ['Home', 'never read', 'color', 'Copyright', 'privacy', 'Read also']) {
      expect(text).not.toContain(other);
    }
  });

  test('of a page too short to have an article is what is inside its frame', () => {
    const page =
      '<html><body><nav>Home</nav><main><p>The talks ended.</p><p>No date is set.</p></main><footer>Imprint</footer></body></html>';
    expect(htmlText(page).text).toBe('The talks ended.\n\nNo date is set.');
  });

  test('of a fragment is its text', () => {
    expect(htmlText('<p>One<p>Two').text).toBe('One\n\nTwo');
    expect(htmlText('Only words').text).toBe('Only words');
  });

  test('of a table is a line a cell, since cells are no sentence', () => {
    expect(htmlText('<table><tr><td>Killed</td><td>4</td></tr><tr><td>Wounded</td><td>7</td></tr></table>').text).toBe(
      'Killed\n\n4\n\nWounded\n\n7',
    );
  });

  test('of a page without words is empty', () => {
    for (const body of [
      '',
      '<script>run()</script>',
      '<img src="a.png" alt="A map">',
      '<div>&nbsp; </div>',
      '<!-- words -->',
    ]) {
      expect(htmlText(`<html><head><title>T</title></head><body>${body}</body></html>`).text).toBe('');
    }
  });
});

describe('what Readability adds', () => {
  test('a title from the title element, without the name of the site', () => {
    expect(htmlText(article).metadata.title).toBe('Talks on the border end');
  });

  test('a byline', () => {
    const page = article.replace('</h1>', '</h1><p class="byline">By Anna Example</p>');
    expect(htmlText(page).metadata.author).toMatch(/Anna Example/);
  });
});
