/** Two pages of one system share most names of their elements; pages of two systems hardly any. */
const leastShared = 0.5;
const mostElements = 20_000;

/** The tags, classes and ids of a document: what its publishing system sets around every text. */
export function templateOf(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const elements = document.querySelectorAll('[class], [id]');
  for (let index = 0; index < Math.min(elements.length, mostElements); index++) {
    const element = elements[index];
    for (const attribute of ['class', 'id']) {
      const value = element?.getAttribute(attribute);
      if (element !== undefined && value)
        names.add(`${element.localName} ${attribute} ${value.slice(0, 100)}`);
    }
  }
  return names;
}

/** Whether two documents come from one template. Pages without any names tell nothing and pass. */
export function isSameTemplate(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((name) => other.has(name)).length;
  return shared >= leastShared * Math.min(one.size, other.size);
}
