import base from "../../jest.config.js";

/** Staging against real S3 servers, which `install.sh` installs. Not part of the ordinary tests. */
export default {
  ...base,
  rootDir: "../..",
  roots: ["<rootDir>/__tests__/s3"],
  testMatch: ["**/*.s3.ts"],
  testTimeout: 60_000,
};
