/** Who may import whom (docs/design.md, “Layers”). Each room names the rooms of ours it may reach into. */
const mayImport = {
  report: [],
  han: [],
  detect: ['report', 'han'],
  extract: ['report', 'han'],
  mend: ['report', 'han'],
  convert: ['report', 'han', 'mend'],
  similar: ['report', 'han'],
  compare: ['han'],
  analyse: ['report', 'han'],
  anchor: ['report', 'han'],
  cite: ['report', 'han'],
  search: ['report', 'han'],
  inpage: ['report', 'han'],
  clip: ['report', 'han', 'detect', 'extract', 'mend', 'convert', 'similar', 'analyse'],
  decode: ['han', 'mend'],
  exchange: ['report', 'han', 'extract', 'cite', 'mend', 'convert', 'zip'],
  store: ['report', 'han', 'clip', 'similar', 'search'],
  zip: [],
  backup: ['report', 'mend', 'similar', 'clip', 'store', 'zip'],
  saved: ['report', 'han', 'detect', 'extract', 'decode', 'clip', 'store', 'zip'],
  browser: ['report'],
};

const rooms = Object.entries(mayImport).map(([room, others]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `lib/${room} may import only: ${[room, ...others].join(', ')}`,
  from: { path: `^lib/${room}/` },
  to: { path: '^(lib|ui|entrypoints|scripts)/', pathNot: `^lib/(${[room, ...others].join('|')})/` },
}));

const heavy = 'opencc-js|dexie|svelte|@mozilla/readability|lib/store|lib/convert|lib/mend|lib/clip';

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'ui-sees-values-only',
      severity: 'error',
      comment: 'components take props and give events: no store, no browser',
      from: { path: '^ui/' },
      to: { path: '^(lib/(?!report/)|entrypoints/|scripts/|node_modules/dexie)' },
    },
    {
      name: 'guest-stays-smaller',
      severity: 'error',
      comment: 'the guest runs in every tab: of detecting it may know the first look, no more',
      from: { path: '^entrypoints/guest/' },
      to: {
        path: `(${heavy}|lib/extract|lib/detect/(?!page/(error-page|frames|glance|sample)))`,
        reachable: true,
      },
    },
    {
      name: 'noticing-stays-small',
      severity: 'error',
      comment: 'noticing runs in every tab with Chinese prose: no dictionary, no database, no framework',
      from: { path: '^entrypoints/notice/' },
      to: { path: `(${heavy}|lib/extract)`, reachable: true },
    },
    {
      name: 'hint-stays-small',
      severity: 'error',
      comment:
        'the hint comes into every report: of the extractor it may know how pages are numbered, no more',
      from: { path: '^entrypoints/hint/' },
      to: {
        path: `(${heavy}|lib/extract/(?!pages/(pagination|page-address|scripted-pages)|page/element-access))`,
        reachable: true,
      },
    },
    {
      name: 'no-scripts-in-the-extension',
      severity: 'error',
      from: { path: '^(lib|ui|entrypoints)/' },
      to: { path: '^(scripts|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'types'],
    },
  },
};
