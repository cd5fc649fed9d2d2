import type { ListEntry } from '../../../../ui/library/entry';

const plain: ListEntry = {
  id: 'a',
  kind: 'page',
  title: '青柳市社科联扎实开展下沉工作',
  firstClause: '面对疫情',
  source: '青柳市社科联',
  issuer: null,
  place: null,
  siteName: '青柳党建网',
  url: 'https://www.example.cn/a.html',
  pageKey: 'https://www.example.cn/a.html',
  publishedAt: '2020-02-25',
  clippedAt: '2026-01-01T08:00:00.000Z',
  script: 'hans',
  flavour: null,
  characters: 1000,
  mendCount: 0,
  textHash: 'a',
  revision: 1,
  personal: {
    tags: [],
    note: '',
    title: '',
    mendsOff: [],
    mendsOn: [],
    highlights: [],
    translatedTitle: '',
    trashedAt: null,
  },
};

/** A list entry that differs from a plain one in what is given. */
export function entry(
  given: Partial<Omit<ListEntry, 'personal'>> & { readonly personal?: Partial<ListEntry['personal']> } = {},
): ListEntry {
  const { personal, ...rest } = given;
  return { ...plain, ...rest, personal: { ...plain.personal, ...personal } };
}
