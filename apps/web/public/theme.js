// Runs before the first paint so that a dark phone never flashes white; kept outside index.html because the
// content security policy forbids inline scripts. The keys are those of src/lib/preferences.ts.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const stored = read('kongano.theme');
  const dark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  const asked = new URLSearchParams(location.search).get('lang');
  const language = [asked, read('kongano.language'), ...navigator.languages.map((tag) => tag.slice(0, 2))].find(
    (tag) => tag === 'en' || tag === 'sw',
  );
  root.lang = language ?? 'en';
  const texts = document.querySelector(`meta[name="texts-${root.lang}"]`);
  if (texts)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: texts.content }));
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#1a1815' : '#0f5e63');
})();
