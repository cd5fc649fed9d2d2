/** One line of the outline as it is shown, in the script that is read. */
export interface OutlineLine {
  /** Index of the block among those drawn. */
  readonly block: number;
  /** 1 is the highest. */
  readonly level: number;
  readonly text: string;
}

/** Index of the line whose section a block belongs to; -1 before the first. */
export function lineOfBlock(lines: readonly OutlineLine[], block: number): number {
  return lines.findLastIndex((line) => line.block <= block);
}
