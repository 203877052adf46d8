import type { Packed } from "./zip-writer.ts";

/** The .prj of longitude and latitude. */
export const DEGREES =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';

/** A .shp of one record, which has no geometry or the numbers of a point or a box. */
export function shp({ bytes = 128, type = 1, bounds = [8, 50, 9, 51], code = 9994, record = [0] } = {}): Buffer {
  const [recordType = 0, ...numbers] = record;
  const file = Buffer.alloc(Math.max(128, 112 + 8 * numbers.length));
  file.writeInt32LE(recordType, 108);
  for (const [index, value] of numbers.entries()) file.writeDoubleLE(value, 112 + 8 * index);
  file.writeInt32BE(code, 0);
  file.writeInt32BE(bytes / 2, 24);
  file.writeInt32LE(1000, 28);
  file.writeInt32LE(type, 32);
  for (const [index, value] of bounds.entries()) file.writeDoubleLE(value, 36 + 8 * index);
  return file;
}

/** A .shx of so many features, and what its header says of its bytes. */
export function shx(features = 1, bytes = 100 + 8 * features): Buffer {
  const file = Buffer.alloc(100 + 8 * features);
  file.writeInt32BE(9994, 0);
  file.writeInt32BE(bytes / 2, 24);
  file.writeInt32LE(1000, 28);
  return file;
}

/** The head of a .dbf with the columns NAME and KIND. */
export function dbf(): Buffer {
  const file = Buffer.alloc(32 + 64 + 1);
  file[0] = 3;
  file.write("NAME", 32, "latin1");
  file.write("KIND", 64, "latin1");
  file[96] = 0x0d;
  return file;
}

/** A file for a zip. */
export const part = (name: string, data: Uint8Array | string, more: Partial<Packed> = {}): Packed => ({
  name,
  data: Buffer.from(data),
  ...more,
});

/** The parts of a sound shapefile; `changes` replaces them by extension, null leaves one out. */
export function parts(changes: Readonly<Record<string, Packed | null>> = {}): readonly Packed[] {
  const sound: Readonly<Record<string, Packed>> = {
    shp: part("roads.shp", shp()),
    shx: part("roads.shx", shx()),
    dbf: part("roads.dbf", dbf()),
    prj: part("roads.prj", DEGREES),
  };
  return Object.entries({ ...sound, ...changes }).flatMap(([, one]) => (one === null ? [] : [one]));
}
