import { foldForSearch } from '../han/fold';
import { fieldNamed } from './field-names';
import { clipKindNamed, scriptNamed, traitNamed } from './field-values';
import { everything, type ParsedQuery, type Query, type QueryProblem } from './query';
import { tokensOf, type Token } from './tokens';
import { isWrittenDate, readTypedDates } from './typed-dates';

/**
 * UTF-16 units of a query that are read: what is longer was pasted by mistake, and brackets nest no deeper than this.
 */
const longestQuery = 1_000;

/**
 * Reads what a person typed into a search field: words that must all be there, parted by spaces; "quoted phrases";
 * OR between two (it binds more closely than the space does); − before what must not be there; brackets; fields
 * such as `title:` or 来源：, see field-names.ts. A date written as one (2020年2月) finds what was published then as
 * well as what names it. What cannot be understood is told and left out, or searched for as words; it never
 * throws.
 */
export function parseQuery(typed: string): ParsedQuery {
  const problems: QueryProblem[] = [];
  if (typed.length > longestQuery) {
    problems.push({ kind: 'tooLong', at: { start: longestQuery, end: typed.length } });
  }
  const reader = new TokenReader(tokensOf(typed.slice(0, longestQuery)), problems);
  return { query: reader.readAll(false), problems };
}

class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #problems: QueryProblem[];
  #next = 0;

  constructor(tokens: readonly Token[], problems: QueryProblem[]) {
    this.#tokens = tokens;
    this.#problems = problems;
  }

  /** Reads to the end of the query or of the bracket. */
  readAll(inBrackets: boolean): Query {
    const parts: Query[] = [];
    for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
      if (token.kind === 'close') {
        this.#next++;
        if (inBrackets) break;
        continue;
      }
      const part = this.#readAny();
      if (part !== null) parts.push(part);
    }
    return joined('all', parts);
  }

  /** One part, and those that OR puts beside it. */
  #readAny(): Query | null {
    const parts: Query[] = [];
    let needed = true;
    for (let token = this.#peek(); token !== undefined && token.kind !== 'close'; token = this.#peek()) {
      if (token.kind === 'or') {
        this.#next++;
        const after = this.#peek();
        if (parts.length === 0 || after === undefined || after.kind === 'close' || after.kind === 'or') {
          this.#problems.push({ kind: 'loneOr', at: token.at });
        } else needed = true;
        continue;
      }
      if (!needed) break;
      needed = false;
      const part = this.#readOne(token);
      if (part !== null) parts.push(part);
    }
    return parts.length === 0 ? null : joined('any', parts);
  }

  #readOne(token: Token): Query | null {
    this.#next++;
    switch (token.kind) {
      case 'open': {
        const inside = this.readAll(true);
        return inside.kind === 'everything' ? null : inside;
      }
      case 'minus':
        return this.#readExcluded(token);
      case 'words':
        return this.#wordsQuery(token);
      case 'field':
        return this.#fieldQuery(token);
      case 'or':
      case 'close':
        return null;
    }
  }

  /** The minus belongs to what follows it directly. */
  #readExcluded(minus: Token): Query | null {
    const excluded = this.#peek();
    if (excluded === undefined || excluded.at.start > minus.at.end || isMark(excluded)) {
      this.#problems.push({ kind: 'loneMinus', at: minus.at });
      return null;
    }
    const part = this.#readOne(excluded);
    return part === null ? null : { kind: 'not', part };
  }

  #wordsQuery({ text, quoted, at }: Extract<Token, { kind: 'words' }>): Query | null {
    const folded = foldForSearch(text).trim();
    if (folded === '') {
      this.#problems.push({ kind: 'nothingInIt', at });
      return null;
    }
    const words: Query = { kind: 'words', text: folded };
    const dates = !quoted && isWrittenDate(text) ? readTypedDates(text) : null;
    return dates === null ? words : { kind: 'any', parts: [words, { kind: 'published', ...dates }] };
  }

  #fieldQuery(token: Extract<Token, { kind: 'field' }>): Query | null {
    const { name, value, at } = token;
    const field = fieldNamed(name);
    if (field === null) {
      // A colon in a sentence (会议指出：要) is no field; a name in Latin letters was meant as one.
      if (/^[a-z]+$/iu.test(name)) this.#problems.push({ kind: 'unknownField', at, name });
      const text = foldForSearch(`${name}:${value}`).trim();
      return { kind: 'words', text };
    }
    const folded = foldForSearch(value).trim();
    if (folded === '') {
      this.#problems.push({ kind: 'noValue', at, name });
      return null;
    }
    const query = valueQuery(field, value, folded);
    if (query === null) this.#problems.push({ kind: 'badValue', at, name, value });
    return query;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }
}

function isMark({ kind }: Token): boolean {
  return kind === 'or' || kind === 'close' || kind === 'minus';
}

function valueQuery(
  field: NonNullable<ReturnType<typeof fieldNamed>>,
  value: string,
  folded: string,
): Query | null {
  switch (field) {
    case 'year':
    case 'date': {
      const dates = readTypedDates(value);
      return dates && { kind: 'published', ...dates };
    }
    case 'script': {
      const script = scriptNamed(value);
      return script && { kind: 'script', script };
    }
    case 'kind': {
      const clipKind = clipKindNamed(value);
      return clipKind && { kind: 'clip-kind', clipKind };
    }
    case 'trait': {
      const trait = traitNamed(value);
      if (trait !== null) return { kind: 'trait', trait };
      // is:seed is how people say kind:seed.
      const clipKind = clipKindNamed(value);
      return clipKind && { kind: 'clip-kind', clipKind };
    }
    default:
      return { kind: 'field', field, text: folded };
  }
}

function joined(kind: 'all' | 'any', parts: readonly Query[]): Query {
  const [first, ...others] = parts;
  if (first === undefined) return everything;
  return others.length === 0 ? first : { kind, parts };
}
