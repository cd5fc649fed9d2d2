/** A saved search as the panel shows it. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** How many clips it finds now; null until they are counted. */
  readonly count: number | null;
}

/**
 * What can be asked for, each with an example that can be typed as it stands; `says` names its words in the locales.
 */
export const queryExamples = [
  { typed: '疫情 防控', says: 'all' },
  { typed: '“疫情防控”', says: 'phrase' },
  { typed: '社区 OR 村', says: 'any' },
  { typed: '疫情 -疫苗', says: 'not' },
  { typed: '(社区 OR 村) 党员', says: 'brackets' },
  { typed: 'title:先锋', says: 'field' },
  { typed: '来源:县委', says: 'chinese' },
  { typed: '2020年2月', says: 'date' },
  { typed: 'year:2020..2022', says: 'years' },
  { typed: 'script:hant', says: 'script' },
  { typed: 'has:note', says: 'has' },
  { typed: 'is:duplicate', says: 'is' },
  { typed: 'in:trash', says: 'trash' },
] as const;
