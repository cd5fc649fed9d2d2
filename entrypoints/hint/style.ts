/**
 * The look of the hint, in the colours of ui/theme.css. `:host` is cut off from the page by `all: initial`,
 * and `!important` inside a shadow root wins over the page's own.
 */
export const hintStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 16px 16px auto !important;
  z-index: 2147483647 !important;
  display: block !important;
  max-width: min(340px, calc(100vw - 32px)) !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important; } }
section {
  --sheet: #fff; --hover: #e9eceb; --ink: #1b1f22; --soft: #565d63; --rule: #dadedd; --edge: #7f868a;
  --accent: #1d4f73; --accent-hover: #163d59; --on-accent: #fff; --wash: #dfeaf2; --seal: #a02c22; --on-seal: #fff;
  position: relative;
  box-sizing: border-box;
  padding: 10px 12px;
  color: var(--ink);
  background: var(--sheet);
  border: 1px solid var(--rule);
  border-radius: 6px;
  box-shadow: 0 1px 2px rgb(20 26 30 / 8%), 0 8px 28px rgb(20 26 30 / 14%);
  font: 14px/1.5 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif;
  max-height: calc(100vh - 32px);
  overflow: auto;
}
section:lang(zh-TW), section:lang(zh-Hant) {
  font-family: 'PingFang TC', 'Noto Sans CJK TC', 'Microsoft JhengHei', system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  section {
    --sheet: #1b1f21; --hover: #2c3235; --ink: #dee2e1; --soft: #a2aaad; --rule: #343a3d; --edge: #767f84;
    --accent: #8cc0e4; --accent-hover: #b0d6f0; --on-accent: #0d2433; --wash: #213b4e; --seal: #f0988c; --on-seal: #35100b;
  }
}
@media (prefers-reduced-motion: no-preference) {
  section { animation: appear .18s ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(6px); } }
}
[hidden] { display: none !important; }
.head { display: flex; gap: 8px; align-items: start; }
.mark {
  flex: none; width: 22px; height: 22px; border-radius: 3px; text-align: center; line-height: 22px;
  font-weight: 700; color: var(--on-seal); background: var(--seal);
}
.head p { flex: 1; margin: 0; padding-inline-end: 30px; overflow-wrap: anywhere; }
.detail { display: block; color: var(--soft); font-size: 13px; }
.row { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
button {
  font: inherit; line-height: 20px; padding: 3px 9px; border-radius: 4px; border: 1px solid transparent; cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.main { color: var(--on-accent); background: var(--accent); }
.main:hover { background: var(--accent-hover); }
.quiet { color: var(--accent); background: transparent; border-color: var(--edge); }
.quiet:hover { background: var(--hover); }
.cross { position: absolute; top: 8px; right: 8px; padding: 1px 7px; color: var(--soft); background: transparent; font-size: 18px; }
.cross:hover { background: var(--hover); }
.more { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--rule); font-size: 13px; }
.more p { margin: 0 0 4px; color: var(--soft); }
.more ul { margin: 0 0 6px; padding-left: 18px; }
mark { color: inherit; background: var(--wash); border-radius: 2px; padding: 0 3px; }
.choices { display: flex; flex-direction: column; gap: 4px; }
.choices button { text-align: start; }
`;
