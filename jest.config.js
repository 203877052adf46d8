/** Node 24 strips the types itself, so nothing is transformed: tests run the very files that ship. */
export default {
  testEnvironment: "node",
  transform: {},
  extensionsToTreatAsEsm: [".ts"],
  // Runs of the bundle take a second or two; a busy machine may need many times that.
  testTimeout: 60_000,
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/lib"],
};
