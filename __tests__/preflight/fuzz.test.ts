import { expect, test } from "@jest/globals";
import { FORMATS, fuzz } from "./fuzzing.ts";
import { temporaryFolder } from "./inspect-bytes.ts";

const inFolder = temporaryFolder();

test.each(FORMATS)(
  "2,000 damaged files of %s end with findings, never with an error",
  async (format) => {
    await expect(fuzz(format, 20_260_801, 2_000, inFolder(`fuzz.${format}`))).resolves.toBeUndefined();
  },
  120_000,
);
