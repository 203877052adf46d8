/** Reads what stands in a cell behind the quote in front of it, and notes the positions. */
export interface GeometryCell {
  /** Begins another cell: returns whether one that begins so may be a geometry, and is worth reading. */
  begin(beginning: string, isQuoted: boolean, offset: number): boolean;
  /** Takes `buffer[start, end)` of the cell; `base` is what makes an offset in the file of an index. */
  write(buffer: Buffer, start: number, end: number, base: number): void;
  /** Ends the cell: returns whether it is a geometry that Mapbox reads. */
  end(): boolean;
}
