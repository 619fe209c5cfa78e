import { markdownToHtml } from './markdown-html';

describe('Markdown that people write', () => {
  it('becomes paragraphs, lists and breaks', () => {
    expect(markdownToHtml('one\ntwo\n\n- a\n- b')).toContain('<br>');
    expect(markdownToHtml('- a\n- b')).toContain('<li>a</li>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<p onclick="alert(1)" style="position:fixed">x</p>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hi)',
    '![x](https://elsewhere.example/who-reads.png)',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<form action="/api/auth/sign-out"><button>x</button></form>',
  ])('cannot do harm: %s', (text) => {
    expect(markdownToHtml(text)).not.toMatch(/script|onerror|onclick|style|javascript:|data:|<img|iframe|<form|<button/i);
  });

  it('opens other sites apart and tells them nothing', () => {
    const html = markdownToHtml('[site](https://example.org) [here](/needs/1)');
    expect(html).toContain('rel="noopener noreferrer nofollow" target="_blank" href="https://example.org"');
    expect(html).toContain('<a href="/needs/1">');
  });
});
