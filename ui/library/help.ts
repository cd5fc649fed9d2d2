/** The keys as the help dialog lists them; `does` names its words in the locales. */
export const helpGroups = [
  {
    name: 'moving',
    lines: [
      { keys: ['j', 'k'], does: 'move' },
      { keys: ['↓', '↑'], does: 'moveInList' },
      { keys: ['Enter', '→'], does: 'open' },
      { keys: ['Esc'], does: 'back' },
      { keys: ['/'], does: 'search' },
      { keys: ['s'], does: 'searches' },
    ],
  },
  {
    name: 'gathering',
    lines: [
      { keys: ['x'], does: 'pick' },
      { keys: ['⇧↓', '⇧↑'], does: 'extend' },
      { keys: ['Ctrl A'], does: 'pickAll' },
      { keys: ['='], does: 'compare' },
      { keys: ['e'], does: 'export' },
      { keys: ['q'], does: 'cite' },
      { keys: ['t'], does: 'tag' },
      { keys: ['Del'], does: 'trash' },
      { keys: ['u'], does: 'undo' },
      { keys: ['b'], does: 'keeping' },
    ],
  },
  {
    name: 'reading',
    lines: [
      { keys: ['1'], does: 'viewOriginal' },
      { keys: ['2', '3', '4'], does: 'viewVariants' },
      { keys: ['5'], does: 'viewBeside' },
      { keys: ['o'], does: 'choices' },
      { keys: ['m'], does: 'mends' },
      { keys: ['i'], does: 'info' },
      { keys: ['v'], does: 'versions' },
      { keys: ['n'], does: 'note' },
      { keys: ['f', 'Ctrl F'], does: 'find' },
      { keys: ['g'], does: 'outline' },
      { keys: ['h'], does: 'highlight' },
      { keys: ['l'], does: 'highlights' },
      { keys: ['p'], does: 'snapshot' },
      { keys: ['c'], does: 'copy' },
      { keys: ['←', '→'], does: 'marks' },
      { keys: ['?'], does: 'help' },
    ],
  },
  {
    name: 'comparing',
    lines: [
      { keys: ['n', 'p'], does: 'steps' },
      { keys: ['d'], does: 'marked' },
      { keys: ['s'], does: 'counting' },
      { keys: ['←', '→'], does: 'columns' },
    ],
  },
] as const;
