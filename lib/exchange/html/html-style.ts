/** How an exported page looks, on a screen in either light and on paper. Faces are those of the reader's machine. */
export const htmlStyle = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 40em; padding: 2rem 1.25rem; font: 1.0625rem/1.9 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; line-break: strict; text-autospace: normal; overflow-wrap: anywhere; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
article + article { margin-top: 4rem; padding-top: 3rem; border-top: 1px solid; }
h1 { font-size: 1.6em; line-height: 1.4; text-wrap: balance; }
h2, h3, h4, h5, h6 { font-size: 1.1em; line-height: 1.5; margin: 1.6em 0 .6em; }
p { margin: 0 0 .8em; text-align: justify; }
article > p:not([class]) { text-indent: 2em; }
.translated { margin-top: -.5em; }
.facts { font-size: .85em; text-align: start; }
.facts span + span { margin-inline-start: 1em; }
.item { margin-inline-start: calc(2em + var(--depth) * 2em); }
.figure { font-size: .9em; text-align: center; }
blockquote { margin: 1em 2em; }
.highlight { border-inline-start: 4px solid #e6b800; padding-inline-start: 1em; margin-inline: 0; }
.highlight footer, aside { font-family: sans-serif; font-size: .9em; white-space: pre-wrap; }
aside { margin-top: 2em; padding: 1em; border: 1px solid; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; line-height: 1.5; }
td { border: 1px solid; padding: .3em .5em; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } article + article { break-before: page; border: 0; margin: 0; padding: 0; } h1, h2, h3 { break-after: avoid; } a { color: inherit; text-decoration: none; } }
`;
