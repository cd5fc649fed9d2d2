/** A value of the front matter; null and empty lists are left out. */
export type YamlValue = string | number | readonly string[] | null;

/**
 * YAML front matter for a Markdown file, fences included. Every string is written in double quotes with JSON's
 * escapes, which YAML shares, so that no value can be taken for another type or end the block.
 */
export function frontMatter(fields: readonly (readonly [key: string, value: YamlValue])[]): string {
  const lines = fields.flatMap(([key, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [];
    return [`${key}: ${yamlOf(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function yamlOf(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
}

/**
 * JSON leaves some characters bare that YAML counts as line breaks or does not allow; halves of pairs YAML has none of.
 */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll(/\p{Cs}/gu, '\ufffd')).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
