/**
 * The lines of standard input, without their ends (\n or \r\n), as they come in. A last line without an end counts;
 * nothing after the last line end does not. A byte order mark at the beginning is dropped.
 */
export async function* inputLines(): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let begun: string[] = [];
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield withoutReturn(begun.join('') + part);
      begun = [];
    }
    begun.push(parts.at(-1) ?? '');
  }
  const last = begun.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
