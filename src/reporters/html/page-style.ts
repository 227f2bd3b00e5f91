/** How the page looks: one palette, each colour for light and dark. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f5f2, #16181c);
  --card: light-dark(#fff, #1f2228);
  --ink: light-dark(#1d2025, #e8e6e1);
  --soft: light-dark(#5b616b, #a5abb6);
  --line: light-dark(#d9d6cf, #363b45);
  --link: light-dark(#0a58a8, #84baf5);
  --error: light-dark(#b3202c, #ff8f8a);
  --warn: light-dark(#845400, #f1bd5b);
  --info: light-dark(#0a58a8, #84baf5);
  --mark: light-dark(#ffdfdc, #5a2529);
  --ins: light-dark(#d9f2dc, #1d4427);
  font: 16px/1.5 system-ui, 'Noto Sans', 'Noto Sans Devanagari', 'Noto Sans Arabic', sans-serif;
  background: var(--page);
  color: var(--ink);
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 66rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); }
.skip:focus { top: .5rem; }
h1 { margin: 0; font-size: 1.5rem; }
header p { margin: .25rem 0 1rem; color: var(--soft); }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem 1rem; align-items: end;
  padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.field { display: grid; gap: .25rem; min-width: 0; }
.wide { grid-column: span 2; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1rem; }
.top select { width: auto; margin-inline-start: .4rem; }
label { font-size: .875rem; color: var(--soft); }
input[type='search'], input[type='text'], select, button { font: inherit; color: inherit; width: 100%; min-height: 2.5rem;
  padding: .25rem .6rem; background: var(--page); border: 1px solid var(--soft); border-radius: .3rem; }
button { width: auto; cursor: pointer; }
kbd { padding: 0 .35em; border: 1px solid var(--line); border-radius: .2rem; font-size: .8rem; }
[role='group'] { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.box { display: inline-flex; align-items: center; gap: .35rem; min-height: 2rem; color: inherit; white-space: nowrap; }
.box input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
.end { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; }
.end output { margin-inline-start: auto; }
h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; overflow-wrap: anywhere; }
h2 small { font-weight: normal; color: var(--soft); white-space: nowrap; }
article { margin: .5rem 0; padding: .75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  content-visibility: auto; contain-intrinsic-size: auto 10rem; }
article:target, dt:target { outline: 3px solid var(--link); }
h3 { margin: 0; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid; border-radius: 1em; font-size: .8rem; margin-inline-end: .25rem; }
.error { color: var(--error); }
.warn { color: var(--warn); }
.info { color: var(--info); }
code { font: .9em ui-monospace, 'Noto Sans Mono', monospace; padding: .05em .3em; background: var(--page); border-radius: .2em; }
.where { margin: .15rem 0 0; font-size: .875rem; color: var(--soft); }
.where > * + *::before { content: '· '; color: var(--soft); display: inline-block; margin-inline-end: .25rem; }
article dl { margin: .6rem 0 0; display: grid; gap: .3rem; }
article dl div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: .75rem; }
article dt { font-size: .875rem; color: var(--soft); text-align: end; line-height: 1.75; overflow-wrap: anywhere; }
dd { margin: 0; overflow-wrap: anywhere; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--error); }
ins { background: var(--ins); color: inherit; text-decoration: none; }
.rules dl { padding: 1rem; margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
.rules dt { font-weight: 600; }
.rules dd { margin-bottom: .75rem; color: var(--soft); }
@media (min-width: 60rem) {
  form { grid-template-columns: repeat(5, minmax(0, 1fr)); }
}
@media (max-width: 36rem) {
  .field:nth-child(2) { grid-column: span 2; }
  article dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  article dt { text-align: start; }
}
@media print {
  form, .skip { display: none; }
  article { content-visibility: visible; break-inside: avoid; }
}
`
